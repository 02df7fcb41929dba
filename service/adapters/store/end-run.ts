import { eq } from 'drizzle-orm'
import type { RunEnd } from '../runner/run-records.ts'
import { yieldToWaiting } from './enqueue.ts'
import type { Transaction } from './open-database.ts'
import type { RunStatements } from './run-statements.ts'
import { runs, steps } from './schema.ts'

type Row = typeof runs.$inferSelect

/** Records what becomes of an active run. One that is not active any more is left as it is. */
export function endRun(transaction: Transaction, prepared: RunStatements, id: string, end: RunEnd, now: number): void {
  const run = prepared.byId.get({ id })
  if (run?.state !== 'active') return
  if (end.kind === 'done') transaction.delete(steps).where(eq(steps.run, id)).run()
  transaction
    .update(runs)
    .set({ ...columnsOf(run, end, now), updatedAt: now })
    .where(eq(runs.seq, run.seq))
    .run()
  if (end.kind === 'parked') yieldToWaiting(transaction, prepared, run, null, now)
  if (end.kind === 'retrying')
    yieldToWaiting(transaction, prepared, { ...run, told: end.told }, end.until.getTime(), now)
}

function columnsOf(run: Row, end: RunEnd, now: number): Partial<Row> {
  switch (end.kind) {
    case 'done':
      return { state: 'done', reason: null, dueAt: null }
    case 'sleeping':
      return { state: 'sleeping', reason: null, dueAt: end.until.getTime() }
    case 'retrying':
      return { state: 'retrying', reason: end.reason, told: end.told, dueAt: end.until.getTime() }
    case 'parked':
      return { state: 'parked', reason: end.reason, dueAt: null }
    case 'suspended':
      return { state: 'retrying', reason: null, told: false, dueAt: now, attempts: Math.max(run.attempts - 1, 0) }
  }
}
