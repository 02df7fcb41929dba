import { quotasOf, renderDesired } from '../catalog/desired.ts'
import type { Rendered } from '../catalog/rendered.ts'
import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Plan } from '../model/plan.ts'
import { type EstateState, plan } from '../planner.ts'
import { type AppliedDocuments, appliedRendering } from './applied-rendering.ts'

/** What is there, by service: the documents from which each was applied. */
export type AppliedState = ReadonlyMap<string, AppliedDocuments>

/**
 * What applying would do (rule M5): what counts on the default branch − what is there, service by service, in the order of
 * `dependsOn`. What is there and was made from the very documents that count is not looked at closer.
 */
export function applyPlan(documents: Documents, applied: AppliedState): Plan {
  // Resources do not depend on the time; leases, which do, are not looked at.
  const after = { documents, desired: renderDesired(documents, '1970-01-01T00:00:00Z') }
  const services = new Map<string, Rendered>()
  for (const [name, one] of applied) services.set(name, sameAsNow(one, after) ?? appliedRendering(one))
  const before = { documents: withServices(documents, applied), desired: { services, broken: [] } }
  return plan(before, after, quotasOf(null, documents))
}

/** The rendering of now, where it was made from documents that say the same. */
function sameAsNow({ service, offering, team, estate }: AppliedDocuments, { desired, documents }: EstateState) {
  const now = desired.services.get(service.name)
  if (now === undefined || documents.estate === null) return null
  const same =
    now.service.digest === service.digest &&
    now.offering.digest === offering.digest &&
    now.team.digest === team.digest &&
    documents.estate.digest === estate.digest
  return same ? now : null
}

/** The planner asks what was there for its order: the services, and what each depended on. */
function withServices(documents: Documents, applied: AppliedState): Documents {
  const services = new Map<string, Document<'Service'>>([...applied].map(([name, { service }]) => [name, service]))
  return { ...documents, services }
}
