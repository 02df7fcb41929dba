import type { JsonObject } from '../../model/json.ts'
import type { Difference, NotSeen, ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import { findingJson } from '../json.ts'
import { jsonParts } from '../json-parts.ts'
import { sensitiveText, valueJson } from '../value-text.ts'
import { type ScanCounts, scanCounts } from './scan-counts.ts'
import { inOrder, notSeenInOrder } from './scan-parts.ts'

/** The stable report for programs, version 1, as docs/reports.md describes it; what does not exist is absent. */
export function renderScanJson(report: ScanReport): Generator<string> {
  return jsonParts({
    version: 1,
    findings: () => findingsJson(report),
    notSeen: notSeenInOrder(report).map(notSeenJson),
    counts: countsJson(scanCounts(report)),
  })
}

function* findingsJson(report: ScanReport): Generator<JsonObject> {
  for (const { finding } of inOrder(report)) yield scanFindingJson(finding)
}

function scanFindingJson(finding: ScanFinding): JsonObject {
  const { account, region, resource, firstSeen, lastSeen, known, since, facts, differences } = finding
  return {
    ...findingJson(finding),
    account,
    region,
    resource: { type: resource.type, id: resource.id, name: resource.name },
    firstSeen,
    lastSeen,
    known,
    since,
    facts: Object.entries(facts ?? {}).map(([name, value]) => ({ name, value })),
    ...(differences === undefined ? {} : { differences: differences.map(differenceJson) }),
  }
}

/** A difference; of something sensitive only that it changed. */
export function differenceJson({ path, desired, live, sensitive }: Difference): JsonObject {
  if (sensitive === true) return { path, desired: sensitiveText, live: sensitiveText }
  return {
    path,
    ...(desired === undefined ? {} : { desired: valueJson(desired) }),
    ...(live === undefined ? {} : { live: valueJson(live) }),
  }
}

function notSeenJson({ account, region, types, call, reason }: NotSeen): JsonObject {
  return { account, region, types, call, reason }
}

function countsJson(counts: ScanCounts): JsonObject {
  const { critical, high, medium, low, info } = counts.severities
  return {
    accounts: counts.accounts,
    resources: counts.resources,
    findings: counts.findings,
    open: counts.open,
    error: counts.error,
    waived: counts.waived,
    resolved: counts.resolved,
    new: counts.new,
    notSeen: counts.notSeen,
    severities: { critical, high, medium, low, info },
  }
}
