import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Files = { readonly [path: string]: string }

/** The repository of the playground. */
export const estate = 'acme/estate'

/** Who works there: a login and the GitHub team that it is in. */
export const people = { ana: 'payments', dan: 'web', ben: 'security', fay: 'finance', cleo: 'cloud-coe' } as const

const shipped = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../catalog/offerings/${name}.yaml`), 'utf8')

/** What of the estate depends on the cloud in which its services live; all else is the same anywhere. */
export type SampleCloud = {
  /** The entries of `lab` and `shop-floor` in the Estate's `accounts`. */
  readonly accounts: readonly string[]
  /** The entries of its `scans`. */
  readonly scans: readonly string[]
  /** What a bucket is there, by whose properties a policy of Acme's tells whether it is private. */
  readonly bucket: {
    readonly type: string
    readonly isPrivate: string
    /** Properties of one that is open, and of one that is closed. */
    readonly open: string
    readonly closed: string
  }
}

const estateFile = ({
  accounts,
  scans,
}: SampleCloud) => `# The estate of Acme: its accounts, the rules in force, and who governs it.
apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  currency: EUR
  accounts:
${accounts.map(entry).join('')}  packs:
    - { name: tagging, version: 1 }
    - { name: naming, version: 1 }
    - { name: sizing, version: 1, parameters: { maxStorageGiB: 500 } }
    - { name: permissions, version: 1 }
    - { name: quotas, version: 1 }
    - { name: governance, version: 1 }
${scans.length === 0 ? '' : `  scans:\n${scans.map(entry).join('')}`}  groups:
    security: [acme/security]
    finance: [acme/finance]
  administrators: [acme/cloud-coe]
`

const entry = (text: string) => `    - ${text}\n`

const team = (name: string, costCenter: string, order: string, storageGiB: number) => `apiVersion: plumbline/v1
kind: Team
metadata: { name: ${name} }
spec:
  github: acme/${name}
  costCenter: ${costCenter}
  may:
    - { order: [${order}], in: [dev, prod] }
  quota: { cpu: 32, memoryGiB: 128, storageGiB: ${storageGiB}, monthlyCost: 800, services: 20 }
`

/** A service's document; the playground's people order with it. */
export function service(order: {
  readonly name: string
  readonly team: string
  readonly offering: string
  readonly account: 'lab' | 'shop-floor'
  readonly parameters: string
  readonly tags?: string
  /** The last day of its lease. */
  readonly until?: string
}): string {
  const environment = order.account === 'lab' ? 'dev' : 'prod'
  return `apiVersion: plumbline/v1
kind: Service
metadata:
  name: ${order.name}
  team: ${order.team}
  environment: ${environment}
spec:
  offering: ${order.offering}
  account: ${order.account}
  parameters:
${order.parameters
  .split(', ')
  .map((line) => `    ${line}`)
  .join('\n')}
  tags: { ${order.tags ?? 'data-class: internal'} }
${order.until === undefined ? '' : `  lease: { until: ${order.until} }\n`}`
}

/** A policy of Acme's own; `enforcement` is what one of the pull requests changes. */
export const publicPolicy = ({ bucket }: SampleCloud, enforcement: string) => `apiVersion: plumbline/v1
kind: Policy
metadata: { name: bucket-not-public, title: Buckets are private, severity: high }
spec:
  on: ["${bucket.type}"]
  require: ${bucket.isPrivate}
  message: "Bucket \${resource.name} can be opened to the public."
  fix: "Set parameters.public to false."
  enforcement: ${enforcement}
  approvers: { groups: [security], count: 1 }
  exception: { maximum: 90d }
  cases:
    - { name: an open bucket, given: { resource: { properties: ${bucket.open} } }, expect: violation }
    - { name: a closed bucket, given: { resource: { properties: ${bucket.closed} } }, expect: pass }
`

/** What happened before the reader came: the first commits, oldest first. */
export const history = (
  cloud: SampleCloud,
): readonly { readonly message: string; readonly by: string; readonly files: Files }[] => [
  {
    message: 'estate: accounts, packs and who governs',
    by: 'cleo',
    files: {
      'plumbline.yaml': estateFile(cloud),
      'catalog/offerings/bucket.yaml': shipped('bucket'),
      'catalog/offerings/queue.yaml': shipped('queue'),
      'catalog/offerings/postgres.yaml': shipped('postgres'),
      'policies/bucket-not-public.yaml': publicPolicy(cloud, 'approve'),
    },
  },
  {
    message: 'teams: payments and web',
    by: 'cleo',
    files: {
      'catalog/teams/payments.yaml': team('payments', 'CC-1234', 'bucket, queue, postgres', 1000),
      'catalog/teams/web.yaml': team('web', 'CC-2345', 'bucket, queue', 400),
    },
  },
  {
    message: 'payments: orders',
    by: 'ana',
    files: {
      'catalog/services/payments/orders.yaml': service({
        name: 'orders',
        team: 'payments',
        offering: 'bucket',
        account: 'shop-floor',
        parameters: 'storageGiB: 300',
      }),
      'catalog/services/payments/orders-queue.yaml': service({
        name: 'orders-queue',
        team: 'payments',
        offering: 'queue',
        account: 'shop-floor',
        parameters: 'fifo: false',
      }),
    },
  },
  {
    message: 'web: the pictures of the shop',
    by: 'dan',
    files: {
      'catalog/services/web/pictures.yaml': service({
        name: 'pictures',
        team: 'web',
        offering: 'bucket',
        account: 'shop-floor',
        parameters: 'storageGiB: 120, keepVersionsDays: 30',
      }),
      'catalog/services/web/fair.yaml': service({
        name: 'fair',
        team: 'web',
        offering: 'bucket',
        account: 'lab',
        parameters: 'storageGiB: 5',
        until: '2026-01-31',
      }),
    },
  },
]
