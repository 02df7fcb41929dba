import type { NotSeen, ScanFinding } from '../../../../service/core/model/scan.ts'
import type { ScannedAccount, ScanReport } from '../../../../service/core/model/scan-report.ts'

/** When the sample's scan began, and when the scan before it did. */
export const startedAt = '2026-11-30T02:00:00.000Z'
export const before = '2026-11-21T02:01:12.000Z'

/** A finding that stood before the scan: a bucket of the service `orders-archive` that can be opened to the public. */
export function scanFinding(given: Partial<ScanFinding> = {}): ScanFinding {
  return {
    fingerprint: '3f2c1e9a'.padEnd(64, '0'),
    key: 'c0ffee'.padEnd(64, '0'),
    category: 'misconfiguration',
    policy: 'bucket-not-public',
    severity: 'high',
    enforcement: 'approve',
    status: 'open',
    introduced: true,
    subject: { kind: 'Service', name: 'orders-archive', logicalId: 'Bucket' },
    message: 'Bucket orders-archive can be opened to the public.',
    fix: 'Set parameters.public to false.',
    location: { path: 'catalog/services/payments/orders-archive.yaml', line: 8, column: 39, endLine: 8, endColumn: 43 },
    account: 'payments-prod',
    region: 'eu-west-1',
    resource: { type: 'AWS::S3::Bucket', id: 'orders-archive-111122223333', name: 'orders-archive-111122223333' },
    firstSeen: before,
    lastSeen: '2026-11-30T02:01:12.000Z',
    known: false,
    since: before,
    ...given,
  }
}

/** A resource of a service that lives otherwise than it was set. */
export function drift(given: Partial<ScanFinding> = {}): ScanFinding {
  return scanFinding({
    fingerprint: '51d6b0c4'.padEnd(64, '1'),
    category: 'drift',
    policy: 'builtin-drift',
    severity: 'medium',
    message: 'Bucket orders-archive lives otherwise than its service sets it.',
    fix: undefined,
    differences: [
      { path: '/PublicAccessBlockConfiguration/BlockPublicAcls', desired: true, live: false },
      { path: '/VersioningConfiguration/Status', desired: 'Enabled' },
      { path: '/NotificationToken', sensitive: true },
    ],
    ...given,
  })
}

/** Something that lives and is nobody's. */
export function sprawl(given: Partial<ScanFinding> = {}): ScanFinding {
  return scanFinding({
    fingerprint: '9a77e2f0'.padEnd(64, '2'),
    category: 'sprawl',
    policy: 'sprawl-volume-unattached',
    severity: 'low',
    subject: {
      kind: 'Resource',
      provider: 'aws',
      account: 'payments-prod',
      region: 'eu-west-1',
      type: 'AWS::EC2::Volume',
      id: 'vol-0a1b2c3d4e5f',
    },
    message: 'Volume vol-0a1b2c3d4e5f is attached to nothing.',
    fix: 'Adopt it, or retire it.',
    location: undefined,
    facts: { 'probable owner': 'team web (tag team: web)', age: 'made 2026-03-04', cost: '46.00 EUR a month' },
    resource: { type: 'AWS::EC2::Volume', id: 'vol-0a1b2c3d4e5f', name: 'press-data' },
    ...given,
  })
}

/** A call that was refused. */
export function unseen(given: Partial<NotSeen> = {}): NotSeen {
  return {
    kind: 'not-seen',
    account: 'payments-prod',
    region: 'eu-west-1',
    types: ['AWS::RDS::DBInstance'],
    call: 'rds:DescribeDBInstances',
    reason: 'AccessDenied: the scan role lacks rds:DescribeDBInstances',
    ...given,
  }
}

/** An account that was scanned before. */
export function scanned(given: Partial<ScannedAccount> = {}): ScannedAccount {
  return {
    account: 'payments-prod',
    provider: 'aws',
    environment: 'prod',
    startedAt,
    endedAt: '2026-11-30T02:01:12.000Z',
    resources: 1204,
    first: false,
    ...given,
  }
}

/** A report without colours; by itself of one account and no finding. */
export function scanReport(given: Partial<ScanReport> = {}): ScanReport {
  return {
    estate: 'acme',
    scan: 'nightly',
    at: '2026-11-30T02:01:12.000Z',
    currency: 'EUR',
    accounts: [scanned()],
    findings: [],
    notSeen: [],
    policy: (name) =>
      name === 'bucket-not-public'
        ? {
            title: 'Buckets are private',
            description: 'No bucket can be read by strangers.',
            controls: ['cis-aws-5.0/2.1.4'],
          }
        : null,
    colour: false,
    version: '0.1.0',
    ...given,
  }
}

/** One finding of each kind and state, and something that was not seen. */
export const small: ScanReport = scanReport({
  findings: [
    drift({ firstSeen: '2026-11-30T02:01:12.000Z', since: '2026-11-30T02:01:12.000Z' }),
    scanFinding(),
    scanFinding({
      fingerprint: '77aa01bb'.padEnd(64, '3'),
      subject: { kind: 'Service', name: 'press', logicalId: 'Bucket' },
      message: 'Bucket press can be opened to the public.',
      since: '2026-11-30T02:01:12.000Z',
    }),
    scanFinding({
      fingerprint: 'b04d1fe2'.padEnd(64, '4'),
      subject: { kind: 'Service', name: 'legacy-site', logicalId: 'Bucket' },
      message: 'Bucket legacy-site can be opened to the public.',
      status: 'waived',
      until: '2027-01-31',
    }),
    scanFinding({
      fingerprint: 'd1e5c0de'.padEnd(64, '5'),
      policy: 'queue-encrypted',
      subject: { kind: 'Service', name: 'orders-queue', logicalId: 'Queue' },
      severity: 'medium',
      status: 'error',
      message: 'The policy could not be judged: properties has no KmsMasterKeyId.',
      resource: { type: 'AWS::SQS::Queue', id: 'orders-queue', name: 'orders-queue' },
    }),
    sprawl({ account: 'sandbox', region: null, known: true }),
    drift({
      fingerprint: 'e2b9a7c3'.padEnd(64, '6'),
      subject: { kind: 'Service', name: 'orders-db', logicalId: 'Database' },
      message: 'Database orders-db is gone.',
      resource: { type: 'AWS::RDS::DBInstance', id: null, name: 'orders-db' },
      differences: [{ path: '' }],
      status: 'resolved',
      since: '2026-11-30T02:01:12.000Z',
    }),
  ],
  notSeen: [unseen()],
  accounts: [
    scanned(),
    scanned({ account: 'sandbox', provider: 'local', environment: 'dev', resources: 12, first: true }),
  ],
})
