import type { ScanFinding } from '../../../../service/core/model/scan.ts'
import type { ScanReport } from '../../../../service/core/model/scan-report.ts'
import { drift, scanFinding, scanned, scanReport, sprawl, unseen } from './scan-samples.ts'

/** A report in which every field that may hold foreign text holds this one. */
export function reportOf(text: string): ScanReport {
  return scanReport({
    estate: text,
    scan: text,
    at: text,
    currency: text,
    accounts: [scanned({ account: text, environment: text }), scanned({ account: `${text}2`, environment: text })],
    findings: findingsOf(text),
    notSeen: [
      unseen({ account: text, region: text, types: [text, text], call: text, reason: text }),
      unseen({ account: text, region: null, types: null, call: text, reason: text }),
    ],
    policy: () => ({ title: text, description: text, controls: [text] }),
    version: text,
  })
}

function findingsOf(text: string): readonly ScanFinding[] {
  const foreign: Partial<ScanFinding> = {
    policy: text,
    subject: { kind: 'Service', name: text, logicalId: text },
    message: text,
    fix: text,
    location: { path: text, line: 1, column: 1 },
    account: text,
    region: text,
    resource: { type: text, id: text, name: text },
    facts: { [text]: text, 'probable owner': text },
  }
  const differences = [
    { path: text, desired: text, live: [text, { [`x${text}`]: text }] },
    { path: text, desired: text },
    { path: text, live: text },
    { path: text, sensitive: true as const },
    { path: '' },
  ]
  const isNow = { firstSeen: '2026-11-30T02:01:00Z', since: '2026-11-30T02:01:00Z' }
  return [
    drift({ ...foreign, differences, fingerprint: fingerprint(1) }),
    drift({ ...foreign, ...isNow, differences, fingerprint: fingerprint(2) }),
    scanFinding({ ...foreign, since: isNow.since, fingerprint: fingerprint(3) }),
    scanFinding({ ...foreign, status: 'error', fingerprint: fingerprint(4) }),
    scanFinding({ ...foreign, status: 'waived', until: text, fingerprint: fingerprint(5) }),
    scanFinding({ ...foreign, status: 'resolved', fingerprint: fingerprint(6) }),
    scanFinding({ ...foreign, location: undefined, fix: undefined, fingerprint: fingerprint(7) }),
    sprawl({
      ...foreign,
      location: undefined,
      subject: { kind: 'Resource', provider: text, account: text, region: text, type: text, id: text },
      firstSeen: text,
      lastSeen: text,
      since: text,
      fingerprint: fingerprint(8),
    }),
  ]
}

function fingerprint(number: number): string {
  return String(number).repeat(64)
}
