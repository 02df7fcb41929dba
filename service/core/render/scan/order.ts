import type { NotSeen, ScanFinding } from '../../model/scan.ts'
import { severities } from '../../model/severity.ts'
import type { LiveSubject, Subject } from '../../model/subject.ts'

/** States of a finding in the order in which people want to see them. */
export const scanStatuses: readonly ScanFinding['status'][] = ['open', 'error', 'approved', 'waived', 'resolved']

/**
 * The one order of what scans find: the worst severity first, then by status, account, subject, policy and fingerprint. It
 * never depends on the order of what was read (rule J17).
 */
export function worstFirst(one: ScanFinding, other: ScanFinding): number {
  return (
    severities.indexOf(other.severity) - severities.indexOf(one.severity) ||
    scanStatuses.indexOf(one.status) - scanStatuses.indexOf(other.status) ||
    compare(one.account, other.account) ||
    bySubject(one.subject, other.subject) ||
    compare(one.policy ?? '', other.policy ?? '') ||
    compare(one.fingerprint, other.fingerprint)
  )
}

/** The order of what could not be seen: by account, region, call, types and reason. */
export function byPlaceNotSeen(one: NotSeen, other: NotSeen): number {
  return compare(sortedPlace(one), sortedPlace(other))
}

/** Services by name, and behind them what is nobody's, by type and identifier. */
function bySubject(one: Subject | LiveSubject, other: Subject | LiveSubject): number {
  if (one.kind === 'Resource' && other.kind === 'Resource') {
    return compare(one.type, other.type) || compare(one.id, other.id) || compare(one.region ?? '', other.region ?? '')
  }
  if (one.kind === 'Resource' || other.kind === 'Resource') return one.kind === 'Resource' ? 1 : -1
  return (
    compare(one.kind, other.kind) ||
    compare(one.name, other.name) ||
    compare(one.logicalId ?? '', other.logicalId ?? '')
  )
}

function sortedPlace({ account, region, call, types, reason }: NotSeen): string {
  return JSON.stringify([account, region ?? '', call, types ?? [], reason])
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
