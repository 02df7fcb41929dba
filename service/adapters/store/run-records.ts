import type Sqlite from 'better-sqlite3'
import { and, eq, gte, inArray, lt, notExists, sql } from 'drizzle-orm'
import type { Json } from '../../core/model/json.ts'
import type { Clock } from '../../ports.ts'
import type { RunRecords } from '../runner/run-records.ts'
import { prepareClaimRuns } from './claim-runs.ts'
import { prepareEndRun } from './end-run.ts'
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
  const client = database.$client
  const prepared = prepareRunStatements(client)
  const claimRuns = prepareClaimRuns(client, prepared)
  const endRun = prepareEndRun(client, prepared)
  const keepStep = prepareKeepStep(client)
  const nextDue = prepareNextDue(client)
  const write = async <T>(deed: string, effect: (transaction: Transaction) => T): Promise<T> =>
    guarded(deed, () => database.transaction(effect, { behavior: 'immediate' }))
  return {
    hold: async () => guarded('take the hold on the runs', () => lock.take()),
    takeUp: (estate, most) => write('take up interrupted runs', (it) => takeUp(it, estate, most, now())),
    claim: (estate, limit, versions) => write('begin runs', () => claimRuns(estate, { limit, versions, now: now() })),
    dropUnbegun: (estate) => write('forget runs that were not begun', (it) => dropUnbegun(it, estate)),
    keepStep: (run, name, result) => write(`record the step ${name}`, () => keepStep(run, name, result, now())),
    end: (run, end) => write(`record that a run is ${end.kind}`, () => endRun(run, end, now())),
    enqueue: (estate, request) => write('keep a run', () => void enqueue(prepared, estate, request, now())),
    unfinished: async (estate) => guarded('look for unfinished runs', () => listUnfinished(database, estate)),
    nextDue: async (estate) => guarded('look for the next run', () => nextDue(estate)),
    forget: (estate, before) => write('forget old runs', (it) => forget(it, estate, before.getTime())),
  }
}

function prepareKeepStep(client: Sqlite.Database) {
  const insert = client.prepare<[string, string, string | null, number]>(
    'insert into steps (run, name, result, finished_at) values (?, ?, ?, ?)',
  )
  const gotOn = client.prepare<[string]>('update runs set attempts = 1 where id = ? and attempts >= 2')
  return (run: string, name: string, result: Json | undefined, now: number): void => {
    insert.run(run, name, result === undefined ? null : JSON.stringify(result), now)
    gotOn.run(run)
  }
}

function prepareNextDue(client: Sqlite.Database) {
  const least = client
    .prepare<[string], number | null>(
      "select min(due_at) from runs where estate = ? and state in ('sleeping', 'retrying')",
    )
    .pluck()
  return (estate: string): Date | null => {
    const due = least.get(estate)
    return due === null || due === undefined ? null : new Date(due)
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
