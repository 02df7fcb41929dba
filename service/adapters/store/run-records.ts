import { and, eq, gte, inArray, lt, min, notExists, sql } from 'drizzle-orm'
import type { Clock } from '../../ports.ts'
import type { RunRecords } from '../runner/run-records.ts'
import { claimRuns } from './claim-runs.ts'
import { endRun } from './end-run.ts'
import { enqueue } from './enqueue.ts'
import { listUnfinished } from './list-runs.ts'
import type { Database, Transaction } from './open-database.ts'
import type { ProcessLock } from './process-lock.ts'
import { prepareRunStatements } from './run-statements.ts'
import { deliveries, pullRequests, runs, steps, verdicts } from './schema.ts'
import { guarded } from './store-failure.ts'

/** What the runner keeps, in SQLite. */
export function createRunRecords(database: Database, clock: Clock, lock: ProcessLock): RunRecords {
  const now = () => clock.now().getTime()
  const prepared = prepareRunStatements(database)
  const write = async <T>(deed: string, effect: (transaction: Transaction) => T): Promise<T> =>
    guarded(deed, () => database.transaction(effect, { behavior: 'immediate' }))
  return {
    hold: async () => guarded('take the hold on the runs', () => lock.take()),
    takeUp: (estate, most) => write('take up interrupted runs', (it) => takeUp(it, estate, most, now())),
    claim: (estate, limit, versions) =>
      write('begin runs', (it) => claimRuns(it, estate, { limit, versions, now: now() })),
    dropUnbegun: (estate) => write('forget runs that were not begun', (it) => dropUnbegun(it, estate)),
    keepStep: (run, name, result) =>
      write(`record the step ${name}`, (it) => {
        const text = result === undefined ? null : JSON.stringify(result)
        it.insert(steps).values({ run, name, result: text, finishedAt: now() }).run()
        it.update(runs)
          .set({ attempts: 1 })
          .where(and(eq(runs.id, run), gte(runs.attempts, 2)))
          .run()
      }),
    end: (run, end) => write(`record that a run is ${end.kind}`, (it) => endRun(it, prepared, run, end, now())),
    enqueue: (estate, request) => write('keep a run', (it) => void enqueue(it, prepared, estate, request, now())),
    unfinished: async (estate) => guarded('look for unfinished runs', () => listUnfinished(database, estate)),
    nextDue: async (estate) => guarded('look for the next run', () => nextDue(database, estate)),
    forget: (estate, before) => write('forget old runs', (it) => forget(it, estate, before.getTime())),
  }
}

function takeUp(transaction: Transaction, estate: string, most: number, now: number): number {
  const active = and(eq(runs.estate, estate), eq(runs.state, 'active'))
  const reason = `the process ended ${most} times while it ran`
  transaction
    .update(runs)
    .set({ state: 'parked', reason, dueAt: null, updatedAt: now })
    .where(and(active, gte(runs.attempts, most)))
    .run()
  return transaction
    .update(runs)
    .set({ state: 'retrying', reason: 'the process ended while it ran', told: false, dueAt: now, updatedAt: now })
    .where(active)
    .run().changes
}

function dropUnbegun(transaction: Transaction, estate: string): void {
  const finished = transaction.select({ name: steps.name }).from(steps).where(eq(steps.run, runs.id))
  transaction
    .delete(runs)
    .where(and(eq(runs.estate, estate), inArray(runs.state, ['waiting', 'active', 'retrying']), notExists(finished)))
    .run()
}

function nextDue(database: Database, estate: string): Date | null {
  const due = database
    .select({ at: min(runs.dueAt) })
    .from(runs)
    .where(and(eq(runs.estate, estate), inArray(runs.state, ['sleeping', 'retrying'])))
    .get()?.at
  return due === null || due === undefined ? null : new Date(due)
}

function forget(transaction: Transaction, estate: string, before: number): void {
  transaction
    .delete(deliveries)
    .where(and(eq(deliveries.estate, estate), lt(deliveries.receivedAt, before)))
    .run()
  transaction
    .delete(runs)
    .where(and(eq(runs.estate, estate), inArray(runs.state, ['done', 'superseded']), lt(runs.updatedAt, before)))
    .run()
  const stillOpen = transaction
    .select({ number: pullRequests.number })
    .from(pullRequests)
    .where(
      and(
        eq(pullRequests.estate, estate),
        eq(pullRequests.number, verdicts.number),
        sql`(${pullRequests.state} = 'open' or ${pullRequests.verdictSeq} = ${verdicts.seq})`,
      ),
    )
  transaction
    .delete(verdicts)
    .where(
      and(eq(verdicts.estate, estate), lt(verdicts.judgedAt, new Date(before).toISOString()), notExists(stillOpen)),
    )
    .run()
}
