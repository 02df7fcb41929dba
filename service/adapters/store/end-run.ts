import type Sqlite from 'better-sqlite3'
import type { RunEnd } from '../runner/run-records.ts'
import { yieldToWaiting } from './enqueue.ts'
import type { RunRow, RunStatements } from './run-statements.ts'

/** What of a run its end changes. */
type Ended = Pick<RunRow, 'state' | 'told' | 'dueAt' | 'attempts'> & { readonly reason: string | null }

/** Records what becomes of an active run, in the transaction that is open. One that is not active any more is left as it is. */
export type EndRun = (id: string, end: RunEnd, now: number) => void

/** Prepares what the end of a run writes. */
export function prepareEndRun(client: Sqlite.Database, runs: RunStatements): EndRun {
  const write = client.prepare<Ended & { readonly seq: number; readonly now: number }>(
    `update runs set state = @state, reason = @reason, told = @told, due_at = @dueAt, attempts = @attempts,
     updated_at = @now where seq = @seq`,
  )
  return (id, end, now) => {
    const run = runs.byId.get(id)
    if (run?.state !== 'active') return
    if (end.kind === 'done') runs.forgetSteps.run(id)
    const ended = endedBy(run, end, now)
    write.run({ ...ended, seq: run.seq, now })
    if (end.kind === 'parked') yieldToWaiting(runs, run, null, now)
    if (end.kind === 'retrying') yieldToWaiting(runs, { ...run, told: ended.told }, ended.dueAt, now)
  }
}

function endedBy({ told, attempts }: RunRow, end: RunEnd, now: number): Ended {
  switch (end.kind) {
    case 'done':
      return { state: 'done', reason: null, told, dueAt: null, attempts }
    case 'sleeping':
      return { state: 'sleeping', reason: null, told, dueAt: end.until.getTime(), attempts }
    case 'retrying':
      return { state: 'retrying', reason: end.reason, told: end.told ? 1 : 0, dueAt: end.until.getTime(), attempts }
    case 'parked':
      return { state: 'parked', reason: end.reason, told, dueAt: null, attempts }
    case 'suspended':
      return { state: 'retrying', reason: null, told: 0, dueAt: now, attempts: Math.max(attempts - 1, 0) }
  }
}
