import type { Settlement } from '../approval.ts'
import { isAsking } from '../judge/settle.ts'
import type { Finding } from '../model/finding.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Verdict } from '../model/verdict.ts'

/** A requirement as it was judged, without what people said. */
export function asJudged({ given, unmet: _unmet, ...requirement }: Requirement): Requirement {
  return given === undefined ? requirement : { ...requirement, approvedBy: [], satisfied: false }
}

/** What a verdict says without what people said: what rules alone make of a change. */
export function verdictWithoutPeople({ verdict, requirements }: Verdict): Verdict['verdict'] {
  return verdict === 'pass' && requirements.some((one) => !asJudged(one).satisfied) ? 'needs-approval' : verdict
}

/** A verdict with what people said laid over it: what is approved is no longer open. A `deny` no approval lifts (rule J8). */
export function settleVerdict(verdict: Verdict, { requirements, voided, notes }: Settlement): Verdict {
  const satisfied = new Map(requirements.map((one) => [`${one.policy} ${one.key}`, one.satisfied]))
  const findings = verdict.findings.map((finding): Finding => {
    const met = satisfied.get(`${finding.policy} ${finding.key}`)
    return met === true && isAsking(finding) ? { ...finding, status: 'approved' } : finding
  })
  const open = requirements.some((one) => !one.satisfied)
  return {
    ...verdict,
    verdict: verdict.verdict === 'deny' ? 'deny' : open ? 'needs-approval' : 'pass',
    findings,
    requirements,
    heard: { voided, notes },
  }
}
