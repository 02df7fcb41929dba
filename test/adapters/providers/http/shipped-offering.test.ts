import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromPlain, toPlain } from '../../../../service/core/apply/plain-change.ts'
import { serviceOrder } from '../../../../service/core/apply/service-order.ts'
import { linkDocuments } from '../../../../service/core/documents/link.ts'
import type { AppliedResource } from '../../../../service/core/model/applied.ts'
import type { Documents } from '../../../../service/core/model/documents.ts'
import { liveFindings } from '../../../../service/core/scan/live-findings.ts'
import { reading, shippedOffering } from '../../../catalog/shipped.ts'
import { type Applied, carriedOut } from '../../../core/apply/there.ts'
import { openSaasWorld, type SaasWorld } from '../../../saas/saas-world.ts'
import { type Saas, startSaas } from '../../../saas/start-saas.ts'

const head = 'apiVersion: plumbline/v1\n'
let world: SaasWorld
let elsewhere: Saas
beforeEach(async () => {
  world = await openSaasWorld()
  elsewhere = await startSaas({ token: 'canary-token-of-the-saas' })
})
afterEach(async () => {
  await world.saas.stop()
  await elsewhere.stop()
})

/** An estate with one workspace in it, as its document says; none where that is null. */
function estate(spec: string | null, change = (offering: string) => offering): Documents {
  const accounts = [
    `{ name: vendor, provider: http, environment: dev, url: "${world.saas.url}" }`,
    `{ name: other, provider: http, environment: dev, url: "${elsewhere.url}" }`,
  ]
  const egress = `egress: ["${world.saas.host}", "${elsewhere.host}"]`
  const service = `${head}kind: Service\nmetadata: { name: chat, team: t, environment: dev }\nspec: { offering: saas-workspace, ${spec} }\n`
  const offering = shippedOffering('saas-workspace')
  const readings = [
    reading(
      'plumbline.yaml',
      `${head}kind: Estate\nmetadata: { name: acme }\nspec: { accounts: [${accounts.join(', ')}], administrators: [acme/x], ${egress} }\n`,
    ),
    reading('catalog/teams/t.yaml', `${head}kind: Team\nmetadata: { name: t }\nspec: { github: acme/t }\n`),
    reading('catalog/offerings/saas-workspace.yaml', change(offering.source.text)),
    ...(spec === null ? [] : [reading('catalog/services/chat.yaml', service)]),
  ]
  const documents = linkDocuments(readings, { packs: new Map() })
  expect(documents.broken).toEqual([])
  return documents
}

/** Brings the workspace to what an estate says, as the flow does, and gives what the ledger says then. */
async function applied(documents: Documents, there: Applied, key: string): Promise<Applied> {
  const order = serviceOrder({ estate: '7', name: 'chat', documents, there })
  if (order.kind !== 'change') throw new Error(`nothing is to be done: ${order.kind}`)
  let resources: readonly AppliedResource[] = []
  for (const [place, cloud] of order.cloud.entries()) {
    const change = fromPlain(structuredClone(toPlain(cloud)))
    const made: AppliedResource[] = []
    for (const step of world.provider.steps(change)) {
      const end = await world.provider.perform(change, step, `${key} ${place} ${step.name}`)
      if (end.kind === 'done') made.push(...Object.values(end.resources).filter((one) => one !== null))
    }
    if (change.action !== 'delete') resources = made
  }
  const now = carriedOut(documents, there, 'chat', order)
  return new Map([...now].map(([name, one]) => [name, { ...one, applied: { ...one.applied, resources } }]))
}

const inVendor = (seats: number) => `account: vendor, parameters: { seats: ${seats} }`
const lives = (saas: Saas) => [...saas.things.values()].map(({ fields: { name, seats } }) => [name, seats])

test('M5, M6: the shipped offering is made, changed, moved to another account and deleted as it declares', async () => {
  const made = await applied(estate(inVendor(5)), new Map(), 'made')
  expect(made.get('chat')?.applied.resources).toMatchObject([
    { id: 'wo-1', outputs: { url: 'https://saas.test/workspaces/wo-1' } },
  ])
  expect(lives(world.saas)).toEqual([['chat', 5]])
  const changed = await applied(estate(inVendor(9)), made, 'changed')
  expect(lives(world.saas)).toEqual([['chat', 9]])
  const moved = await applied(estate('account: other, parameters: { seats: 9 }'), changed, 'moved')
  expect([lives(world.saas), lives(elsewhere)]).toEqual([[], [['chat', 9]]])
  expect(moved.get('chat')?.applied).toMatchObject({ account: 'other', resources: [{ id: 'wo-1' }] })
  const gone = await applied(estate(null), moved, 'gone')
  expect([gone.size, lives(elsewhere)]).toEqual([0, []])
})

test('M5: a call that is mended in the offering counts for what is there already', async () => {
  const wrong = (offering: string) =>
    offering.replace(
      'delete: { method: DELETE, path: "/workspaces/${id}"',
      'delete: { method: DELETE, path: "/nowhere"',
    )
  const there = await applied(estate(inVendor(5), wrong), new Map(), 'made')
  expect(there.size).toBe(1)
  await applied(estate(null), there, 'gone')
  expect(world.saas.heard.at(-1)).toMatchObject({ method: 'DELETE', path: '/v1/workspaces/wo-1' })
  expect(lives(world.saas)).toEqual([])
})

test('S3: a `read` call that is mended in the offering tells what can be compared from then on', async () => {
  const wrong = (offering: string) =>
    offering.replace('properties: { name: /name, seats: /seats,', 'properties: { name: /name, token: /token,')
  const there = await applied(estate(inVendor(5), wrong), new Map(), 'made')
  const properties = { name: 'chat', seats: 9, plan: 'standard', guests: false }
  const found = (documents: Documents) => {
    const [service] = there.values()
    const { id = '', type = '' } = service?.applied.resources[0] ?? {}
    const place = { provider: 'http', account: 'vendor', region: null, type, name: 'chat', logicalId: 'Workspace' }
    const live = { ...place, service: null, id, tags: {}, properties, runtime: {} }
    const judging = { shipped: { packs: new Map() }, approvals: [], now: '2026-12-01T00:00:00Z', digestKey: 'k' }
    return liveFindings({ ...judging, documents, account: 'vendor', resources: [live], applied: there, gone: [] })
  }
  const differences = (documents: Documents) => found(documents).flatMap((one) => one.differences ?? [])
  expect(differences(estate(inVendor(5), wrong))).toEqual([])
  expect(differences(estate(inVendor(5)))).toEqual([{ path: '/seats', desired: 5, live: 9 }])
})

test('M5: resources come after those that they depend on, and go before them', async () => {
  const two = (offering: string) =>
    offering.replace(
      /( {8}Workspace:\n)([\s\S]*?)( {4}local:)/,
      (_, name, body, local) =>
        `        Area:\n${body.replaceAll('/workspaces', '/areas').replace('Type: Http::Workspace', 'Type: Http::Area\n          DependsOn: [Workspace]')}${name}${body}${local}`,
    )
  const names = (documents: Documents, there: Applied) => {
    const order = serviceOrder({ estate: '7', name: 'chat', documents, there })
    return order.kind !== 'change'
      ? []
      : order.cloud.flatMap((one) => world.provider.steps(one).map(({ name }) => name))
  }
  const documents = estate(inVendor(5), two)
  expect(names(documents, new Map())).toEqual(['create Workspace', 'create Area'])
  const there = await applied(documents, new Map(), 'made')
  expect(names(estate(null, two), there)).toEqual(['delete Area', 'delete Workspace'])
})
