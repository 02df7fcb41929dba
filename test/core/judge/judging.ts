import { linkDocuments } from '../../../service/core/documents/link.ts'
import { type FileReading, readFile } from '../../../service/core/documents/read-file.ts'
import { type JudgeInput, judge } from '../../../service/core/judge.ts'
import type { Document } from '../../../service/core/model/document.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import type { Finding } from '../../../service/core/model/finding.ts'
import type { Shipped } from '../../../service/core/model/shipped.ts'
import type { Verdict } from '../../../service/core/model/verdict.ts'

/** An estate's files by path; null deletes one. */
export type Files = { readonly [path: string]: string | null }

/** The time at which tests judge. */
export const now = '2026-06-15T12:00:00Z'

const administrators = 'administrators: [acme/cloud-coe]'

/** A `plumbline.yaml` with more lines below `spec`. */
export function estateFile(more = '', who = administrators): string {
  return `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts:
    - { name: payments-prod, provider: aws, id: "111122223333", regions: [eu-west-1, eu-central-1], environment: prod }
    - { name: archive-prod, provider: aws, id: "777788889999", regions: [eu-west-1], environment: prod }
    - { name: sandbox, provider: local, environment: dev }
  ${who}
${more}`
}

/** A team's file. */
export function team(name: string, more = ''): string {
  return `apiVersion: plumbline/v1
kind: Team
metadata: { name: ${name} }
spec:
  github: acme/${name}
  costCenter: CC-1234
${more}`
}

/** The offering `bucket`, with what replaces its public access block. */
export function bucket(block = '${!params.public}', more = ''): string {
  return `apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket, title: Object storage }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties:
      storageGiB: { type: integer, minimum: 1, default: 10 }
      public: { type: boolean, default: false }
      note: { type: string }
      secret: { type: string, x-sensitive: true }
  units: { storageGiB: params.storageGiB }
  monthlyCost: params.storageGiB * 0.5
${more}
  targets:
    aws:
      Resources:
        Bucket:
          Type: AWS::S3::Bucket
          Properties:
            BucketName: "\${service.name}-\${account.id}"
            PublicAccessBlockConfiguration: { BlockPublicAcls: "${block}" }
    local:
      Resources:
        Bucket: { Type: Local::Bucket, Properties: { Name: "\${service.name}", SizeGiB: "\${params.storageGiB}", Public: "\${params.public}" } }
`
}

/** A service's file: of offering `bucket` in `payments-prod`, unless `more` says otherwise. */
export function service(name: string, parameters = '{ storageGiB: 100 }', more: ServiceMore = {}): string {
  const { owner = 'payments', environment = 'prod', account = 'payments-prod', offering = 'bucket', spec = '' } = more
  const region = account === 'sandbox' ? '' : `\n  region: ${more.region ?? 'eu-west-1'}`
  return `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: ${owner}, environment: ${environment} }
spec:
  offering: ${offering}
  account: ${account}${region}
  parameters: ${parameters}
${spec}`
}

type ServiceMore = {
  readonly owner?: string
  readonly environment?: string
  readonly account?: string
  readonly region?: string
  readonly offering?: string
  readonly spec?: string
}

/** A local service: in `sandbox`, of environment `dev`. */
export const local = { environment: 'dev', account: 'sandbox' }

/** A policy's file, from the lines of its spec; on Service and `deny` unless they say otherwise. */
export function policy(name: string, spec: { readonly [field: string]: string }): string {
  const all = { on: '[Service]', message: `"The rule ${name} does not hold."`, enforcement: 'deny', ...spec }
  const lines = Object.entries(all).map(([field, value]) => `  ${field}: ${value}`)
  return `apiVersion: plumbline/v1
kind: Policy
metadata: { name: ${name}, severity: high }
spec:
${lines.join('\n')}
`
}

/** The policy of many tests: at most 500 GiB. */
export function smallOnly(spec: { readonly [field: string]: string } = {}): string {
  return policy('small-only', {
    require: '"service.parameters.storageGiB <= 500"',
    message: '"Service ${service.name} asks for ${service.parameters.storageGiB} GiB."',
    ...spec,
  })
}

/** The spec of a policy that asks `acme/security`, with exceptions of at most 90 days. */
export const asks = {
  enforcement: 'approve',
  approvers: '{ teams: [acme/security], count: 1 }',
  exception: '{ maximum: 90d }',
}

/** A waiver's file. */
export function waiver(name: string, of: string, match: string, until: string): string {
  return `apiVersion: plumbline/v1
kind: Waiver
metadata: { name: ${name} }
spec: { policy: ${of}, match: '${match}', reason: static site until the move, until: ${until} }
`
}

/** An estate that breaks nothing: one account of each sort, the team `payments`, the offering `bucket`. */
export const common: Files = {
  'plumbline.yaml': estateFile(),
  'catalog/teams/payments.yaml': team('payments'),
  'catalog/offerings/bucket.yaml': bucket(),
}

const nothingShipped: Shipped = { packs: new Map() }

const readings = new Map<string, FileReading | null>()

/** Reads files as one tree; what has the same text is the same document, as in earnest. */
export function documentsOf(files: Files, shipped: Shipped = nothingShipped): Documents {
  const all = Object.entries(files).flatMap(([path, text]) => {
    if (text === null) return []
    const key = `${path}\u0000${text}`
    const known = readings.get(key) ?? readFile({ path, text })
    readings.set(key, known)
    return known === null ? [] : [known]
  })
  return linkDocuments(all, shipped)
}

/** More of a judgement's input than its files. */
export type More = Partial<JudgeInput>

/** Judges a change: the common estate with `base`, and `head` laid over it. */
export function judged(base: Files, head: Files, more: More = {}): Verdict {
  const shipped = more.shipped ?? nothingShipped
  const before = { ...common, ...base }
  return judge({
    ...plain,
    base: documentsOf(before, shipped),
    after: documentsOf({ ...before, ...head }, shipped),
    ...more,
  })
}

/** Judges a tree as it stands (rule J15): the common estate with `files`. */
export function judgedAlone(files: Files, more: More = {}): Verdict {
  return judge({ ...plain, base: null, after: documentsOf({ ...common, ...files }, more.shipped), ...more })
}

const plain = {
  lastValid: null,
  lastValidEstate: null,
  shipped: nothingShipped,
  approvals: [],
  now,
  pullRequest: null,
  digestKey: 'test',
}

/** Findings as one line each: `small-only big denied: message`; easy to compare. */
export function told(verdict: Verdict): readonly string[] {
  return verdict.findings.map(line)
}

/** `policy subject[/logicalId] status`, with `before` where the change did not bring it. */
export function line({ policy: of, category, subject, status, introduced }: Finding): string {
  const name = subject.logicalId === undefined ? subject.name : `${subject.name}/${subject.logicalId}`
  return `${of ?? category} ${name} ${status}${introduced ? '' : ' before'}`
}

/** The finding of a policy, on a subject if named. */
export function findingOf(verdict: Verdict, of: string, name?: string): Finding {
  const found = verdict.findings.find((one) => one.policy === of && (name === undefined || one.subject.name === name))
  if (found === undefined) throw new Error(`no finding of ${of} on ${name ?? 'anything'}: ${told(verdict).join(', ')}`)
  return found
}

/** `path:line:column` of a finding. */
export function placeOf({ location }: Finding): string {
  return location === undefined ? 'nowhere' : `${location.path}:${location.line}:${location.column}`
}

/** A pack of policies for `Shipped`. */
export function pack(name: string, policies: readonly string[]): Shipped {
  const files = Object.fromEntries(policies.map((text, index) => [`policies/${name}/1/${index}.yaml`, text]))
  const read = [...documentsOf({ ...common, ...files }).policies.values()]
  return { packs: new Map<string, readonly Document<'Policy'>[]>([[`${name}@1`, read]]) }
}

/** Where a text stands in a file: `path:line:column`. */
export function at(path: string, text: string, wanted: string): string {
  const lines = text.split('\n')
  const row = lines.findIndex((one) => one.includes(wanted))
  return `${path}:${row + 1}:${(lines[row] ?? '').indexOf(wanted) + 1}`
}
