import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Figure, median, round } from './figure.ts'
import { type Measured, measureProcess } from './process.ts'
import { installPeers } from './references.ts'

const root = resolve(import.meta.dirname, '../..')

/** `judge-500` and `judge-1`: the whole process over some YAML files of 40 lines and ten rules, beside Spectral on the same files and rules. */
export async function judgeFiles(count: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  try {
    writeEstate(folder, count)
    const spectral = join(installPeers(), 'node_modules/@stoplight/spectral-cli/dist/index.js')
    const ours: Measured[] = []
    const theirs: Measured[] = []
    for (let round = 0; round < (count > 1 ? 5 : 9); round++) {
      ours.push(
        await measureProcess(process.execPath, [join(root, 'dist/main.js'), 'check', '.', '--format', 'json'], folder),
      )
      theirs.push(
        await measureProcess(
          process.execPath,
          [spectral, 'lint', 'catalog/services/**/*.yaml', '--ruleset', 'spectral.yaml', '--format', 'json', '--quiet'],
          folder,
        ),
      )
    }
    sameFindings(ours, theirs, count)
    return figures(count, ours, theirs)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figures(count: number, ours: readonly Measured[], theirs: readonly Measured[]): Figure[] {
  const times = {
    ours: median(ours.map((one) => one.milliseconds)),
    theirs: median(theirs.map((one) => one.milliseconds)),
  }
  const memory = { ours: median(ours.map((one) => one.megabytes)), theirs: median(theirs.map((one) => one.megabytes)) }
  const most = count > 1 ? 1 / 20 : 1 / 4
  const time = times.ours / times.theirs
  const share = memory.ours / memory.theirs
  const reference = '@stoplight/spectral-cli 6.16.3'
  const figure: Figure = {
    id: `judge-${count}`,
    value: round(times.ours),
    unit: 'ms',
    goal: `<= ${most} × the reference`,
    met: time <= most,
    reference: { name: reference, value: round(times.theirs) },
    ratio: round(time),
  }
  if (count === 1) return [figure]
  return [
    figure,
    {
      id: `judge-${count}`,
      value: round(memory.ours),
      unit: 'MB',
      goal: '<= 1/3 × the reference',
      met: share <= 1 / 3,
      reference: { name: reference, value: round(memory.theirs) },
      ratio: round(share),
    },
  ]
}

/** Both must have found the same number of violations, or the comparison says nothing. */
function sameFindings(ours: readonly Measured[], theirs: readonly Measured[], count: number): void {
  const expected = count === 1 ? 1 : count / 10
  const mine = (JSON.parse(ours[0]?.output ?? '{}') as { findings?: unknown[] }).findings?.length
  const spectral = (JSON.parse(theirs[0]?.output.trim() || '[]') as unknown[]).length
  if (mine !== expected || spectral !== expected)
    throw new Error(`judge-${count}: ${mine} findings here and ${spectral} of the reference, not ${expected} each`)
}

const rules: readonly (readonly [name: string, cel: string, given: string, then: string])[] = [
  [
    'storage',
    'service.parameters.storageGiB <= 5000',
    '$.spec.parameters.storageGiB',
    '{ function: schema, functionOptions: { schema: { maximum: 5000 } } }',
  ],
  [
    'replicas',
    'service.parameters.replicas <= 9',
    '$.spec.parameters.replicas',
    '{ function: schema, functionOptions: { schema: { maximum: 9 } } }',
  ],
  [
    'tier',
    'service.parameters.tier in ["standard", "premium"]',
    '$.spec.parameters.tier',
    '{ function: enumeration, functionOptions: { values: [standard, premium] } }',
  ],
  [
    'owner',
    'service.tags.owner.matches("^[a-z.]+@acme[.]example$")',
    '$.spec.tags.owner',
    '{ function: pattern, functionOptions: { match: "^[a-z.]+@acme[.]example$" } }',
  ],
  [
    'data-class',
    'service.tags["data-class"] in ["internal", "public"]',
    '$.spec.tags.data-class',
    '{ function: enumeration, functionOptions: { values: [internal, public] } }',
  ],
  [
    'region',
    'service.region == "eu-west-1"',
    '$.spec.region',
    '{ function: enumeration, functionOptions: { values: [eu-west-1] } }',
  ],
  ['description', 'service.description != ""', '$.metadata', '{ field: description, function: truthy }'],
  [
    'zone',
    'service.tags.zone != "legacy"',
    '$.spec.tags.zone',
    '{ function: pattern, functionOptions: { notMatch: "^legacy$" } }',
  ],
  ['title', 'size(service.title) <= 40', '$.metadata.title', '{ function: length, functionOptions: { max: 40 } }'],
  [
    'hosts',
    'service.parameters.hosts.all(host, host.endsWith(".acme.example"))',
    '$.spec.parameters.hosts.*',
    '{ function: pattern, functionOptions: { match: "[.]acme[.]example$" } }',
  ],
]

function writeEstate(folder: string, count: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write(
    'plumbline.yaml',
    'apiVersion: plumbline/v1\nkind: Estate\nmetadata: { name: acme }\nspec:\n  accounts:\n    - { name: main, provider: aws, id: "111122223333", regions: [eu-west-1], environment: prod }\n  administrators: [acme/cloud-coe]\n',
  )
  write(
    'catalog/teams/payments.yaml',
    'apiVersion: plumbline/v1\nkind: Team\nmetadata: { name: payments }\nspec: { github: acme/payments }\n',
  )
  write('catalog/offerings/shop.yaml', offering)
  for (const [name, cel] of rules)
    write(
      `policies/${name}.yaml`,
      `apiVersion: plumbline/v1\nkind: Policy\nmetadata: { name: ${name}, severity: medium }\nspec:\n  on: [Service]\n  require: '${cel}'\n  message: "The rule ${name} does not hold for \${service.name}."\n  enforcement: deny\n`,
    )
  write(
    'spectral.yaml',
    `rules:\n${rules.map(([name, , given, then]) => `  ${name}:\n    given: ${given}\n    severity: error\n    message: The rule ${name} does not hold.\n    then: ${then}\n`).join('')}`,
  )
  for (let n = 0; n < count; n++) write(`catalog/services/payments/shop-${n}.yaml`, service(n))
}

const offering = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: shop, title: Shop, description: A shop. }
spec:
  model: paas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties:
      storageGiB: { type: integer }
      replicas: { type: integer }
      tier: { type: string }
      hosts: { type: array, items: { type: string } }
      limits: { type: object }
      schedule: { type: object }
  monthlyCost: params.storageGiB * 0.1
  units: { storageGiB: params.storageGiB }
  targets:
    aws:
      Resources:
        Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: "\${service.name}" } }
`

/** One service of 40 lines; every tenth (and the only one) breaks one rule. */
function service(n: number): string {
  return `apiVersion: plumbline/v1
kind: Service
metadata:
  name: shop-${n}
  title: Shop number ${n}
  description: The shop of country ${n}, with its own catalogue and stock.
  team: payments
  environment: prod
  labels:
    country: c${n}
    cell: cell-${n % 7}
spec:
  offering: shop
  account: main
  region: eu-west-1
  parameters:
    storageGiB: ${n % 10 === 0 ? 5001 + n : 100 + n}
    replicas: ${(n % 9) + 1}
    tier: standard
    hosts:
      - www-${n}.acme.example
      - api-${n}.acme.example
      - cdn-${n}.acme.example
    limits:
      requestsPerSecond: 200
      burst: 400
      connections: 1000
    schedule:
      open: "06:00"
      close: "22:00"
      days:
        - monday
        - friday
  dependsOn: []
  tags:
    owner: shop.team@acme.example
    data-class: internal
    zone: z${n % 3}
    project: shops
    stage: live
`
}
