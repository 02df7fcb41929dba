import type { NewFile } from './write-new-files.ts'

/**
 * The estate that `init` writes (rule D8): it observes, has one account in the local cloud, a team, an offering, a
 * service and a policy with its cases, and passes its own `check` and `test`.
 */
export function firstEstate(name: string, bucket: string): readonly NewFile[] {
  return [
    { path: 'plumbline.yaml', text: estate(name) },
    { path: 'catalog/teams/platform.yaml', text: team },
    { path: 'catalog/offerings/bucket.yaml', text: bucket },
    { path: 'catalog/services/platform/first-bucket.yaml', text: service },
    { path: 'policies/bucket-not-public.yaml', text: policy },
  ]
}

const estate = (name: string) => `# The estate: its accounts, the rules in force, and who governs it.
apiVersion: plumbline/v1
kind: Estate
metadata: { name: ${name} }
spec:
  # Everything is judged and shown, nothing blocks, nothing is applied. Write \`enforce\` when the rules fit.
  mode: observe
  currency: EUR
  accounts:
    - { name: sandbox, provider: local, environment: dev }
  packs:
    - { name: tagging, version: 1 }
    - { name: naming, version: 1 }
    - { name: permissions, version: 1 }
    - { name: quotas, version: 1 }
    - { name: governance, version: 1 }
  # Who policies mean by a group: GitHub teams (organization/team) and users.
  groups:
    security: [acme/security]
  # Who approves changes to what governs the estate. Write your own team here first.
  administrators: [acme/platform]
`

const team = `# Who orders what, where, and how much of it.
apiVersion: plumbline/v1
kind: Team
metadata: { name: platform }
spec:
  github: acme/platform
  costCenter: CC-1000
  may:
    - { order: [bucket], in: [dev] }
  quota: { storageGiB: 500, monthlyCost: 100, services: 10 }
`

const service = `# An order: one instance of an offering, owned by a team, in an account.
apiVersion: plumbline/v1
kind: Service
metadata: { name: first-bucket, team: platform, environment: dev }
spec:
  offering: bucket
  account: sandbox
  parameters: { storageGiB: 20 }
  tags: { data-class: internal }
`

const policy = `# A rule, with cases that show what it catches and what it lets pass: \`plumbline test\` runs them.
apiVersion: plumbline/v1
kind: Policy
metadata: { name: bucket-not-public, title: Buckets are private, severity: high }
spec:
  on: [Local::Bucket]
  require: resource.properties.?Public.orValue(false) == false
  message: "Bucket \${resource.name} can be opened to the public."
  fix: "Set parameters.public to false."
  enforcement: approve
  approvers: { groups: [security] }
  exception: { maximum: 90d }
  cases:
    - name: an open bucket
      given: { resource: { type: "Local::Bucket", name: site, properties: { Public: true } } }
      expect: violation
    - name: a closed bucket
      given: { resource: { type: "Local::Bucket", name: site, properties: { Public: false } } }
      expect: pass
    - name: a bucket that says nothing is closed
      given: { resource: { type: "Local::Bucket", name: site, properties: {} } }
      expect: pass
`
