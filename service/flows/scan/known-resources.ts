import { resourceFromPlain } from '../../core/apply/plain-change.ts'
import type { KnownResource } from '../../ports/cloud.ts'
import type { KnownRequest } from '../../ports/scan.ts'
import type { World } from '../../ports.ts'

/** What the ledger has of an account, as it can be read one by one. */
export async function knownResources(
  { judge }: { readonly judge: Pick<World['judge'], 'known'> },
  request: KnownRequest,
): Promise<readonly KnownResource[]> {
  const known = await judge.known(request)
  return known.map(({ resource, ...one }) => ({ ...one, resource: resource && resourceFromPlain(resource) }))
}
