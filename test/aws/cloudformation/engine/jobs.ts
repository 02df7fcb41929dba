import { ResourceFailure } from '../../resources/live.ts'
import type { Trouble } from '../../server/faults.ts'
import type { Deed } from './deed.ts'

/** One resource to be made, changed or deleted. */
export type Job = {
  readonly logicalId: string
  readonly type: string
  readonly phase: 'create' | 'update' | 'delete'
  /** The logical ids that must be done before. */
  readonly after: ReadonlySet<string>
  /** Begins; false where there is nothing to do. May throw a `ResourceFailure`. */
  begin(): boolean
  /** The effect is there. May throw a `ResourceFailure`. */
  finish(): void
  /** It failed, or was ended because another one failed. */
  fail(reason: string): void
}

/**
 * Does all jobs, each as soon as those before it are done, side by side; a step is one round. Gives the logical ids
 * that failed. With `goOn` the others go on after a failure, else what runs is ended and what waits never begins.
 */
export function* runJobs(deed: Deed, jobs: readonly Job[], goOn: boolean): Generator<void, readonly string[]> {
  const waiting = new Set(jobs)
  const running = new Map<Job, number>()
  const failed: string[] = []
  while (waiting.size + running.size > 0) {
    if (failed.length === 0 || goOn) begin(deed, waiting, running, failed)
    if (running.size === 0 && (failed.length > 0 || stuck(waiting, running))) break
    yield
    finish(deed, running, failed)
    if ((failed.length > 0 && !goOn) || (deed.stack.cancelled && deed.during === 'forward')) {
      for (const job of running.keys())
        job.fail(job.phase === 'create' ? 'Resource creation cancelled' : 'Resource update cancelled')
      break
    }
  }
  return failed
}

function begin(deed: Deed, waiting: Set<Job>, running: Map<Job, number>, failed: string[]): void {
  for (let more = true; more; ) {
    more = false
    for (const job of waiting) {
      if (blocked(job, waiting, running) || [...job.after].some((id) => failed.includes(id))) continue
      waiting.delete(job)
      attempt(job, failed, () => {
        if (job.begin()) running.set(job, slowness(deed, job))
        else more = true
      })
    }
  }
}

function finish(deed: Deed, running: Map<Job, number>, failed: string[]): void {
  for (const [job, left] of [...running]) {
    if (left > 0) {
      running.set(job, left - 1)
      continue
    }
    running.delete(job)
    attempt(job, failed, () => {
      const trouble = strikes(deed, job, ({ reason }) => reason !== undefined)
      if (trouble?.reason !== undefined) throw new ResourceFailure(trouble.reason)
      job.finish()
    })
  }
}

function attempt(job: Job, failed: string[], effect: () => void): void {
  try {
    effect()
  } catch (failure) {
    if (!(failure instanceof ResourceFailure)) throw failure
    failed.push(job.logicalId)
    job.fail(failure.message)
  }
}

function blocked(job: Job, waiting: ReadonlySet<Job>, running: ReadonlyMap<Job, number>): boolean {
  return [...waiting, ...running.keys()].some((other) => other !== job && job.after.has(other.logicalId))
}

function stuck(waiting: ReadonlySet<Job>, running: ReadonlyMap<Job, number>): boolean {
  return [...waiting].every((job) => blocked(job, waiting, running))
}

function slowness(deed: Deed, job: Job): number {
  return strikes(deed, job, ({ reason, slow }) => reason === undefined && slow !== undefined)?.slow ?? 0
}

function strikes({ world, stack, during }: Deed, job: Job, kind: (trouble: Trouble) => boolean): Trouble | undefined {
  const found = world.troubles.find(
    (one) =>
      one.times > 0 &&
      kind(one) &&
      (one.stack ?? stack.name) === stack.name &&
      (one.logicalId ?? job.logicalId) === job.logicalId &&
      (one.type ?? job.type) === job.type &&
      (one.phase ?? job.phase) === job.phase &&
      (one.during ?? during) === during,
  )
  if (found) found.times -= 1
  return found
}
