import type { ScanFinding } from '../../model/scan.ts'
import type { ScannedAccount, ScanReport } from '../../model/scan-report.ts'

/** What a scan changed about a finding: it was never seen before, is open or an error again, is waived now, or is resolved. */
export type ScanChange = 'new' | 'again' | 'waived' | 'resolved'

/** What of a finding this scan changed; null where it stands as it did, or was there at its account's first scan (rule S4). */
export function scanChange(finding: ScanFinding, accounts: ScanReport['accounts']): ScanChange | null {
  if (finding.status === 'resolved') return 'resolved'
  const account = accounts.find((one) => one.account === finding.account)
  if (account === undefined || !isDuring(finding.since, account)) return null
  const first = isDuring(finding.firstSeen, account)
  if (first && finding.known) return null
  if (finding.status === 'open' || finding.status === 'error') return first ? 'new' : 'again'
  return 'waived'
}

function isDuring(instant: string, { startedAt }: ScannedAccount): boolean {
  return Date.parse(instant) >= Date.parse(startedAt)
}
