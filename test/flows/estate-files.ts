/** A small estate that passes its own rules, as files by path. */
export const estateFiles: { readonly [path: string]: string } = {
  'README.md': '# The estate of acme\n',
  'plumbline.yaml': `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts:
    - { name: sandbox, provider: local, environment: dev }
    - { name: live, provider: local, environment: prod }
  currency: EUR
  groups: { security: [acme/security] }
  administrators: [acme/cloud-coe]
`,
  'catalog/teams/payments.yaml': `apiVersion: plumbline/v1
kind: Team
metadata: { name: payments }
spec: { github: acme/payments, costCenter: CC-1, quota: { storageGiB: 2000 } }
`,
  'catalog/offerings/bucket.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket, title: Object storage }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    required: [storageGiB]
    additionalProperties: false
    properties:
      storageGiB: { type: integer, minimum: 1, maximum: 10000 }
      public: { type: boolean, default: false }
  units: { storageGiB: params.storageGiB }
  monthlyCost: params.storageGiB * 0.02
  targets:
    local:
      Resources:
        Bucket: { Type: "Local::Bucket", Properties: { Name: "\${service.name}", SizeGiB: "\${params.storageGiB}", Public: "\${params.public}" } }
`,
  'policies/bucket-not-public.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: bucket-not-public, title: Buckets are private, severity: high }
spec:
  on: ["Local::Bucket"]
  require: "!resource.properties.Public"
  message: "Bucket \${resource.name} can be opened to the public."
  fix: "Set parameters.public to false."
  enforcement: approve
  approvers: { groups: [security], count: 1 }
  exception: { maximum: 90d }
`,
  'policies/bucket-not-huge.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: bucket-not-huge, title: Buckets are small, severity: medium }
spec:
  on: ["Local::Bucket"]
  require: "resource.properties.SizeGiB <= 1000"
  message: "Bucket \${resource.name} is larger than 1000 GiB."
  enforcement: deny
`,
  'catalog/services/payments/ledger.yaml': service('ledger'),
}

/** An order of a bucket. */
export function service(name: string, parameters = '{ storageGiB: 10 }', account = 'sandbox'): string {
  const environment = account === 'live' ? 'prod' : 'dev'
  return `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: ${environment} }
spec:
  offering: bucket
  account: ${account}
  parameters: ${parameters}
`
}

/** Where a service of the team payments lies. */
export function servicePath(name: string): string {
  return `catalog/services/payments/${name}.yaml`
}
