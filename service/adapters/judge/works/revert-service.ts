import { toPlain } from '../../../core/apply/plain-change.ts'
import { revertOrder } from '../../../core/apply/revert-order.ts'
import type { RevertedService, RevertServiceRequest } from '../../../ports/apply.ts'
import { appliedDocuments } from '../applied-documents.ts'
import type { Sides } from '../sides.ts'

/** What puts a service back to its last applied state. */
export async function revertServiceWork(
  sides: Sides,
  { estate, service, dependencies, drifted, spared, egress }: RevertServiceRequest,
): Promise<RevertedService | null> {
  const documents = appliedDocuments(sides, service)
  const order = revertOrder({ estate, applied: service, documents, dependencies, drifted, spared, egress })
  return order === null ? null : { cloud: toPlain(order.cloud), changes: order.changes }
}
