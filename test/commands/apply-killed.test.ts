import { describe, expect, test, vi } from 'vitest'
import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import { checkLink, emptyChain } from '../../service/core/ledger/verify.ts'
import { type HandWorld, handWorld, pathOf } from './hand-world.ts'

// Each of many lives writes to the disk.
vi.setConfig({ testTimeout: 60_000 })

const pair = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: pair }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: { storageGiB: { type: integer } } }
  targets:
    local:
      Resources:
        One: { Type: Local::Bucket, Properties: { Name: "\${service.name}-one", SizeGiB: "\${params.storageGiB}" } }
        Two: { Type: Local::Bucket, Properties: { Name: "\${service.name}-two", SizeGiB: "\${params.storageGiB}" } }
`
const paired = (name: string, storageGiB: number) => ({
  [pathOf(name)]:
    `apiVersion: plumbline/v1\nkind: Service\nmetadata: { name: ${name}, team: payments, environment: dev }\nspec: { offering: pair, account: sandbox, parameters: { storageGiB: ${storageGiB} } }\n`,
})

/** The calls of a process that dies after one of them: it hears no answer, and nothing that it calls from then on is done. */
type Life = { call<T>(act: () => Promise<T>): Promise<T> }

function life(last: number): Life {
  let calls = 0
  return {
    async call(act) {
      calls += 1
      const own = calls
      if (own > last) throw new Error('killed')
      const answer = await act()
      if (own === last) throw new Error('killed')
      return answer
    },
  }
}

const immortal = life(Number.POSITIVE_INFINITY)

/** A store whose every call counts. */
function mortal(store: OpenStore, { call }: Life): OpenStore {
  const counting = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name)
        return typeof own === 'function' ? (...given: unknown[]) => call(async () => own.apply(target, given)) : own
      },
    })
  return { ...store, records: counting(store.records), ledger: counting(store.ledger) }
}

/** What was asked of the cloud: the keys of each step of each service, over all lives. */
type Asked = Map<string, Set<string>>

type KilledWorld = Disposable & {
  readonly at: HandWorld
  readonly asked: Asked
  /** Applies, and dies after a call; true where it was through before that. */
  dies(last: number): Promise<boolean>
  /** What the ledger says of the steps of a service, oldest first. */
  journal(service: string): Promise<readonly string[]>
}

function killedWorld(): KilledWorld {
  const asked: Asked = new Map()
  const lives = { current: immortal }
  const at = handWorld({ 'catalog/offerings/pair.yaml': pair }, (own, change, step, key) =>
    lives.current.call(async () => {
      const name = `${change.identity.service}: ${step.name}, ${change.after[0]?.properties['SizeGiB']} GiB`
      asked.set(name, (asked.get(name) ?? new Set()).add(key))
      return own.perform(change, step, key)
    }),
  )
  return {
    at,
    asked,
    async dies(last) {
      lives.current = life(last)
      const applied = at.apply({ parts: { store: (store) => mortal(store, lives.current) } })
      return applied
        .then(
          () => true,
          () => false,
        )
        .finally(() => {
          lives.current = immortal
        })
    },
    async journal(service) {
      return (await at.ledger()).flatMap(({ body }) => {
        if (body.kind === 'applied') return body.service.service === service ? ['applied'] : []
        if (body.kind !== 'begun' && body.kind !== 'ended') return []
        return body.service === service ? [`${body.kind} ${body.step}`] : []
      })
    },
    [Symbol.dispose]: () => at[Symbol.dispose](),
  }
}

const made = ['begun create One', 'ended create One', 'begun create Two', 'ended create Two', 'applied']
const changed = ['begun update One', 'ended update One', 'begun update Two', 'ended update Two', 'applied']

describe('an apply that dies after any of its calls, to the database or to the cloud', () => {
  test('M5, M9, V5: the next one goes on, takes no step twice and loses none', async () => {
    using world = killedWorld()
    const { at, asked } = world
    const names: string[] = []
    for (let done = false; !done; ) {
      const name = `cut-${names.length + 1}`
      names.push(name)
      at.write(paired(name, 1))
      done = await world.dies(names.length)
      expect([name, (await at.apply()).code]).toEqual([name, 0])
    }
    expect(names.length).toBeGreaterThan(15)
    for (const name of names) expect([name, await world.journal(name)]).toEqual([name, made])
    expect([asked.size, [...asked.values()].every(({ size }) => size === 1)]).toEqual([2 * names.length, true])
    expect(at.inCloud().size).toBe(2 * names.length)
    const links = (await at.ledger()).map((entry) => ({ ...entry, body: JSON.parse(JSON.stringify(entry.body)) }))
    expect(links.reduce((chain, link) => checkLink(chain, link, null), emptyChain).broken).toBeNull()
  })

  test('M5, M9: what was begun goes on from the documents of then, though they say something else by now', async () => {
    using world = killedWorld()
    const { at, asked } = world
    for (const last of [14, 16, 18, 20, 22]) {
      const name = `cut-${last}`
      at.write(paired(name, 1))
      expect(await world.dies(last)).toBe(false)
      at.write(paired(name, 2))
      const again = await at.apply({ answers: ['yes', 'yes'] })
      expect(again.said).toMatch(new RegExp(`^An apply of ${name} began and has not ended.*\nGo on with it\\?`))
      expect([name, await world.journal(name)]).toEqual([name, [...made, ...changed]])
    }
    for (const keys of asked.values()) expect(keys.size).toBe(1)
    for (const text of at.inCloud().values()) expect(text).toContain('"SizeGiB": 2')
  })

  test('M9: who does not want it to go on leaves everything as it is', async () => {
    using world = killedWorld()
    const { at } = world
    at.write(paired('cut', 1))
    await world.dies(18)
    const before = await world.journal('cut')
    expect(await at.apply({ answers: ['no'] })).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Go on with it\? Only "yes" is taken: Nothing was applied\.\n$/),
    })
    expect([before.length > 0, await world.journal('cut')]).toEqual([true, before])
  })

  test('M9: what had not begun is asked for anew, with the plan of now', async () => {
    using world = killedWorld()
    const { at } = world
    at.write(paired('cut', 1))
    expect(await world.dies(10)).toBe(false)
    at.write(paired('cut', 2))
    expect((await at.plan()).said).not.toContain('has not ended')
    const { said } = await at.apply({ answers: ['no'] })
    expect(said).not.toContain('Go on with it?')
    expect(said).toContain('+ /SizeGiB: 2\n')
  })
})
