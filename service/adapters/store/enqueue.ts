import { randomUUID } from 'node:crypto'
import type { RunRequest } from '../../ports.ts'
import type { RunRow, RunStatements } from './run-statements.ts'

/** How long a run that failed rests at least, however many deliveries come, in milliseconds. */
const leastRest = 5000

/**
 * Keeps a run, in the transaction that is open, so that a key has at most one under way and one waiting; gives the id of the
 * run that will do the work. One that waits already does it; one that waits to be tried again starts anew, soon; a parked
 * one is superseded.
 */
export function enqueue(runs: RunStatements, estate: string, request: RunRequest, now: number): string {
  const ofKey = runs.openOfKey.all(estate, request.key)
  const retrying = ofKey.find((run) => run.state === 'retrying')
  if (retrying) return startAgain(runs, retrying, request, now)
  const waiting = ofKey.find((run) => run.state === 'waiting')
  if (waiting) return refresh(runs, waiting, request, now)
  for (const run of ofKey.filter(({ state }) => state === 'parked')) supersede(runs, run, now)
  return insert(runs, estate, request, now)
}

/** Wakes the run that a delivery set going: one that is tried again is tried soon, a parked one is begun again. */
export function wakeRun(runs: RunStatements, id: string, now: number): void {
  const run = runs.byId.get(id)
  if (run?.state === 'retrying') runs.wake.run({ seq: run.seq, dueAt: soon(run, now), now })
  if (run?.state !== 'parked') return
  enqueue(runs, run.estate, requestOf(run), now)
}

function requestOf({ key, flow, input }: RunRow): RunRequest {
  return { key, flow: flow as RunRequest['flow'], input: JSON.parse(input) }
}

/**
 * A run that failed makes room for one of its key that waits, which takes over the rest that was due, if any, and what was
 * asked of the one that would have been tried again.
 */
export function yieldToWaiting(runs: RunStatements, failed: RunRow, dueAt: number | null, now: number): void {
  const { estate, key, attempts, told } = failed
  const waiting = runs.openOfKey.all(estate, key).find(({ state }) => state === 'waiting')
  if (!waiting) return
  supersede(runs, failed, now)
  if (dueAt === null) return
  runs.refresh.run({ seq: waiting.seq, input: bothInputs(failed, requestOf(waiting)), now })
  runs.retry.run({ seq: waiting.seq, attempts, told, dueAt, now })
}

function startAgain(runs: RunStatements, run: RunRow, request: RunRequest, now: number): string {
  runs.forgetSteps.run(run.id)
  const input = bothInputs(run, request)
  runs.startAgain.run({ seq: run.seq, flow: request.flow, input, dueAt: soon(run, now), now })
  return run.id
}

/** Where the other side said how long to wait, nothing shortens it; else a storm costs one attempt per rest. */
function soon(run: RunRow, now: number): number {
  const due = run.dueAt ?? now
  return run.told === 1 ? due : Math.min(due, Math.max(now, run.updatedAt + leastRest))
}

function refresh(runs: RunStatements, run: RunRow, request: RunRequest, now: number): string {
  const input = bothInputs(run, request)
  if (run.input !== input) runs.refresh.run({ seq: run.seq, input, now })
  return run.id
}

/** What was asked of a run that is not through is not forgotten when more is asked: the later word counts, field by field. */
function bothInputs(run: RunRow, { flow, input }: RunRequest): string {
  const before: unknown = run.flow === flow ? JSON.parse(run.input) : {}
  return JSON.stringify(isMap(before) && isMap(input) ? { ...before, ...input } : input)
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function supersede(runs: RunStatements, run: RunRow, now: number): void {
  runs.forgetSteps.run(run.id)
  runs.supersede.run({ seq: run.seq, now })
}

function insert(runs: RunStatements, estate: string, { key, flow, input }: RunRequest, now: number): string {
  const id = randomUUID()
  runs.insert.run({ id, estate, key, flow, input: JSON.stringify(input), now })
  return id
}
