import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { RunRequest } from '../../ports.ts'
import type { Transaction } from './open-database.ts'
import type { RunStatements } from './run-statements.ts'
import { runs, steps } from './schema.ts'

/** How long a run that failed rests at least, however many deliveries come, in milliseconds. */
const leastRest = 5000

type Row = typeof runs.$inferSelect

/**
 * Keeps a run so that a key has at most one under way and one waiting; gives the id of the run that will do the work.
 * One that waits already does it; one that waits to be tried again starts anew, soon; a parked one is superseded.
 */
export function enqueue(
  transaction: Transaction,
  prepared: RunStatements,
  estate: string,
  request: RunRequest,
  now: number,
): string {
  const ofKey: Row[] = prepared.openOfKey.all({ estate, key: request.key })
  const retrying = ofKey.find((run) => run.state === 'retrying')
  if (retrying) return startAgain(transaction, retrying, request, now)
  const waiting = ofKey.find((run) => run.state === 'waiting')
  if (waiting) return refresh(transaction, waiting, request, now)
  for (const run of ofKey.filter(({ state }) => state === 'parked')) supersede(transaction, run, now)
  return insert(prepared, estate, request, now)
}

/** Wakes the run that a delivery set going: one that is tried again is tried soon, a parked one is begun again. */
export function wakeRun(transaction: Transaction, prepared: RunStatements, id: string, now: number): void {
  const run = prepared.byId.get({ id })
  if (run?.state === 'retrying')
    transaction
      .update(runs)
      .set({ dueAt: soon(run, now), updatedAt: now })
      .where(eq(runs.seq, run.seq))
      .run()
  if (run?.state !== 'parked') return
  const request = { key: run.key, flow: run.flow as RunRequest['flow'], input: JSON.parse(run.input) }
  enqueue(transaction, prepared, run.estate, request, now)
}

/** A run that failed makes room for one of its key that waits, which takes over the rest that was due, if any. */
export function yieldToWaiting(
  transaction: Transaction,
  prepared: RunStatements,
  failed: Row,
  dueAt: number | null,
  now: number,
): void {
  const { estate, key } = failed
  const waiting = prepared.openOfKey.all({ estate, key }).find(({ state }) => state === 'waiting')
  if (!waiting) return
  supersede(transaction, failed, now)
  if (dueAt === null) return
  transaction
    .update(runs)
    .set({ state: 'retrying', attempts: failed.attempts, dueAt, told: failed.told, updatedAt: now })
    .where(eq(runs.seq, waiting.seq))
    .run()
}

function startAgain(transaction: Transaction, run: Row, request: RunRequest, now: number): string {
  transaction.delete(steps).where(eq(steps.run, run.id)).run()
  transaction
    .update(runs)
    .set({ flow: request.flow, input: bothInputs(run, request), dueAt: soon(run, now), updatedAt: now })
    .where(eq(runs.seq, run.seq))
    .run()
  return run.id
}

/** Where the other side said how long to wait, nothing shortens it; else a storm costs one attempt per rest. */
function soon(run: Row, now: number): number {
  const due = run.dueAt ?? now
  return run.told ? due : Math.min(due, Math.max(now, run.updatedAt + leastRest))
}

function refresh(transaction: Transaction, run: Row, request: RunRequest, now: number): string {
  const input = bothInputs(run, request)
  if (run.input !== input) transaction.update(runs).set({ input, updatedAt: now }).where(eq(runs.seq, run.seq)).run()
  return run.id
}

/** What somebody asked for of a run that waits is not forgotten when it is asked for anew: the later word counts, field by field. */
function bothInputs(run: Row, { flow, input }: RunRequest): string {
  const before: unknown = run.flow === flow ? JSON.parse(run.input) : {}
  return JSON.stringify(isMap(before) && isMap(input) ? { ...before, ...input } : input)
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function supersede(transaction: Transaction, run: Row, now: number): void {
  transaction.delete(steps).where(eq(steps.run, run.id)).run()
  transaction.update(runs).set({ state: 'superseded', dueAt: null, updatedAt: now }).where(eq(runs.seq, run.seq)).run()
}

function insert(prepared: RunStatements, estate: string, request: RunRequest, now: number): string {
  const id = randomUUID()
  const { key, flow } = request
  prepared.insert.run({ id, estate, key, flow, input: JSON.stringify(request.input), now })
  return id
}
