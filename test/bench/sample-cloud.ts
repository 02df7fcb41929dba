import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newIdOf } from '../../service/adapters/providers/local/local-steps.ts'
import { resourceText } from '../../service/adapters/providers/local/resource-text.ts'
import { createStore } from '../../service/adapters/store/create-store.ts'
import { loadShipped } from '../../service/adapters/worktree/load-shipped.ts'
import { readFolder } from '../../service/adapters/worktree/read-folder.ts'
import { type HandEstate, handEstateId, handObjects } from '../../service/compose/hand-estate.ts'
import { renderDesired } from '../../service/core/catalog/desired.ts'
import type { Rendered, RenderedResource } from '../../service/core/catalog/rendered.ts'
import { linkDocuments } from '../../service/core/documents/link.ts'
import { dataFolder, resourceFile, typeFolder } from '../../service/core/local/layout.ts'
import type { AppliedService, DocumentRef } from '../../service/core/model/applied.ts'
import type { Document } from '../../service/core/model/document.ts'
import { sampleTeam, shippedOffering } from './sample-estate.ts'

/** An estate with what lives in its account: in a folder, the estate in `estate/`, the database and the cloud beside it. */
export type SampleCloud = {
  readonly estate: string
  readonly database: string
  /** How many findings a first scan has. */
  readonly findings: number
}

const account = 'legacy'
const teams = 100

const estateFile = `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  currency: EUR
  accounts:
    - { name: ${account}, provider: local, environment: dev }
  packs:
    - { name: tagging, version: 1 }
    - { name: sprawl, version: 1, parameters: { toleratedTags: [managed-by] } }
  groups: { security: [acme/security], platform: [acme/platform], finance: [acme/finance] }
  administrators: [acme/cloud-coe]
`

const policies = {
  'policies/bucket-not-public.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: bucket-not-public, title: Buckets are private, severity: high }
spec:
  on: [Local::Bucket]
  require: resource.properties.?Public.orValue(false) == false
  message: "Bucket \${resource.name} can be opened to the public."
  enforcement: approve
  approvers: { groups: [security], count: 1 }
`,
  'policies/encrypted.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: encrypted, title: Data at rest is encrypted, severity: high }
spec:
  on: [Local::Bucket, Local::Database, Local::Volume]
  require: resource.properties.?Encrypted.orValue(false) == true
  message: "\${resource.type} \${resource.name} is not encrypted."
  enforcement: warn
`,
}

/**
 * Makes so many resources in one account, as a company finds them that begins to govern it. Of a hundred
 * ten are of services that were applied, and one of twenty such lives otherwise;
 * eighty another tool looks after, and their tags say so and whose they are;
 * ten are nobody's: five without a word whose, three not changed for a year. Two are buckets open to the public.
 */
export async function sampleCloud(folder: string, resources: number): Promise<SampleCloud> {
  const [estate, database] = [join(folder, 'estate'), join(folder, 'plumbline.db')]
  const services = resources / 10
  for (const [path, text] of Object.entries(estateFiles(services))) write(join(estate, path), text)
  const drifted = await applyServices({ estate, database, cloud: join(folder, 'cloud') })
  let findings = drifted
  for (let n = 0; n < resources - services; n++) findings += makeByHand(join(folder, 'cloud'), n)
  return { estate, database, findings }
}

function estateFiles(services: number): { readonly [path: string]: string } {
  const files: { [path: string]: string } = { 'plumbline.yaml': estateFile, ...policies }
  for (const name of ['bucket', 'queue', 'postgres']) files[`catalog/offerings/${name}.yaml`] = shippedOffering(name)
  for (let n = 0; n < teams; n++) files[`catalog/teams/team-${n}.yaml`] = sampleTeam(n)
  for (let n = 0; n < services; n++) {
    const [of, at] = [n % teams, Math.floor(n / teams)]
    files[`catalog/services/team-${of}/app-${of}-${at}.yaml`] = serviceFile(of, at, n)
  }
  return files
}

function serviceFile(team: number, at: number, n: number): string {
  const [offering, parameters] = orders[n % orders.length] ?? orders[0]
  return `apiVersion: plumbline/v1
kind: Service
metadata: { name: app-${team}-${at}, team: team-${team}, environment: dev }
spec:
  offering: ${offering}
  account: ${account}
  parameters: ${parameters}
  tags: { data-class: internal }
`
}

const orders = [
  ['bucket', '{ storageGiB: 20 }'],
  ['queue', '{}'],
  ['postgres', '{ storageGiB: 50 }'],
] as const

/** Brings every service to the cloud and the ledger, as an apply leaves it; of one in twenty somebody changes something then. */
async function applyServices(at: { readonly estate: string; readonly database: string; readonly cloud: string }) {
  const shipped = loadShipped()
  const readings = await readFolder(at.estate)
  const documents = linkDocuments(readings, shipped)
  const hand: HandEstate = { name: 'acme', readings, shipped, digestKey: '', commit: null }
  const { names } = handObjects(hand)
  const refOf = ({ path, index }: Document): DocumentRef => ({ path, index, blob: names.get(path) ?? '' })
  const store = await createStore({ file: at.database, clock: { now: () => new Date() } })
  const keeping: Promise<void>[] = []
  let drifted = 0
  if (documents.estate === null || documents.broken.length > 0) throw new Error(JSON.stringify(documents.broken[0]))
  for (const rendered of renderDesired(documents, new Date().toISOString()).services.values()) {
    const isOtherwise = keeping.length % 20 === 0
    if (isOtherwise) drifted += rendered.resources.length
    const resources = rendered.resources.map((one) => {
      const id = newIdOf(
        {
          estate: handEstateId(hand),
          estateName: 'acme',
          service: rendered.service.name,
          account: rendered.account,
          region: null,
        },
        one,
      )
      writeResource(at.cloud, id, resourceText(isOtherwise ? otherwise(one) : one, one.name))
      return { logicalId: one.logicalId, type: one.type, id, outputs: {} }
    })
    keeping.push(store.ledger.keepApplied(handEstateId(hand), applied(rendered, resources, refOf, documents.estate)))
  }
  await Promise.all(keeping)
  await store.close()
  return drifted
}

function otherwise(resource: RenderedResource): RenderedResource {
  const [key = '', value] = Object.entries(resource.properties).find(([, one]) => typeof one === 'number') ?? []
  return { ...resource, properties: { ...resource.properties, [key]: Number(value) + 1 } }
}

function applied(
  { service, offering, team, account: { name, provider }, region, monthlyCost }: Rendered,
  resources: AppliedService['resources'],
  refOf: (document: Document) => DocumentRef,
  estate: Document<'Estate'>,
): AppliedService {
  const now = new Date().toISOString()
  return {
    service: service.name,
    team: team.name,
    offering: offering.name,
    environment: service.value.metadata.environment,
    account: name,
    provider,
    region,
    documents: { service: refOf(service), offering: refOf(offering), team: refOf(team), estate: refOf(estate) },
    dependsOn: [],
    resources,
    monthlyCost,
    firstAppliedAt: now,
    appliedAt: now,
    commit: null,
    run: 'sample',
  }
}

const types = ['Bucket', 'Queue', 'Database', 'Machine', 'Volume']
const yearMs = 365 * 24 * 60 * 60 * 1000

/** A resource that no service ordered; how many findings it has. */
function makeByHand(cloud: string, n: number): number {
  const type = `Local::${types[n % types.length]}`
  const name = `web-${n}`
  const kind = Math.floor(n / types.length) % 90
  const isNobodys = kind < 10
  const isUnowned = kind < 5
  const isOld = kind < 3
  const isPublic = type === 'Local::Bucket' && n % 9 === 0
  const tags = {
    ...(isNobodys ? {} : { 'managed-by': 'terraform' }),
    ...(isUnowned ? {} : { owner: `team-${n % teams}` }),
  }
  const properties = { Name: name, SizeGiB: 10 + (n % 90), Encrypted: true, ...(isPublic ? { Public: true } : {}) }
  const id = `${account}/global/${typeFolder(type)}/${name}`
  writeResource(cloud, id, `${JSON.stringify({ type, name, tags, properties }, null, 2)}\n`)
  if (isOld) {
    const then = new Date(Date.now() - yearMs)
    utimesSync(join(cloud, id, resourceFile), then, then)
  }
  return [isNobodys, isUnowned, isOld, isPublic].filter(Boolean).length
}

function writeResource(cloud: string, id: string, text: string): void {
  mkdirSync(join(cloud, id, dataFolder), { recursive: true })
  writeFileSync(join(cloud, id, resourceFile), text)
  writeFileSync(join(cloud, id, dataFolder, 'object'), id)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
