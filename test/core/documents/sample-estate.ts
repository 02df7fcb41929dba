import { linkDocuments } from '../../../service/core/documents/link.ts'
import { readFile } from '../../../service/core/documents/read-file.ts'
import type { BrokenDocument, Documents } from '../../../service/core/model/documents.ts'
import type { Shipped } from '../../../service/core/model/shipped.ts'

/** Files by path. */
export type Files = { readonly [path: string]: string }

/** A small sound estate: the Estate, a team, an offering, a policy, a service. */
export const sampleEstate: Files = {
  'plumbline.yaml': `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts:
    - { name: prod, provider: aws, id: "111122223333", regions: [eu-west-1, eu-central-1], environment: prod }
    - { name: single, provider: aws, id: "444455556666", regions: [eu-west-1], environment: dev }
    - { name: sandbox, provider: local, environment: dev }
    - { name: subscription, provider: azure, environment: dev }
  administrators: [acme/cloud-coe]
`,
  'catalog/teams/payments.yaml': `apiVersion: plumbline/v1
kind: Team
metadata: { name: payments }
spec: { github: acme/payments }
`,
  'catalog/offerings/bucket.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    required: [storageGiB]
    additionalProperties: false
    properties:
      storageGiB: { type: integer, minimum: 1 }
      public: { type: boolean, default: false }
      password: { type: string, x-sensitive: true, pattern: "^[a-z]+$", enum: [hunter, secret] }
  monthlyCost: params.storageGiB * 0.023
  targets:
    aws:
      Resources:
        Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: "\${service.name}" } }
    local:
      Resources:
        Bucket: { Type: "Local::Bucket", Properties: { Name: "\${service.name}" } }
`,
  'policies/small.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: small, severity: low }
spec:
  on: [Service]
  require: service.parameters.storageGiB < 500
  message: "\${service.name} is large."
  enforcement: deny
  exception: { maximum: 90d }
`,
  'catalog/services/orders.yaml': `apiVersion: plumbline/v1
kind: Service
metadata: { name: orders, team: payments, environment: prod }
spec:
  offering: bucket
  account: prod
  region: eu-west-1
  parameters: { storageGiB: 10 }
`,
}

export const nothingShipped: Shipped = { packs: new Map() }

/** Reads and links files; those given lie over the sample, null takes one away. */
export function estateWith(
  files: { readonly [path: string]: string | null },
  shipped: Shipped = nothingShipped,
): Documents {
  return documentsIn({ ...sampleEstate, ...files }, shipped)
}

/** Reads and links files alone. */
export function documentsIn(
  files: { readonly [path: string]: string | null },
  shipped: Shipped = nothingShipped,
): Documents {
  const readings = Object.entries(files).flatMap(([path, text]) =>
    text === null ? [] : (readFile({ path, text }) ?? []),
  )
  return linkDocuments(readings, shipped)
}

/** What broken documents say, in one line each: `path:line:column message`. */
export function saying(broken: readonly BrokenDocument[]): string[] {
  return broken.map(({ location, message }) => `${location.path}:${location.line}:${location.column} ${message}`)
}

/** A Service's YAML; lines of its spec below offering, account and region. */
export function service(
  name: string,
  spec: string = '  parameters: { storageGiB: 10 }\n',
  account = 'prod\n  region: eu-west-1',
  environment = 'prod',
): string {
  return `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: ${environment} }
spec:
  offering: bucket
  account: ${account}
${spec}`
}
