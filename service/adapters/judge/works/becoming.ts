import { documentRef } from '../../../core/allowed/document-ref.ts'
import type { Rendered } from '../../../core/catalog/rendered.ts'
import type { Document } from '../../../core/model/document.ts'
import type { Becoming } from '../../../ports.ts'

/** What the ledger says of a service that is as it was rendered, but for what its cloud answers. */
export function becoming(
  { service, offering, team, account, region, monthlyCost }: Rendered,
  estate: Document<'Estate'>,
): Becoming {
  const { metadata, spec } = service.value
  return {
    service: service.name,
    team: team.name,
    offering: offering.name,
    environment: metadata.environment,
    account: account.name,
    provider: account.provider,
    region,
    documents: {
      service: documentRef(service),
      offering: documentRef(offering),
      team: documentRef(team),
      estate: documentRef(estate),
    },
    dependsOn: spec.dependsOn ?? [],
    monthlyCost,
  }
}
