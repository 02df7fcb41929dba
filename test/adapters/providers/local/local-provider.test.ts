import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Files, localFiles } from '../../../../service/adapters/providers/local/files.ts'
import { createLocalProvider } from '../../../../service/adapters/providers/local/local-provider.ts'
import type { RenderedResource } from '../../../../service/core/catalog/rendered.ts'
import { unknownValue } from '../../../../service/core/model/unknown.ts'
import type { CloudChange, Provider } from '../../../../service/ports/cloud.ts'
import { providerContract } from '../../../contracts/provider.ts'
import { localMember, openLocalWorld } from './local-world.ts'

providerContract(localMember)

function bucket(logicalId: string, name: string, more: Partial<RenderedResource> = {}): RenderedResource {
  const tags = { 'plumbline-estate': 'acme', 'plumbline-service': 'orders' }
  return {
    provider: 'local',
    account: 'sandbox',
    region: null,
    type: 'Local::Bucket',
    name: 'orders',
    logicalId,
    service: 'orders',
    id: null,
    tags,
    properties: { Name: name, SizeGiB: 5, Tags: tags },
    runtime: {},
    stateful: true,
    origins: new Map(),
    ...more,
  }
}

function creating(after: readonly RenderedResource[]): CloudChange {
  return {
    identity: {
      estate: '4711',
      estateName: 'acme',
      service: 'orders',
      account: { name: 'sandbox', provider: 'local', environment: 'dev' },
      region: null,
    },
    action: 'create',
    before: [],
    after,
    announced: Object.fromEntries(after.map(({ logicalId }) => [logicalId, 'create'])),
    adopt: {},
  }
}

async function perform(provider: Provider, change: CloudChange, key = 'k'): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (const step of provider.steps(change)) answers.push(await provider.perform(change, step, `${key}:${step.name}`))
  return answers
}

describe('the local cloud on disk', () => {
  let world: Awaited<ReturnType<typeof openLocalWorld>>
  beforeEach(async () => {
    world = await openLocalWorld()
  })
  afterEach(() => world.close())

  test('a resource is a folder with a file that a person can read, and a folder for its data', async () => {
    await perform(createLocalProvider({ folder: world.folder }), creating([bucket('Bucket', 'orders')]))
    const folder = join(world.folder, 'sandbox/global/bucket/orders')
    expect((await readdir(folder)).sort()).toEqual(['.owner.json', 'data', 'resource.json'])
    expect(await readFile(join(folder, 'resource.json'), 'utf8')).toBe(
      `{
  "name": "orders",
  "properties": {
    "Name": "orders",
    "SizeGiB": 5
  },
  "tags": {
    "plumbline-estate": "acme",
    "plumbline-service": "orders"
  },
  "type": "Local::Bucket"
}
`,
    )
    expect((await stat(join(folder, 'resource.json'))).mode & 0o077).toBe(0)
  })

  test('outputs say the name and where the data lies', async () => {
    const [answer] = await perform(world.provider, creating([bucket('Bucket', 'orders')]))
    const path = join(world.folder, 'sandbox/global/bucket/orders/data')
    expect(answer).toMatchObject({ resources: { Bucket: { outputs: { name: 'orders', path } } } })
    expect(existsSync(path)).toBe(true)
  })

  test('K17: whatever a resource is called, it lies below the cloud', async () => {
    const names = ['../../../escape', '/etc', '..', '.', '.plumbline', 'A', 'a', 'con', 'x'.repeat(500), 'ä\u0000b', '']
    const resources = names.map((name, at) => bucket(`B${at}`, name))
    await perform(world.provider, creating(resources))
    expect((await readdir(join(world.folder, '..'))).sort()).toEqual(['cloud'])
    expect((await readdir(world.folder)).sort()).toEqual(['.plumbline', 'sandbox'])
    const made = await readdir(join(world.folder, 'sandbox/global/bucket'))
    expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(made.every((name) => /^[a-z0-9][a-z0-9-]*(~[0-9a-f]{12})?$|^~[0-9a-f]{12}$/.test(name))).toBe(true)
  })

  test('K17: a link on the way is not followed', async () => {
    const outside = join(world.folder, '..', 'outside')
    await mkdir(join(outside, 'bucket/orders/data'), { recursive: true })
    await mkdir(join(world.folder, 'sandbox'), { recursive: true })
    await symlink(outside, join(world.folder, 'sandbox/global'))
    const failure = perform(world.provider, creating([bucket('Bucket', 'orders')]))
    await expect(failure).rejects.toThrow(/global is not a folder: the local cloud follows no links/)
    expect(await readdir(join(outside, 'bucket/orders'))).toEqual(['data'])
  })

  test('K17: a link in the place of the file is replaced, and what it leads to stays', async () => {
    const [answer] = await perform(world.provider, creating([bucket('Bucket', 'orders')]))
    const { Bucket } = (answer as { resources: { Bucket: CloudChange['before'][number] } }).resources
    const secret = join(world.folder, '..', 'secret')
    await writeFile(secret, 'untouched')
    const file = join(world.folder, Bucket.id, 'resource.json')
    await rm(file)
    await symlink(secret, file)
    const change: CloudChange = {
      ...creating([bucket('Bucket', 'orders')]),
      before: [Bucket],
      announced: { Bucket: 'update' },
    }
    await perform(world.provider, change, 'again')
    expect(await readFile(secret, 'utf8')).toBe('untouched')
    expect((await stat(file)).size).toBeGreaterThan(50)
  })

  test('M6: two resources that change names are deleted first, for no two can have one name', async () => {
    const answers = await perform(world.provider, creating([bucket('A', 'one'), bucket('B', 'two')]))
    const before = answers.flatMap((answer) => Object.values((answer as { resources: object }).resources))
    const change: CloudChange = {
      ...creating([bucket('A', 'two'), bucket('B', 'one')]),
      action: 'update',
      before,
      announced: { A: 'replace', B: 'replace' },
    }
    expect(world.provider.steps(change).map(({ name }) => name)).toEqual([
      'delete the former B',
      'delete the former A',
      'create A',
      'create B',
    ])
    await perform(world.provider, change, 'swap')
    expect((await world.provider.find(change.identity))?.map(({ logicalId, id }) => `${logicalId} ${id}`)).toEqual([
      'A sandbox/global/bucket/two',
      'B sandbox/global/bucket/one',
    ])
  })

  test('a value that is not known yet is never written', async () => {
    const hole = unknownValue('services.db.outputs.path', 'db.outputs.path')
    const change = creating([bucket('Bucket', 'orders', { properties: { Name: 'orders', Url: { In: [hole] } } })])
    await expect(perform(world.provider, change)).rejects.toThrow(
      /Bucket needs services\.db\.outputs\.path, which is not known/,
    )
    expect(await world.live()).toEqual([])
  })

  test('an update of what somebody has deleted says so, and makes nothing in its place', async () => {
    const [answer] = await perform(world.provider, creating([bucket('Bucket', 'orders')]))
    const before = Object.values((answer as { resources: object }).resources)
    await world.removeByHand('sandbox/global/bucket/orders')
    const change: CloudChange = { ...creating([bucket('Bucket', 'orders')]), before, announced: { Bucket: 'update' } }
    await expect(perform(world.provider, change, 'next')).rejects.toThrow(/Bucket is gone: nothing lies at /)
    expect(await world.live()).toEqual([])
  })

  test('a copy of a resource is nobody’s', async () => {
    await perform(world.provider, creating([bucket('Bucket', 'orders')]))
    const [from, to] = ['orders', 'copy'].map((name) => join(world.folder, 'sandbox/global/bucket', name))
    await mkdir(to ?? '')
    for (const name of ['resource.json', '.owner.json'])
      await writeFile(join(to ?? '', name), await readFile(join(from ?? '', name)))
    const change: CloudChange = {
      ...creating([]),
      before: [{ logicalId: 'Bucket', type: 'Local::Bucket', id: 'sandbox/global/bucket/copy', outputs: {} }],
      announced: { Bucket: 'delete' },
    }
    await expect(perform(world.provider, change, 'next')).rejects.toThrow(
      /was not deleted: .*copy is there already and belongs to somebody/,
    )
  })

  test.each([
    ['ENOSPC', true],
    ['EBUSY', true],
    ['EIO', true],
    ['EACCES', false],
    ['EROFS', false],
  ])('M5: %s may pass: %s', async (code, passing) => {
    const files: Files = {
      ...localFiles,
      write: () => Promise.reject(Object.assign(new Error(`${code}: no, open '/cloud/x'`), { code })),
    }
    const provider = createLocalProvider({ folder: world.folder, files })
    await expect(perform(provider, creating([bucket('Bucket', 'orders')]))).rejects.toMatchObject({
      name: 'CloudError',
      passing,
      message: `the local cloud could not create Bucket of orders: ${code}: no, open '/cloud/x'`,
    })
  })

  test('a record that is damaged stops everything that would rely on it', async () => {
    await perform(world.provider, creating([bucket('Bucket', 'orders')]))
    await writeFile(join(world.folder, 'sandbox/global/bucket/orders/.owner.json'), '{')
    const again = perform(world.provider, creating([bucket('Bucket', 'orders')]), 'again')
    await expect(again).rejects.toThrow(/\.owner\.json is damaged/)
  })

  test('a key that was used for another step is refused', async () => {
    const change = creating([bucket('A', 'one'), bucket('B', 'two')])
    const [one, two] = world.provider.steps(change)
    if (!one || !two) throw new Error('two steps were expected')
    await world.provider.perform(change, one, 'key')
    await expect(world.provider.perform(change, two, 'key')).rejects.toThrow(
      /the key of "create B" was used for "create A"/,
    )
  })
})
