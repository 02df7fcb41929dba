import type { Near, NearRequest } from '../../../ports.ts'
import type { StandingDocuments } from '../sides.ts'

/** What of the ledger has to be known to tell what is to be done for a service. */
export async function nearWork(
  sides: Pick<StandingDocuments, 'link'>,
  { side, held, service }: NearRequest,
): Promise<Near> {
  const wanted = sides.link(side, { tip: side, documents: held }).services.get(service)
  if (wanted === undefined) return { names: [service], dependingOn: service }
  return { names: [service, ...(wanted.value.spec.dependsOn ?? [])], dependingOn: null }
}
