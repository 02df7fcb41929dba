import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { parseAllDocuments, type ScalarTag } from 'yaml'
import type { Document } from '../../../service/core/model/document.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { Kind } from '../../../service/core/model/kind.ts'

/** What stands around the services of a test: two AWS accounts, a local one, one at a vendor; a team. */
export const surroundings = `
apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts:
    - { name: payments-prod, provider: aws, id: "111122223333", regions: [eu-west-1, eu-central-1], environment: prod }
    - { name: archive-prod, provider: aws, id: "777788889999", regions: [eu-west-1], environment: prod }
    - { name: sandbox, provider: local, environment: dev }
    - { name: chat, provider: http, url: "https://api.example", environment: prod }
  administrators: [acme/cloud-coe]
---
apiVersion: plumbline/v1
kind: Team
metadata: { name: payments }
spec: { github: acme/payments, costCenter: CC-1234, quota: { storageGiB: 2000 } }
`

/** A bucket as the contract's example has it, with one resource for each provider. */
export const bucket = `
apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties: { storageGiB: { type: integer, default: 10 }, public: { type: boolean, default: false } }
  units: { storageGiB: params.storageGiB }
  monthlyCost: params.storageGiB * 0.023
  targets:
    aws: { Resources: { Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: "\${service.name}-\${account.id}", VersioningConfiguration: { Status: Enabled } } } } }
    local: { Resources: { Bucket: { Type: "Local::Bucket", Properties: { Name: "\${service.name}", SizeGiB: "\${params.storageGiB}", Public: "\${params.public}" } } } }
`

/** A service in one line; what is left out is a bucket of 100 GiB in the sandbox. */
export function service(name: string, spec: JsonObject = {}, metadata: JsonObject = {}): string {
  const account = String(spec['account'] ?? 'sandbox')
  const environment = account === 'sandbox' ? 'dev' : 'prod'
  return JSON.stringify({
    apiVersion: 'plumbline/v1',
    kind: 'Service',
    metadata: { name, team: 'payments', environment, ...metadata },
    spec: { offering: 'bucket', account, parameters: { storageGiB: 100 }, ...spec },
  })
}

/** An offering of one AWS resource of some type, with the given properties (YAML, flow style). */
export function offering(name: string, resources: string, more = ''): string {
  return `
apiVersion: plumbline/v1
kind: Offering
metadata: { name: ${name} }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, properties: { storageGiB: { type: integer, default: 10 }, label: { type: string, default: a }, token: { type: string, x-sensitive: true, default: t0 }, open: {} } }
  ${more}
  targets: { aws: { Resources: ${resources} } }
`
}

const kept = new Map<string, readonly Document[]>()

/** Documents of YAML texts. The same text gives the same documents, as reading files does. */
export function estate(...texts: readonly string[]): Documents {
  const documents = texts.flatMap((text) => {
    const known = kept.get(text) ?? read(text)
    kept.set(text, known)
    return known
  })
  const of = <K extends Kind>(kind: K) =>
    new Map(documents.filter((one): one is Document<K> => one.kind === kind).map((one) => [one.name, one]))
  return {
    estate: [...of('Estate').values()][0] ?? null,
    teams: of('Team'),
    offerings: of('Offering'),
    services: of('Service'),
    policies: of('Policy'),
    workflows: of('Workflow'),
    waivers: of('Waiver'),
    githubWorkflows: new Map(),
    broken: [],
    count: documents.length,
    hasEstateFile: true,
  }
}

function read(text: string): readonly Document[] {
  return valuesOf(text).flatMap((value, index) => {
    const json = freeze(value) as JsonObject | null
    if (json === null) return []
    const kind = json['kind'] as Kind
    const name = String((json['metadata'] as JsonObject)['name'])
    const digest = createHash('sha256')
      .update(canonicalize(json) ?? '')
      .digest('hex')
    const path = `${kind.toLowerCase()}/${name}.yaml`
    return [{ kind, name, path, index, value: json, json, digest, source: { path, text } } as never as Document]
  })
}

/** JSON is read as such: tests of large estates would otherwise measure YAML. */
function valuesOf(text: string): readonly unknown[] {
  if (text.startsWith('{"')) return [JSON.parse(text)]
  return parseAllDocuments(text, { customTags }).map((parsed) => parsed.toJS())
}

const customTags: ScalarTag[] = ['Ref', 'GetAtt', 'Sub', 'ImportValue'].map((name) => ({
  tag: `!${name}`,
  resolve: (text: string) => {
    if (name === 'GetAtt') return { 'Fn::GetAtt': text.split('.') }
    return name === 'Ref' ? { Ref: text } : { [`Fn::${name}`]: text }
  },
}))

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}
