import { isRule } from '../judge/broken-rules.ts'
import { byPlace } from '../judge/order.ts'
import type { Finding } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'

/**
 * What a finding means for the change, as people see it: it denies, it asks for approval, it warns, it is approved or
 * waived, it stood before the change (rule J6), or it is only recorded (`audit`, rule J8).
 */
export type Standing = 'denies' | 'asks' | 'warns' | 'approved' | 'waived' | 'before' | 'recorded'

/** Standings in the order in which people want to see them. */
export const standings: readonly Standing[] = ['denies', 'asks', 'warns', 'approved', 'waived', 'before', 'recorded']

/** Whether nothing has settled it. */
export function isOpen(finding: Finding): boolean {
  return finding.status === 'open' || finding.status === 'error'
}

/** What a finding means for the change that the verdict is about. */
export function standing(finding: Finding, verdict: Verdict): Standing {
  if (finding.enforcement === 'audit') return 'recorded'
  if (finding.status === 'waived') return finding.introduced ? 'waived' : 'before'
  if (finding.status === 'resolved') return 'before'
  if (!finding.introduced && !blocksAnyway(finding, verdict)) return 'before'
  if (finding.status === 'approved') return 'approved'
  if (finding.enforcement === 'warn') return 'warns'
  return finding.enforcement === 'deny' || finding.status === 'error' ? 'denies' : 'asks'
}

/** A broken rule in force blocks although it stood before (rules J5, J6). */
function blocksAnyway(finding: Finding, verdict: Verdict): boolean {
  const { subject, location, category } = finding
  return (
    verdict.verdict === 'deny' &&
    category === 'document' &&
    location !== undefined &&
    isRule({ subject, location }, null)
  )
}

/** Findings with their standing, those that block first, then by place. The order never depends on the input's. */
export function byStanding(verdict: Verdict): readonly { readonly finding: Finding; readonly standing: Standing }[] {
  return verdict.findings
    .map((finding) => ({ finding, standing: standing(finding, verdict) }))
    .sort(
      (one, other) =>
        standings.indexOf(one.standing) - standings.indexOf(other.standing) || byPlace(one.finding, other.finding),
    )
}
