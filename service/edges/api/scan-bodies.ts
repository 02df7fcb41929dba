import type { JsonObject } from '../../core/model/json.ts'
import type { NotSeen, ScanFinding } from '../../core/model/scan.ts'
import type { LiveSubject, Subject } from '../../core/model/subject.ts'
import { locationJson } from '../../core/render/json.ts'
import { valueJson } from '../../core/render/value-text.ts'
import type { ScanView } from '../../ports/ledger.ts'

/** What a finding or a waiver is about. */
export function subjectBody(it: Subject | LiveSubject): JsonObject {
  if (it.kind !== 'Resource') {
    return { kind: it.kind, name: it.name, ...(it.logicalId === undefined ? {} : { logicalId: it.logicalId }) }
  }
  const { kind, provider, account, region, type, id } = it
  return { kind, provider, account, region, type, id }
}

/** A finding of scans with its life. */
export function scanFindingBody(it: ScanFinding): JsonObject {
  const { fingerprint, category, policy, severity, enforcement, status, message, account, region } = it
  const { type, id, name } = it.resource
  return {
    fingerprint,
    category,
    policy,
    severity,
    enforcement,
    status,
    subject: subjectBody(it.subject),
    message,
    ...(it.fix === undefined ? {} : { fix: it.fix }),
    ...(it.until === undefined ? {} : { until: it.until }),
    ...(it.location === undefined ? {} : { location: locationJson(it.location) }),
    account,
    region,
    resource: { type, id, name },
    ...(it.differences === undefined ? {} : { differences: it.differences.map(differenceBody) }),
    facts: Object.entries(it.facts ?? {}).map(([fact, value]) => ({ name: fact, value })),
    firstSeen: it.firstSeen,
    lastSeen: it.lastSeen,
    known: it.known,
    since: it.since,
  }
}

/** A scan of an account. */
export function scanBody(it: ScanView): JsonObject {
  const { id, scan, account, startedAt, endedAt, resources, opened, resolved } = it
  return { id, scan, account, startedAt, endedAt, resources, opened, resolved, notSeen: it.notSeen.map(notSeenBody) }
}

function notSeenBody({ account, region, types, call, reason }: NotSeen): JsonObject {
  return { account, region, types, call, reason }
}

/** Of a sensitive property only that it differs. */
function differenceBody(it: NonNullable<ScanFinding['differences']>[number]): JsonObject {
  if (it.sensitive === true) return { path: it.path, sensitive: true }
  return {
    path: it.path,
    ...(it.desired === undefined ? {} : { desired: valueJson(it.desired) }),
    ...(it.live === undefined ? {} : { live: valueJson(it.live) }),
  }
}
