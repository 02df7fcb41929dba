import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppliedResource } from '../../service/core/model/applied.ts'
import type { Json, JsonObject } from '../../service/core/model/json.ts'
import type { Resource } from '../../service/core/model/resource.ts'
import type { NotSeen } from '../../service/core/model/scan.ts'
import type { AccountSpec } from '../../service/core/model/specs.ts'
import type { KnownResource, Scanner } from '../../service/ports/cloud.ts'

/** A cloud that one test has for itself, in which one service was applied. */
export type ScannerWorld = {
  readonly scanner: Scanner
  readonly account: AccountSpec
  readonly region: string | null
  /** What the ledger has there, for a cloud that cannot be listed. */
  readonly known?: () => Promise<readonly KnownResource[]>
  /** What was applied, as the provider told it, with the properties that it shall have. */
  readonly applied: readonly (AppliedResource & { readonly properties: JsonObject; readonly tags: JsonObject })[]
  /** Changes a property by hand; undefined removes it. */
  edit(id: string, property: string, value: Json | undefined): Promise<void>
  remove(id: string): Promise<void>
  /** Makes one resource unreadable. */
  conceal(id: string): Promise<void>
  /** Makes resources that are nobody's. */
  makeMany(count: number): Promise<void>
  close(): Promise<void>
}

/** A member of the family. */
export type ScannerMember = {
  readonly name: string
  /** Whether it sees everything that lives in an account, with its tags, or what the ledger knows alone. */
  readonly sees: 'everything' | 'what is known'
  open(): Promise<ScannerWorld>
}

/** All that a scan yields, told apart. */
export async function scanned(
  { scanner, account, region, known }: Pick<ScannerWorld, 'scanner' | 'account' | 'region' | 'known'>,
  types: readonly string[] | null = null,
): Promise<{ readonly resources: readonly Resource[]; readonly notSeen: readonly NotSeen[] }> {
  const resources: Resource[] = []
  const notSeen: NotSeen[] = []
  for await (const one of scanner.scan(account, region, { types, ...(known === undefined ? {} : { known }) })) {
    if ('kind' in one) notSeen.push(one)
    else resources.push(one)
  }
  return { resources, notSeen }
}

/** What every scanner keeps to, whatever its cloud. */
export function scannerContract(member: ScannerMember): void {
  describe(`scanner ${member.name}`, () => {
    const isTagged = member.sees === 'everything'
    let world: ScannerWorld
    beforeEach(async () => {
      world = await member.open()
    })
    afterEach(() => world.close())

    test('S3: right after an apply everything lives as it shall, by the identifiers that the provider gave', async () => {
      const { resources, notSeen } = await scanned(world)
      expect(notSeen).toEqual([])
      expect(resources).toHaveLength(world.applied.length)
      for (const { id, type, properties, tags } of world.applied)
        expect(resources.find((one) => one.id === id)).toMatchObject({
          type,
          properties,
          ...(isTagged ? { tags } : {}),
        })
    })

    test('S8: whose a live resource is, a scan does not say; its tags stand there', async () => {
      const { resources } = await scanned(world)
      for (const one of resources) {
        expect(one).toMatchObject({ service: null, account: world.account.name, region: world.region })
        if (isTagged) expect(one.tags).toHaveProperty('plumbline-service')
      }
    })

    test.each<[string, Json | undefined]>([
      ['a text', 'changed'],
      ['a number', 4.5],
      ['a boolean', false],
      ['nothing', null],
      ['a list', [1, 'two', { three: [] }]],
      ['a map', { deep: { er: ['x'] } }],
      ['left out', undefined],
    ])('S3: a property that somebody made %s is seen so', async (_, value) => {
      const [{ id = '', properties = {} } = {}] = world.applied
      for (const property of [Object.keys(properties).find((key) => key !== 'Tags') ?? '', 'Added']) {
        await world.edit(id, property, value)
        const { resources } = await scanned(world)
        expect(resources.find((one) => one.id === id)?.properties[property]).toEqual(value)
      }
    })

    test('what is gone is not there', async () => {
      const [{ id = '' } = {}] = world.applied
      await world.remove(id)
      const { resources, notSeen } = await scanned(world)
      expect([resources.length, notSeen]).toEqual([world.applied.length - 1, []])
    })

    test('S1: what cannot be read is said, with the call, the reason and its type, and the rest is read', async () => {
      const [{ id = '', type = '' } = {}] = world.applied
      await world.conceal(id)
      const { resources, notSeen } = await scanned(world)
      expect(resources.map((one) => one.id)).not.toContain(id)
      expect(resources).toHaveLength(world.applied.length - 1)
      expect(notSeen).toMatchObject([{ account: world.account.name, region: world.region, types: [type] }])
      expect([notSeen[0]?.call, notSeen[0]?.reason].every((text) => (text ?? '').length > 2)).toBe(true)
    })

    test('only the types that are wanted come', async () => {
      const [{ type = '' } = {}] = world.applied
      const { resources } = await scanned(world, [type])
      expect(new Set(resources.map((one) => one.type))).toEqual(new Set([type]))
      expect((await scanned(world, [])).resources).toEqual([])
    })

    test.runIf(member.sees === 'everything')('it yields while it reads, and can be left', async () => {
      await world.makeMany(100)
      for await (const one of world.scanner.scan(world.account, world.region, { types: null })) {
        expect(one).toBeDefined()
        break
      }
      const { resources } = await scanned(world)
      expect(new Set(resources.map(({ id }) => id)).size).toBe(world.applied.length + 100)
    })

    test('an account in which nothing is has nothing', async () => {
      const account = { ...world.account, name: 'empty' }
      expect(await scanned({ ...world, account, ...(world.known ? { known: async () => [] } : {}) })).toEqual({
        resources: [],
        notSeen: [],
      })
    })
  })
}
