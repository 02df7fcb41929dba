import { applyPlan } from '../../../core/apply/apply-plan.ts'
import { mayApply } from '../../../core/apply/may-apply.ts'
import type { ApplyPlan, PlanAllRequest } from '../../../ports.ts'
import { appliedDocuments } from '../applied-documents.ts'
import type { StandingDocuments } from '../sides.ts'

/** What applying would do now. */
export async function planApplyWork(
  sides: StandingDocuments,
  { side, held, applied, left }: PlanAllRequest,
): Promise<ApplyPlan> {
  const documents = sides.link(side, { tip: side, documents: held })
  // What was left of a service that counts is made to its end, as if nothing were there.
  const going = left.filter(({ service }) => !documents.services.has(service))
  const there = new Map([...applied, ...going].map((one) => [one.service, appliedDocuments(sides, one)]))
  const spec = documents.estate?.value.spec
  const providers = Object.fromEntries((spec?.accounts ?? []).map(({ name, provider }) => [name, provider]))
  return { applies: mayApply(documents), plan: applyPlan(documents, there), providers }
}
