import { toPlain } from '../../../core/apply/plain-change.ts'
import { serviceOrder } from '../../../core/apply/service-order.ts'
import type { OrderedService, OrderServiceRequest } from '../../../ports.ts'
import { appliedDocuments } from '../applied-documents.ts'
import type { StandingDocuments } from '../sides.ts'
import { becoming } from './becoming.ts'

/** What is to be done for one service now. */
export async function orderServiceWork(
  sides: StandingDocuments,
  request: OrderServiceRequest,
): Promise<OrderedService> {
  const { side, held, applied, estate, service } = request
  const documents = sides.link(side, { tip: side, documents: held })
  const near = new Set([service, ...(documents.services.get(service)?.value.spec.dependsOn ?? [])])
  const there = new Map(
    applied
      .filter(({ service: name, dependsOn }) => near.has(name) || dependsOn.includes(service))
      .map((one) => [one.service, { applied: one, documents: appliedDocuments(sides, one) }]),
  )
  const order = serviceOrder({ estate, name: service, documents, there })
  if (order.kind !== 'change') return order
  const { change, cloud, after, wish, next } = order
  const becomes = after === null || documents.estate === null ? null : becoming(after, documents.estate)
  return { kind: 'change', change, cloud: cloud.map(toPlain), becomes, wish, next }
}
