import type { Log } from '../ports.ts'

/** Something that is begun at the start and then again and again. */
export type ScheduledJob = {
  readonly name: string
  readonly everyMs: number
  /** Begins it; a failure is logged, and the next time comes all the same. */
  readonly begin: () => Promise<void>
}

/** Calls back later; what it returns forgets the call. */
type Timers = { after(milliseconds: number, callback: () => void): () => void }

/** Begins each job now (what was missed while down) and then in its rhythm. Returns what stops it. */
export function startScheduler(jobs: readonly ScheduledJob[], timers: Timers, log: Log): () => void {
  const stops = jobs.map((job) => repeat(job, timers, log))
  return () => {
    for (const stop of stops) stop()
  }
}

function repeat(job: ScheduledJob, timers: Timers, log: Log): () => void {
  const next = { cancel: () => {} }
  const begin = () => {
    next.cancel = timers.after(job.everyMs, begin)
    job.begin().catch((error) => log.error({ error, job: job.name }, 'a scheduled job could not be begun'))
  }
  begin()
  return () => next.cancel()
}
