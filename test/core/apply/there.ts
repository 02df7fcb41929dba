import { documentRef } from '../../../service/core/allowed/document-ref.ts'
import { type ServiceOrder, serviceOrder, type There } from '../../../service/core/apply/service-order.ts'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { AppliedResource } from '../../../service/core/model/applied.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import { common, documentsOf, type Files, local, service } from '../judge/judging.ts'

/** What is there, by service. */
export type Applied = ReadonlyMap<string, There>

/** The common estate with these files laid over it. */
export function estateOf(files: Files): Documents {
  return documentsOf({ ...common, ...files })
}

/** The file of a service in the local account; `spec` are more lines of it. */
export function localService(name: string, spec = '', parameters = '{ storageGiB: 10 }'): Files {
  return { [`catalog/services/${name}.yaml`]: service(name, parameters, { ...local, spec }) }
}

/** What is to be done for a service. */
export function orderOf(documents: Documents, there: Applied, name: string): ServiceOrder {
  return serviceOrder({ estate: '7', name, documents, there })
}

/** What is there once an order for a service is carried out, at a time. */
export function carriedOut(
  documents: Documents,
  there: Applied,
  name: string,
  { after }: Extract<ServiceOrder, { kind: 'change' }>,
  appliedAt = '2026-01-01T00:00:00Z',
): Applied {
  const { estate } = documents
  const others = [...there].filter(([one]) => one !== name)
  if (after === null || estate === null) return new Map(others)
  const { service: order, offering, team, account, region, monthlyCost, resources } = after
  const made = resources.map(
    ({ logicalId, type }): AppliedResource => ({ logicalId, type, id: `${name}/${logicalId}`, outputs: { name } }),
  )
  const applied: There['applied'] = {
    service: name,
    team: team.name,
    offering: offering.name,
    environment: order.value.metadata.environment,
    account: account.name,
    provider: account.provider,
    region,
    documents: {
      service: documentRef(order),
      offering: documentRef(offering),
      team: documentRef(team),
      estate: documentRef(estate),
    },
    dependsOn: order.value.spec.dependsOn ?? [],
    resources: made,
    monthlyCost,
    firstAppliedAt: appliedAt,
    appliedAt,
    commit: null,
    run: 'r',
  }
  return new Map([...others, [name, { applied, documents: { service: order, offering, team, estate } }]])
}

/** What is there once everything that counts was applied. */
export function allApplied(documents: Documents): Applied {
  let there: Applied = new Map()
  const left = [...renderDesired(documents, '1970-01-01T00:00:00Z').services.keys()]
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    const order = orderOf(documents, there, name)
    if (order.kind === 'waits') left.push(name)
    if (order.kind === 'change') there = carriedOut(documents, there, name, order)
  }
  return there
}
