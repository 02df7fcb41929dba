import type { Settlement } from '../approval.ts'
import { isAsking } from '../judge/settle.ts'
import type { Finding } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'

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
