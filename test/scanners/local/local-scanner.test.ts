import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scanners } from '../../../scanners/scanners.ts'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { Rendered } from '../../../service/core/catalog/rendered.ts'
import { differences } from '../../../service/core/difference.ts'
import type { AppliedResource } from '../../../service/core/model/applied.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { CloudChange, Provider } from '../../../service/ports/cloud.ts'
import { localMember, openLocalWorld } from '../../adapters/providers/local/local-world.ts'
import { estateWith, least, names, order } from '../../catalog/shipped.ts'
import { announcedBetween, ordered } from '../../contracts/ordered.ts'
import { type ScannerWorld, scanned, scannerContract } from '../../contracts/scanner.ts'

scannerContract({ name: 'local', sees: 'everything', open: openScannerWorld })

type LocalScannerWorld = ScannerWorld & { readonly folder: string }

async function openScannerWorld(): Promise<LocalScannerWorld> {
  const { offering, account } = localMember
  const parameters = { name: 'orders', size: 10, password: 'p' }
  const rendered = ordered({ offering, account, service: 'orders', parameters })
  const world = await openLocalWorld()
  const applied = await applyAnew(world.provider, rendered)
  const file = (id: string) => join(world.folder, id, 'resource.json')
  return {
    folder: world.folder,
    scanner: scanners.local({ cloud: world.folder }),
    account: rendered.account,
    region: rendered.region,
    applied: applied.map((one) => ({ ...one, ...desiredOf(rendered, one.logicalId) })),
    async edit(id, property, value) {
      const { properties, tags, type } = (await world.live()).find((one) => one.id === id) ?? { properties: {} }
      const { Tags: _, ...rest } = properties as JsonObject
      await writeFile(file(id), JSON.stringify({ type, tags, properties: { ...rest, [property]: value } }))
    },
    remove: (id) => world.removeByHand(id),
    conceal: (id) => writeFile(file(id), '{ "type": "Local::Queue", secret-7f3a'),
    async makeMany(count) {
      for (let at = 0; at < count; at++) await world.makeByHand(`many-${at}`)
    },
    close: () => world.close(),
  }
}

async function applyAnew(provider: Provider, rendered: Rendered): Promise<readonly AppliedResource[]> {
  const { account, region, service, resources: after } = rendered
  const change: CloudChange = {
    identity: { estate: '4711', estateName: 'acme', service: service.name, account, region },
    action: 'create',
    before: [],
    after,
    announced: announcedBetween(null, rendered),
    adopt: {},
  }
  const applied: AppliedResource[] = []
  for (const step of provider.steps(change)) {
    const end = await provider.perform(change, step, step.name)
    if (end.kind === 'done') applied.push(...Object.values(end.resources).filter((one) => one !== null))
  }
  return applied
}

function desiredOf({ resources }: Rendered, logicalId: string): { properties: JsonObject; tags: JsonObject } {
  const { properties = {}, tags = {} } = resources.find((one) => one.logicalId === logicalId) ?? {}
  return { properties: properties as JsonObject, tags: tags as JsonObject }
}

describe('the local cloud as it is scanned', () => {
  let world: LocalScannerWorld
  beforeEach(async () => {
    world = await openScannerWorld()
  })
  afterEach(() => world.close())
  const buckets = () => join(world.folder, 'sandbox/global/bucket')

  const odd: readonly (readonly [string, string, RegExp])[] = [
    ['is not JSON', '{ secret-7f3a', /is not JSON$/],
    ['is a list', '[]', /is not a JSON object$/],
    ['names no type', '{}', /names no type$/],
    ['has tags that are a text', '{ "type": "Local::Bucket", "tags": "x" }', /^the tags in .* are not an object$/],
    ['has properties that are a list', '{ "type": "Local::Bucket", "properties": [] }', /are not an object$/],
    ['is too large', JSON.stringify('x'.repeat(1024 * 1024)), /is larger than 1048576 bytes$/],
    ['is deeply nested and cut off', '['.repeat(900_000), /is not JSON$/],
    ['is deeply nested', `{ "type": ${'['.repeat(400_000)}${']'.repeat(400_000)} }`, /is nested too deeply$/],
  ]
  test.each(odd)('S1: a file that %s was not seen, and is not quoted', async (_, text, reason) => {
    await mkdir(join(buckets(), 'odd'))
    await writeFile(join(buckets(), 'odd/resource.json'), text)
    const { resources, notSeen } = await scanned(world)
    expect(resources).toHaveLength(2)
    expect(notSeen).toMatchObject([{ types: ['Local::Bucket'], call: 'read', reason: expect.stringMatching(reason) }])
    expect(JSON.stringify(notSeen)).not.toContain('secret-7f3a')
  })

  test('S1: a folder without its file, as one that vanishes while it is read, was not seen', async () => {
    await mkdir(join(buckets(), 'vanishing'))
    const { resources, notSeen } = await scanned(world)
    expect(resources).toHaveLength(2)
    expect(notSeen).toMatchObject([
      { types: ['Local::Bucket'], call: 'open', reason: expect.stringMatching(/^ENOENT/) },
    ])
  })

  test('S1: a cloud that is not there was not seen: it is not taken for empty', async () => {
    await rm(world.folder, { recursive: true })
    const { resources, notSeen } = await scanned(world)
    expect(resources).toEqual([])
    expect(notSeen).toMatchObject([{ types: null, call: 'opendir', reason: expect.stringMatching(/^ENOENT/) }])
  })

  test('S1: where the type cannot be told, all of the account is in question', async () => {
    await mkdir(join(world.folder, 'sandbox/global/Odd~Folder/x'), { recursive: true })
    expect((await scanned(world)).notSeen).toMatchObject([{ types: null }])
  })

  test('K17: links are not followed: not to a resource, not to its file, not to an account', async () => {
    const outside = join(world.folder, '..', 'outside')
    await mkdir(join(outside, 'bucket/x'), { recursive: true })
    await writeFile(join(outside, 'bucket/x/resource.json'), '{ "type": "Local::Bucket" }')
    await symlink(join(outside, 'bucket/x'), join(buckets(), 'linked'))
    await mkdir(join(buckets(), 'inner'))
    await symlink(join(outside, 'bucket/x/resource.json'), join(buckets(), 'inner/resource.json'))
    await mkdir(join(world.folder, 'other'))
    await symlink(outside, join(world.folder, 'other/global'))
    const { resources, notSeen } = await scanned(world)
    expect([resources.length, notSeen.length]).toEqual([2, 2])
    const other = await scanned({ ...world, account: { ...world.account, name: 'other' } })
    expect(other).toMatchObject({
      resources: [],
      notSeen: [{ types: null, reason: expect.stringMatching(/not followed/) }],
    })
  })

  test('what only lives: how much data it has and when it was changed last', async () => {
    const id = world.applied.find(({ type }) => type === 'Local::Bucket')?.id ?? ''
    await mkdir(join(world.folder, id, 'data/deep/er'), { recursive: true })
    await writeFile(join(world.folder, id, 'data/one'), '12345')
    await writeFile(join(world.folder, id, 'data/deep/er/two'), '678')
    const { resources } = await scanned(world)
    const modified = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(resources.find((one) => one.id === id)?.runtime).toEqual({ files: 2, bytes: 8, modified })
  })

  test('a type that nobody knows is read too, and what a person made needs no tags', async () => {
    await mkdir(join(world.folder, 'sandbox/global/teapot/one'), { recursive: true })
    await writeFile(join(world.folder, 'sandbox/global/teapot/one/resource.json'), '{ "type": "Local::Teapot" }')
    const { resources } = await scanned(world, ['Local::Teapot'])
    expect(resources).toMatchObject([
      { type: 'Local::Teapot', id: 'sandbox/global/teapot/one', name: 'one', tags: {}, properties: {} },
    ])
  })
})

test.each(names)('S3: the offering %s is applied to the local cloud, and lives as it shall', async (name) => {
  const text = order(name, 'sandbox', least[name] ?? {})
  const documents = estateWith({ 'catalog/services/x.yaml': text }, { packs: new Map() })
  const [rendered] = [...renderDesired(documents, '2026-03-01T00:00:00Z').services.values()]
  if (!rendered) throw new Error('nothing was rendered')
  const world = await openLocalWorld()
  try {
    const applied = await applyAnew(world.provider, rendered)
    const { account, region } = rendered
    const { resources, notSeen } = await scanned({ scanner: scanners.local({ cloud: world.folder }), account, region })
    expect(notSeen).toEqual([])
    const live = new Map(resources.map((one) => [one.id, one]))
    expect([...live.keys()].sort()).toEqual(applied.map(({ id }) => id).sort())
    for (const { id, logicalId } of applied) expect(live.get(id)).toMatchObject(desiredOf(rendered, logicalId))
    for (const { id, logicalId } of applied)
      expect(live.get(id)?.properties).toEqual(desiredOf(rendered, logicalId).properties)
    for (const { id, logicalId } of applied) {
      const [desired, there] = [rendered.resources.find((one) => one.logicalId === logicalId), live.get(id)]
      if (desired === undefined || there === undefined) throw new Error(`${logicalId} does not live`)
      expect(differences({ desired, live: there, applied, secrets: [] })).toEqual([])
    }
  } finally {
    await world.close()
  }
})
