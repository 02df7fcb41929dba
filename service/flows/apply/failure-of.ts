import type { LedgerBody } from '../../core/model/ledger.ts'
import type { World } from '../../ports.ts'

/** A step that failed. */
export type Failure = Extract<LedgerBody, { kind: 'ended' }>

/** The step at which a service's last apply failed; null where it did not. */
export async function failureOf({ ledger, estate }: World, service: string): Promise<Failure | null> {
  const { items } = await ledger.entries(estate.id, { limit: 1, service })
  const body = items[0]?.body
  return body?.kind === 'ended' && body.outcome === 'failed' ? body : null
}
