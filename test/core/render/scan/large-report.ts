import type { ScanFinding } from '../../../../service/core/model/scan.ts'
import type { ScanReport } from '../../../../service/core/model/scan-report.ts'
import type { PolicyWords } from '../../../../service/core/render/report.ts'
import { scanFinding, scanned, scanReport, startedAt, unseen } from './scan-samples.ts'

type Kind = Pick<ScanFinding, 'category' | 'policy' | 'severity' | 'message' | 'fix' | 'differences' | 'facts'> & {
  readonly type: string
}

const policies: { readonly [name: string]: PolicyWords } = {
  'aws-baseline-security-group-open': {
    title: 'No administration port is open to the world',
    description: 'Ports 22 and 3389 of a security group are reachable from named networks only.',
    controls: ['cis-aws-5.0/5.2', 'cis-aws-5.0/5.3'],
  },
  'bucket-not-public': {
    title: 'Buckets are private',
    description: 'A bucket in production can be read by nobody outside the account, whatever its objects say.',
    controls: ['cis-aws-5.0/2.1.4'],
  },
  'aws-baseline-rds-encrypted': { title: 'Databases are encrypted at rest', controls: ['cis-aws-5.0/2.2.1'] },
  'aws-baseline-rds-public': { title: 'No database has a public address', controls: ['cis-aws-5.0/2.2.3'] },
  'tagging-required': { title: 'Everything has an owner and a cost centre' },
  'sprawl-volume-unattached': {
    title: 'Volumes are attached to something',
    description: 'A volume that is attached to nothing costs money, and may hold data that nobody watches.',
  },
  'sprawl-unmanaged': {
    title: 'What lives was ordered',
    description: 'A resource that no service of the estate owns is adopted into one, or retired.',
  },
  'sprawl-address-unused': { title: 'Addresses are in use' },
}

const kinds: readonly Kind[] = [
  {
    category: 'misconfiguration',
    policy: 'aws-baseline-security-group-open',
    severity: 'critical',
    type: 'AWS::EC2::SecurityGroup',
    message: 'Port 22 of security group NAME is open to 0.0.0.0/0.',
    fix: 'Name the networks that administer it in parameters.administration.',
  },
  {
    category: 'misconfiguration',
    policy: 'bucket-not-public',
    severity: 'high',
    type: 'AWS::S3::Bucket',
    message: 'Bucket NAME can be opened to the public.',
    fix: 'Set parameters.public to false.',
  },
  {
    category: 'drift',
    policy: 'builtin-drift',
    severity: 'medium',
    type: 'AWS::RDS::DBInstance',
    message: 'Database NAME lives otherwise than its service sets it.',
    differences: [
      { path: '/BackupRetentionPeriod', desired: 35, live: 1 },
      { path: '/DeletionProtection', desired: true, live: false },
      { path: '/MasterUserPassword', sensitive: true },
      { path: '/Tags/data-class', desired: 'internal' },
    ],
    facts: { 'changed by': 'role/break-glass, in CloudTrail on 2026-11-27', age: 'service since 2025-09-14' },
  },
  {
    category: 'sprawl',
    policy: 'sprawl-unmanaged',
    severity: 'medium',
    type: 'AWS::EC2::Instance',
    message: 'Instance NAME is nobody’s in this estate.',
    fix: 'Adopt it into a service, or retire it.',
    facts: {
      'probable owner': 'team web (tag team: web; launched by role/web-deploy)',
      age: 'launched 2025-02-11',
      cost: '61.32 EUR a month',
    },
  },
  {
    category: 'misconfiguration',
    policy: 'aws-baseline-rds-encrypted',
    severity: 'high',
    type: 'AWS::RDS::DBInstance',
    message: 'Database NAME stores its data unencrypted.',
    fix: 'Set parameters.encrypted to true; the change replaces the database.',
  },
  {
    category: 'sprawl',
    policy: 'sprawl-volume-unattached',
    severity: 'low',
    type: 'AWS::EC2::Volume',
    message: 'Volume NAME is attached to nothing.',
    fix: 'Adopt it into a service, or retire it.',
    facts: { 'probable owner': 'nobody is known', age: 'made 2024-06-03', cost: '46.00 EUR a month' },
  },
  {
    category: 'misconfiguration',
    policy: 'tagging-required',
    severity: 'info',
    type: 'AWS::Lambda::Function',
    message: 'Function NAME has no tag cost-center.',
  },
  {
    category: 'drift',
    policy: 'builtin-drift',
    severity: 'medium',
    type: 'AWS::S3::Bucket',
    message: 'Bucket NAME lives otherwise than its service sets it.',
    differences: [
      {
        path: '/LifecycleConfiguration/Rules',
        desired: [
          { Id: 'archive', Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }] },
        ],
        live: [],
      },
    ],
  },
  {
    category: 'sprawl',
    policy: 'sprawl-address-unused',
    severity: 'low',
    type: 'AWS::EC2::EIP',
    message: 'Address NAME is associated with nothing.',
    facts: { cost: '3.60 EUR a month' },
  },
]

const services = [
  'orders-db',
  'orders-archive',
  'press-site',
  'billing-api',
  'ledger-db',
  'search-index',
  'web-session',
]
const teams: { readonly [prefix: string]: string } = { orders: 'payments', billing: 'payments', ledger: 'finance' }
const accounts = ['payments-prod', 'web-prod', 'data-platform'] as const
const regions = ['eu-west-1', 'eu-central-1', 'us-east-1']

/** A report such as a security team gets in the morning: sixty findings in three accounts, and calls that were refused. */
export const large: ScanReport = scanReport({
  estate: 'acme',
  accounts: [
    scanned({ resources: 1204 }),
    scanned({ account: 'web-prod', resources: 688 }),
    scanned({ account: 'data-platform', provider: 'gcp', environment: 'staging', resources: 2317, first: true }),
  ],
  findings: Array.from({ length: 60 }, (_, index) => findingAt(index)),
  notSeen: [
    unseen(),
    unseen({
      account: 'web-prod',
      region: 'us-east-1',
      types: null,
      call: 'sts:AssumeRole',
      reason: 'AccessDenied: the role plumbline-scan does not trust this account',
    }),
  ],
  policy: (name) => policies[name] ?? null,
})

function findingAt(index: number): ScanFinding {
  const { type, ...kind } = kinds[index % kinds.length] ?? fail()
  const service = services[(index * 5) % services.length] ?? ''
  const account = accounts[Math.floor(index / 4) % accounts.length] ?? accounts[0]
  const region = regions[Math.floor(index / 7) % regions.length] ?? ''
  const isOwned = kind.category !== 'sprawl'
  const id = isOwned
    ? `${service}-${(index * 7919).toString(16)}`
    : `${type.slice(10, 12).toLowerCase()}-0${(index * 15485863).toString(16)}`
  const team = teams[service.split('-')[0] ?? ''] ?? 'web'
  return scanFinding({
    ...kind,
    fix: kind.fix,
    fingerprint: (index * 2654435761 + 1013904223).toString(16).slice(-8).padStart(8, '0').padEnd(64, '0'),
    message: kind.message.replace('NAME', isOwned ? service : id),
    subject: isOwned
      ? { kind: 'Service', name: service, logicalId: type.split('::').at(-1) ?? '' }
      : { kind: 'Resource', provider: 'aws', account, region, type, id },
    resource: { type, id, name: isOwned ? id : `${service.split('-')[0]}-leftover-${index}` },
    location: isOwned
      ? { path: `catalog/services/${team}/${service}.yaml`, line: 9 + (index % 20), column: 15 }
      : undefined,
    account,
    region,
    ...lifeAt(index, account === 'data-platform'),
  })
}

function lifeAt(index: number, isFirst: boolean): Partial<ScanFinding> {
  const day = `2026-11-${String(2 + (index % 26)).padStart(2, '0')}T02:01:00.000Z`
  if (isFirst) return { firstSeen: startedAt, since: startedAt, known: true }
  if (index % 11 === 1) return { firstSeen: startedAt, since: startedAt }
  if (index % 16 === 3) return { firstSeen: day, since: startedAt }
  if (index % 10 === 5) return { firstSeen: day, since: day, status: 'waived', until: '2027-01-31' }
  if (index % 14 === 8) return { firstSeen: day, since: startedAt, status: 'resolved' }
  if (index === 36)
    return {
      firstSeen: day,
      since: day,
      status: 'error',
      message:
        'The policy could not be judged: resource.properties has no field PublicAccessBlockConfiguration (policies/bucket-not-public.yaml:9:14).',
    }
  return { firstSeen: day, since: day }
}

function fail(): never {
  throw new Error('there is a kind for each')
}
