import type { ScanReport } from '../../model/scan-report.ts'
import { type Severity, severities } from '../../model/severity.ts'
import { scanChange } from './scan-change.ts'

/** A scan in numbers. */
export type ScanCounts = {
  readonly accounts: number
  /** Live resources that were read. */
  readonly resources: number
  /** All findings of the report. */
  readonly findings: number
  readonly open: number
  /** That could not be judged. */
  readonly error: number
  readonly waived: number
  /** By this scan. */
  readonly resolved: number
  /** Of the open ones and errors, those that this scan brought, or that are so again. */
  readonly new: number
  readonly notSeen: number
  /** Open ones and errors by severity, the worst first. */
  readonly severities: { readonly [severity in Severity]: number }
}

/** Counts what a report says. */
export function scanCounts({ accounts, findings, notSeen }: ScanReport): ScanCounts {
  const standing = findings.filter(({ status }) => status === 'open' || status === 'error')
  const having = (status: string) => findings.filter((finding) => finding.status === status).length
  const changes = standing.map((finding) => scanChange(finding, accounts))
  const severe = (wanted: Severity) => standing.filter(({ severity }) => severity === wanted).length
  return {
    accounts: accounts.length,
    resources: accounts.reduce((sum, { resources }) => sum + resources, 0),
    findings: findings.length,
    open: having('open'),
    error: having('error'),
    waived: having('waived') + having('approved'),
    resolved: having('resolved'),
    new: changes.filter((change) => change !== null).length,
    notSeen: notSeen.length,
    severities: {
      critical: severe('critical'),
      high: severe('high'),
      medium: severe('medium'),
      low: severe('low'),
      info: severe('info'),
    },
  }
}

/** `2 critical, 10 high`: what is open, by severity; empty where nothing is. */
export function severityTallies(counts: ScanCounts): string {
  return severities
    .toReversed()
    .flatMap((severity) => (counts.severities[severity] === 0 ? [] : [`${counts.severities[severity]} ${severity}`]))
    .join(', ')
}

/** `3 new`, `2 resolved`, `4 waived`, `1 could not be judged`: those that there are. */
export function scanTallies(counts: ScanCounts): readonly string[] {
  const all = [
    [counts.new, 'new'],
    [counts.resolved, 'resolved'],
    [counts.waived, 'waived'],
    [counts.error, 'could not be judged'],
  ] as const
  return all.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
}
