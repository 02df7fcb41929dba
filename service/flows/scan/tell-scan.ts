import type { ScanFinding } from '../../core/model/scan.ts'
import type { ScanSpec } from '../../core/model/specs.ts'
import { isTold, renderScanIssue } from '../../core/render/scan/scan-issue.ts'
import type { ScanPlan } from '../../ports/scan.ts'
import type { World } from '../../ports.ts'
import { scanReport } from './scan-report.ts'

/** What the markers of all scans' issues begin with. */
const scanMarkers = '<!-- plumbline: scan '

/** By which the issue of a scan is known. */
function scanMarker(name: string): string {
  return `${scanMarkers}${name} -->`
}

/** The scan whose issue this is; null where it is none, or closed. */
export async function scanOnIssue({ forge }: World, number: number): Promise<string | null> {
  const issue = (await forge.openIssues(scanMarkers)).find((one) => one.number === number)
  return issue === undefined ? null : issue.marker.slice(scanMarkers.length, -' -->'.length)
}

/** Which scan is told of. */
export type ToldScan = {
  readonly plan: ScanPlan
  readonly spec: ScanSpec
  /** ISO 8601. */
  readonly startedAt: string
}

/**
 * Brings the rolling issue of a scan up to date: opened when there is something to say, closed when there is nothing any
 * more, and edited only when it says something else (rule G3).
 */
export async function tellScan(world: World, { plan, spec, startedAt }: ToldScan): Promise<void> {
  const { forge, ledger, estate } = world
  const report = await scanReport(world, {
    estate: plan.estate ?? estate.fullName,
    scan: spec.name,
    currency: plan.currency,
    accounts: plan.accounts.filter(({ name }) => spec.accounts.includes(name)),
    since: startedAt,
    policy: () => null,
    colour: false,
    version: '',
  })
  const marker = scanMarker(spec.name)
  const issue = await forge.findIssue(marker)
  const nothing = report.findings.every(isSettled) && report.notSeen.length === 0
  if (nothing && (issue === null || issue.state === 'closed')) return
  const state = nothing ? 'closed' : 'open'
  if (issue !== null && issue.state === state && isTold(issue.body, report)) return
  const text = renderScanIssue(report, { head: await ledger.head(estate.id) })
  if (issue === null) await forge.openIssue({ marker, ...text })
  else await forge.editIssue(issue.number, { ...text, state })
}

/** Nobody has anything to do about it. */
function isSettled({ status }: ScanFinding): boolean {
  return status === 'resolved' || status === 'waived'
}
