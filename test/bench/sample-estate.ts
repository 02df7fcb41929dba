import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The repository of the benchmarks at the stand-in. */
export const estate = 'acme/estate'

/** A shipped offering, as it lies in the catalogue. */
export const shippedOffering = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../catalog/offerings/${name}.yaml`), 'utf8')

const estateFile = `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  currency: EUR
  accounts:
    - { name: lab, provider: local, environment: dev }
    - { name: shop-floor, provider: local, environment: prod }
  packs:
    - { name: tagging, version: 1 }
    - { name: naming, version: 1 }
    - { name: sizing, version: 1 }
    - { name: permissions, version: 1 }
    - { name: quotas, version: 1 }
    - { name: governance, version: 1 }
  groups: { security: [acme/security] }
  administrators: [acme/cloud-coe]
`

const publicPolicy = `apiVersion: plumbline/v1
kind: Policy
metadata: { name: bucket-not-public, title: Buckets are private, severity: high }
spec:
  on: [Local::Bucket]
  require: resource.properties.?Public.orValue(false) == false
  message: "Bucket \${resource.name} can be opened to the public."
  fix: "Set parameters.public to false."
  enforcement: approve
  approvers: { groups: [security], count: 1 }
`

/** Where a service of the sample lies: `team` and `at` count from 0. */
export function servicePath(team: number, at: number): string {
  return `catalog/services/team-${team}/store-${team}-${at}.yaml`
}

/** A service's document, which every pack lets pass unless it is opened to the public. */
export function service(team: number, at: number, storageGiB: number, isPublic = false): string {
  return `apiVersion: plumbline/v1
kind: Service
metadata:
  name: store-${team}-${at}
  title: Store ${at} of team ${team}
  team: team-${team}
  environment: prod
spec:
  offering: bucket
  account: shop-floor
  parameters:
    storageGiB: ${storageGiB}${isPublic ? '\n    public: true' : ''}
  tags: { data-class: internal }
`
}

/** A team that may order all of it. */
export function sampleTeam(number: number): string {
  return `apiVersion: plumbline/v1
kind: Team
metadata: { name: team-${number} }
spec:
  github: acme/team-${number}
  costCenter: CC-${1000 + number}
  may:
    - { order: [bucket, queue, postgres], in: [dev, prod] }
  quota: { cpu: 100, memoryGiB: 1000, storageGiB: 100000, monthlyCost: 10000, services: 1000 }
`
}

/** An estate of so many services, evenly among so many teams, under the packs that people use first: files by path. */
export function sampleEstate(services: number, teams: number): { readonly [path: string]: string } {
  const files: { [path: string]: string } = {
    'README.md': '# The estate of Acme\n',
    'plumbline.yaml': estateFile,
    'policies/bucket-not-public.yaml': publicPolicy,
  }
  for (const name of ['bucket', 'queue', 'postgres']) files[`catalog/offerings/${name}.yaml`] = shippedOffering(name)
  for (let n = 0; n < teams; n++) files[`catalog/teams/team-${n}.yaml`] = sampleTeam(n)
  for (let n = 0; n < services; n++) {
    const [of, at] = [n % teams, Math.floor(n / teams)]
    files[servicePath(of, at)] = service(of, at, 10 + (n % 50))
  }
  return files
}
