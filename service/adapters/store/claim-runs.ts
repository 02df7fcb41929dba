import { and, asc, eq, exists, inArray, lte, not, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { FlowName } from '../../ports.ts'
import type { ClaimedRun } from '../runner/run-records.ts'
import type { Transaction } from './open-database.ts'
import { runs, steps } from './schema.ts'

type Row = typeof runs.$inferSelect

/** How many runs are wanted, of which versions of the flows, at what time. */
type Wanted = {
  readonly limit: number
  readonly versions: { readonly [Name in FlowName]?: number }
  readonly now: number
}

/** Makes due runs active, oldest first, and gives them with what their finished steps returned. */
export function claimRuns(transaction: Transaction, estate: string, wanted: Wanted): ClaimedRun[] {
  return due(transaction, estate, wanted).map((run) => claim(transaction, run, wanted))
}

function due(transaction: Transaction, estate: string, { limit, now }: Wanted): Row[] {
  const other = alias(runs, 'other')
  const underWay = transaction
    .select({ seq: other.seq })
    .from(other)
    .where(
      and(
        eq(other.estate, runs.estate),
        eq(other.key, runs.key),
        inArray(other.state, ['active', 'sleeping', 'retrying']),
      ),
    )
  const mayBegin = and(eq(runs.state, 'waiting'), not(exists(underWay)))
  const mayGoOn = and(inArray(runs.state, ['sleeping', 'retrying']), lte(runs.dueAt, now))
  return transaction
    .select()
    .from(runs)
    .where(and(eq(runs.estate, estate), or(mayBegin, mayGoOn)))
    .orderBy(asc(runs.seq))
    .limit(limit)
    .all()
}

function claim(transaction: Transaction, run: Row, { versions, now }: Wanted): ClaimedRun {
  const flow = run.flow as FlowName
  const flowVersion = versions[flow] ?? null
  const attempts = run.state === 'sleeping' ? 1 : run.attempts + 1
  if (run.flowVersion !== null && run.flowVersion !== flowVersion)
    transaction.delete(steps).where(eq(steps.run, run.id)).run()
  transaction
    .update(runs)
    .set({ state: 'active', attempts, flowVersion, dueAt: null, told: false, updatedAt: now })
    .where(eq(runs.seq, run.seq))
    .run()
  const { id, key } = run
  return { id, key, flow, input: JSON.parse(run.input), attempts, steps: stepsOf(transaction, id) }
}

function stepsOf(transaction: Transaction, run: string): ClaimedRun['steps'] {
  const rows = transaction.select().from(steps).where(eq(steps.run, run)).all()
  return new Map(rows.map(({ name, result }) => [name, result === null ? undefined : JSON.parse(result)]))
}
