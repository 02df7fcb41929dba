import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scanners } from '../../../scanners/scanners.ts'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { AppliedResource } from '../../../service/core/model/applied.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { LiveFinding } from '../../../service/core/model/scan.ts'
import { liveFindings } from '../../../service/core/scan/live-findings.ts'
import { openLocalWorld } from '../../adapters/providers/local/local-world.ts'
import { estateWith, order, shippedPacks } from '../../catalog/shipped.ts'
import { announcedBetween } from '../../contracts/ordered.ts'
import { scanned } from '../../contracts/scanner.ts'
import { applied, told } from '../../core/scan/scanning.ts'

const { packs } = shippedPacks()
const shipped = { packs: new Map([...packs].filter(([name]) => name === 'sprawl@1')) }
const text = order('bucket', 'sandbox', { storageGiB: 20 })
const documents = estateWith({ 'catalog/services/x.yaml': text }, shipped)
const now = '2026-12-01T12:00:00Z'
const [rendered] = [...renderDesired(documents, now).services.values()]
if (rendered === undefined) throw new Error('nothing was rendered')
const { account, region, resources: after, service } = rendered

let world: Awaited<ReturnType<typeof openLocalWorld>>
let made: AppliedResource
beforeAll(async () => {
  world = await openLocalWorld()
  const identity = { estate: '4711', estateName: 'acme', service: service.name, account, region }
  const announced = announcedBetween(null, rendered)
  const change = { identity, action: 'create', before: [], after, announced, adopt: {} } as const
  for (const step of world.provider.steps(change)) {
    const end = await world.provider.perform(change, step, step.name)
    const resource = end.kind === 'done' ? end.resources['Bucket'] : null
    if (resource) made = resource
  }
})
afterAll(() => world.close())

/** What a scan of the sandbox finds, as it lies there now; what the ledger has is gone where it is not found. */
async function scan(): Promise<readonly LiveFinding[]> {
  const { resources } = await scanned({ scanner: scanners.local({ cloud: world.folder }), account, region })
  const there = applied(documents, service.name, { resources: [made] })
  const gone = resources.some(({ id }) => id === made.id) ? [] : [{ service: service.name, logicalId: 'Bucket' }]
  const more = { approvals: [], now, digestKey: 'k', account: account.name, gone }
  return liveFindings({ documents, shipped, resources, applied: new Map([[service.name, there]]), ...more })
}

const fileOf = (id: string) => join(world.folder, id, 'resource.json')
const write = async (id: string, resource: JsonObject, at: string) => {
  await mkdir(join(dirname(fileOf(id)), 'data'), { recursive: true })
  await writeFile(fileOf(id), JSON.stringify(resource))
  await utimes(fileOf(id), new Date(at), new Date(at))
}
const { Tags: tags = {}, ...properties } = (after[0]?.properties ?? {}) as JsonObject
const bucket = (more: JsonObject, others: JsonObject = {}): JsonObject => {
  return { type: 'Local::Bucket', name: service.name, tags, properties: { ...properties, ...more }, ...others }
}
const recently = '2026-11-30T00:00:00Z'

describe('S3: drift on the local cloud', () => {
  const tagged = (change: JsonObject) => bucket({}, { tags: { ...(tags as JsonObject), ...change } })
  const { Encrypted: _, ...withoutEncrypted } = properties
  const { team: __, ...withoutTeam } = tags as JsonObject
  test.each<[string, JsonObject, readonly unknown[]]>([
    ['nothing', bucket({}), []],
    ['a property that nobody set', bucket({ Added: 1 }), []],
    ['a tag that nobody set', tagged({ note: 'x' }), []],
    ['a size', bucket({ SizeGiB: 21 }), [{ path: '/SizeGiB', desired: 20, live: 21 }]],
    ['a size as text', bucket({ SizeGiB: '20' }), [{ path: '/SizeGiB', desired: 20, live: '20' }]],
    ['a size that is nothing', bucket({ SizeGiB: null }), [{ path: '/SizeGiB', desired: 20, live: null }]],
    ['encryption, gone', { ...bucket({}), properties: withoutEncrypted }, [{ path: '/Encrypted', desired: true }]],
    ['a tag', tagged({ team: 'shop' }), [{ path: '/Tags/team', desired: 'payments', live: 'shop' }]],
    ['a tag, gone', bucket({}, { tags: withoutTeam }), [{ path: '/Tags/team', desired: 'payments' }]],
    ['the type', bucket({}, { type: 'Local::Queue' }), [{ path: '', desired: 'Local::Bucket', live: 'Local::Queue' }]],
  ])('S3: somebody changed %s', async (_, resource, differences) => {
    await write(made.id, resource, recently)
    const found = await scan()
    expect(found.flatMap((one) => one.differences ?? [])).toEqual(differences)
    expect(told(found)).toEqual(differences.length === 0 ? [] : [`builtin-drift ${service.name}/Bucket open`])
  })

  test('S3: somebody deleted it', async () => {
    await rm(join(world.folder, made.id), { recursive: true })
    expect((await scan()).map(({ differences }) => differences)).toEqual([[{ path: '' }]])
    await write(made.id, bucket({}), recently)
    expect(await scan()).toEqual([])
  })
})

test('S2, S8: sprawl on the local cloud, by the shipped pack', async () => {
  const id = (name: string) => `sandbox/global/bucket/${name}`
  await write(id('stray-tmp'), bucket({}, { name: 'stray-tmp', tags: {} }), '2026-01-01T00:00:00Z')
  await write(
    id('forged'),
    bucket({}, { name: 'forged', tags: { ...(tags as JsonObject), expires: '2026-11-30' } }),
    recently,
  )
  await write(id('owned'), bucket({ Name: 'owned' }, { name: 'owned', tags: { owner: 'ana' } }), recently)
  const found = (await scan()).filter(({ subject }) => subject.kind === 'Resource')
  expect([...told(found)].sort()).toEqual([
    'sprawl-claimed forged open',
    'sprawl-empty stray-tmp open',
    'sprawl-expired forged open',
    'sprawl-nobodys forged open',
    'sprawl-nobodys owned open',
    'sprawl-nobodys stray-tmp open',
    'sprawl-stale stray-tmp open',
    'sprawl-temporary stray-tmp open',
    'sprawl-unowned stray-tmp open',
  ])
  expect(found.every(({ category, status }) => category === 'sprawl' && status === 'open')).toBe(true)
  expect(found.find(({ resource }) => resource.name === 'owned')?.facts).toEqual({
    'probable owner': 'ana (tag owner is ana)',
    age: 'last changed 1 day ago (2026-11-30)',
    cost: '0.46 a month, as offering bucket would order it',
  })
})
