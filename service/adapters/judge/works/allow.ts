import { allowanceOf } from '../../../core/allowed/allowance.ts'
import { approverNames } from '../../../core/allowed/approver-names.ts'
import { endedApprovals } from '../../../core/allowed/ended-approvals.ts'
import { landedChanges } from '../../../core/allowed/landed-changes.ts'
import { placeOf } from '../../../core/allowed/named.ts'
import { settleVerdict } from '../../../core/approval/settle-verdict.ts'
import type { Requirement } from '../../../core/model/requirement.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import type { Allowed, AllowRequest, JudgeQuestions } from '../../../ports.ts'
import type { Sides } from '../sides.ts'
import { judgementOf } from './judgement.ts'

/** Tells apart what of a change of the default branch counts from now on, and what is held (rules M1, M2). */
export async function allowWork(sides: Sides, request: AllowRequest, questions: JudgeQuestions): Promise<Allowed> {
  const released = new Set(request.release.map(placeOf))
  const still = sides.leftAlone(request.base, request.after, request.held).filter((one) => !released.has(placeOf(one)))
  const base = sides.link(request.base, { tip: request.base, documents: request.held })
  const after = (held: AllowRequest['held']) => sides.link(request.after, { tip: request.after, documents: held })
  const whole = after(still)
  const judge = await judgementOf(sides, { base, after: whole }, request, questions)
  const met = new Map(request.met.map((one) => [placeOfRequirement(one), one]))
  const allowance = allowanceOf({
    base,
    after,
    still,
    judge: (end) => withMet(judge(end), met),
    facts: request.facts,
  })
  return {
    held: allowance.held,
    documents: allowance.allowed.map(placeOf),
    deleted: allowance.deleted,
    met: allowance.met,
    approvers: approverNames(allowance.allowed.map(({ after: now }) => now)),
    ended: endedApprovals(base, after(allowance.held), request.approvals, { ...sides, now: request.now }),
    services: landedChanges({ base, after: whole, whole: allowance.verdict.plan, counting: allowance.plan }),
  }
}

/** A verdict with what people approved of the change laid over it, as far as it asks for that too. */
function withMet(verdict: Verdict, met: ReadonlyMap<string, Requirement>): Verdict {
  const requirements = verdict.requirements.map((one) => met.get(placeOfRequirement(one)) ?? one)
  return settleVerdict(verdict, { requirements, voided: [], notes: [] })
}

function placeOfRequirement({ policy, key }: Requirement): string {
  return `${policy} ${key}`
}
