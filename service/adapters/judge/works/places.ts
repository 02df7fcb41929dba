import { plainResource } from '../../../core/apply/plain-change.ts'
import { serviceIdentity } from '../../../core/apply/service-identity.ts'
import { renderDesired } from '../../../core/catalog/desired.ts'
import type { PlacedService, PlacesRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'
import { becoming } from './becoming.ts'

/** Resources do not depend on the time; leases, which do, are not looked at. */
const anyTime = '1970-01-01T00:00:00Z'

/** Every service of a branch as it counts there, with the place in which its cloud has it. */
export async function placesWork(
  sides: Sides,
  { side, held, estate }: PlacesRequest,
): Promise<readonly PlacedService[]> {
  const documents = sides.link(side, { tip: side, documents: held })
  const { estate: own } = documents
  if (own === null) return []
  return [...renderDesired(documents, anyTime).services.values()].map((rendered) => ({
    becomes: becoming(rendered, own),
    identity: serviceIdentity(estate, own.name, rendered, own.value.spec.egress),
    ...(rendered.account.provider === 'http' ? { wanted: rendered.resources.map(plainResource) } : {}),
  }))
}
