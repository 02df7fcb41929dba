import { StoreError } from '../../ports/store.ts'
import type { Clock, Flows, Foreground, Stuck } from '../../ports.ts'
import { sideBySide } from '../side-by-side.ts'
import { afterFailure, isPassing, reasonOf } from './backoff.ts'
import { execute, type Outcome } from './execute.ts'
import type { ClaimedRun, RunRecords } from './run-records.ts'
import { places } from './runner-options.ts'
import { versionsOf } from './versions-of.ts'

/** What running in the foreground works with. The database's runs must be this process's own (`RunRecords.hold`). */
export type ForegroundOptions = {
  readonly estate: string
  readonly records: RunRecords
  readonly flows: Partial<Flows>
  readonly clock: Clock
  /** Whether no further step is to be begun. */
  readonly stopping: () => boolean
  /** Waits; comes back earlier where it is to stop. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Says that a run failed and is tried again. */
  readonly retrying: (key: string, reason: string, waitMs: number) => void
  /** Takes secrets out of a reason. */
  readonly redact: (text: string) => string
}

/** How often a run is begun without getting on while somebody waits: about half a minute. */
const mostAttempts = 5

type State = ForegroundOptions & { readonly tries: Map<string, number> }

/**
 * Runs in the foreground. What may pass is tried again for half a minute, and then left as a crash would leave it, so that
 * the next process goes on with it; any other failure parks a run, and the next one of its key begins anew. A store that is
 * out ends everything: it throws.
 */
export function createForeground(options: ForegroundOptions): Foreground {
  const { records, estate, clock, wait, stopping } = options
  const state: State = { ...options, tries: new Map() }
  const nextDue = async () => (stopping() ? null : records.nextDue(estate))
  return {
    async run(requests) {
      const stuck: Stuck[] = []
      await sideBySide(requests, places, async (request) => {
        if (stopping()) return
        await records.enqueue(estate, request)
        stuck.push(...(await goOn(state, request.key)))
      })
      return stuck
    },
    async finish() {
      const stuck = [...(await goOn(state))]
      for (let due = await nextDue(); due !== null; due = await nextDue()) {
        await wait(Math.max(due.getTime() - clock.now().getTime(), 0))
        stuck.push(...(await goOn(state)))
      }
      return stuck
    },
  }
}

/** Goes on with what is due, one run after the other: up to the first of a key, or all of it. */
async function goOn(state: State, last?: string): Promise<readonly Stuck[]> {
  const { records, estate, flows, stopping } = state
  const stuck: Stuck[] = []
  while (!stopping()) {
    const [claimed] = await records.claim(estate, 1, versionsOf(flows))
    if (claimed === undefined) break
    const outcome = await execute(state, claimed)
    if (outcome.kind !== 'failed') await records.end(claimed.id, outcome)
    else stuck.push(...(await afterFailed(state, claimed, outcome)))
    if (claimed.key === last) break
  }
  return stuck
}

type Failed = Extract<Outcome, { kind: 'failed' }>

/** Nothing where it is tried again in this process. */
async function afterFailed(state: State, claimed: ClaimedRun, { error, gotOn }: Failed): Promise<readonly Stuck[]> {
  const { records, clock, tries, retrying } = state
  if (error instanceof StoreError) throw error
  const tried = gotOn ? 1 : (tries.get(claimed.id) ?? 0) + 1
  tries.set(claimed.id, tried)
  const { key } = claimed
  const reason = state.redact(reasonOf(error))
  const next = afterFailure(error, tried)
  if (!isPassing(error) || next.kind === 'parked') {
    await records.end(claimed.id, { kind: 'parked', reason })
    return [{ key, reason, goesOn: false }]
  }
  if (tried >= mostAttempts) return [{ key, reason, goesOn: true }]
  const until = new Date(clock.now().getTime() + next.waitMs)
  await records.end(claimed.id, { kind: 'retrying', until, reason, told: next.told })
  retrying(key, reason, next.waitMs)
  return []
}
