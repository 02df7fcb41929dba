import type { LedgerBody, LedgerEntry } from '../../core/model/ledger.ts'
import type { World } from '../../ports.ts'

/** A step that failed. */
export type Failure = Extract<LedgerBody, { kind: 'ended' }>

/**
 * What a service should have become whose cloud did not tell whether it exists, or whether a step took effect: nothing is
 * tried by itself, whatever it shall be.
 */
export const anyWish = 'whatever'

/** The step at which a service's last apply failed; null where it did not. */
export async function failureOf(world: World, service: string): Promise<Failure | null> {
  const latest = await latestOf(world, service)
  return latest === null ? null : failureIn(latest)
}

/** The same, where it failed after an entry of the ledger: what failed before was to become something else. */
export async function failureSince(world: World, service: string, entry: number): Promise<Failure | null> {
  const latest = await latestOf(world, service)
  const failure = latest === null ? null : failureIn(latest)
  return latest !== null && (latest.seq > entry || failure?.wish === anyWish) ? failure : null
}

async function latestOf({ ledger, estate }: World, service: string): Promise<LedgerEntry | null> {
  const { items } = await ledger.entries(estate.id, { limit: 1, service })
  return items[0] ?? null
}

function failureIn({ body }: LedgerEntry): Failure | null {
  return body.kind === 'ended' && body.outcome === 'failed' ? body : null
}
