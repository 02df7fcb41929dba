import type { NotSeen, ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import { byPlaceNotSeen, worstFirst } from './order.ts'
import { type ScanChange, scanChange } from './scan-change.ts'

/** A finding, and what this scan changed about it. */
export type ChangedFinding = { readonly finding: ScanFinding; readonly change: ScanChange | null }

/** A report taken apart in the order in which people read it; each finding stands in one part. */
export type ScanParts = {
  /** New, and open again. */
  readonly fresh: readonly ChangedFinding[]
  readonly resolved: readonly ChangedFinding[]
  /** Open before already, or waived; by account. */
  readonly rest: ReadonlyMap<string, readonly ChangedFinding[]>
  readonly notSeen: readonly NotSeen[]
}

/** What is new and resolved, then the rest by account, each part worst first. */
export function scanParts(report: ScanReport): ScanParts {
  const all = inOrder(report)
  const isFresh = ({ change }: ChangedFinding) => change === 'new' || change === 'again'
  const rest = all.filter((one) => !isFresh(one) && one.change !== 'resolved')
  return {
    fresh: all.filter(isFresh),
    resolved: all.filter(({ change }) => change === 'resolved'),
    rest: Map.groupBy(
      [...rest].sort((one, other) => compare(one.finding.account, other.finding.account)),
      ({ finding }) => finding.account,
    ),
    notSeen: notSeenInOrder(report),
  }
}

/** All findings, worst first, each with what this scan changed about it. */
export function inOrder({ findings, accounts }: ScanReport): readonly ChangedFinding[] {
  return [...findings].sort(worstFirst).map((finding) => ({ finding, change: scanChange(finding, accounts) }))
}

/** What could not be seen, in its order. */
export function notSeenInOrder({ notSeen }: ScanReport): readonly NotSeen[] {
  return [...notSeen].sort(byPlaceNotSeen)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
