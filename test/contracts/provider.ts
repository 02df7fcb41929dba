import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Rendered } from '../../service/core/catalog/rendered.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import { type CloudChange, CloudError, type Provider, type ServiceIdentity } from '../../service/ports/cloud.ts'
import { applyChange, idOf, performAll, performOne, resourcesOf } from './apply-change.ts'
import { changeBetween, identityOf, ordered } from './ordered.ts'

/** Something that lives in the cloud, as somebody who looks into it sees it. */
export type LiveThing = {
  readonly id: string
  readonly type: string
  readonly properties: JsonObject
  readonly tags: { readonly [key: string]: string }
}

/** What goes wrong at which call to the cloud, counted from 1: the process is ended, or the call fails; before, amid or after its work. */
export type Fault = { readonly kind: 'kill' | 'fail'; readonly when: 'before' | 'half' | 'after'; readonly at: number }

/** A cloud that one test has for itself. */
export type ProviderWorld = {
  readonly provider: Provider
  /** The same cloud, reached by another process. */
  readonly other: Provider
  /** The same cloud, with something that goes wrong; `reached` says whether it came so far. */
  faulty(fault: Fault): { readonly provider: Provider; reached(): boolean }
  live(): Promise<readonly LiveThing[]>
  /** Changes a property by hand. */
  edit(id: string, property: string, value: string | number): Promise<void>
  /** Makes by hand what `ordered` Store would be, and returns its identifier. */
  makeByHand(name: string): Promise<string>
  /** Writes onto what somebody made that it is a service's, as that service's own resources say it. */
  forgeOwner(id: string, identity: ServiceIdentity, logicalId: string): Promise<void>
  /** Deletes by hand. */
  removeByHand(id: string): Promise<void>
  /** Puts data into a resource; `hasData` says whether they are there. */
  putData(id: string): Promise<void>
  hasData(id: string): Promise<boolean>
  /** What work that was cut off has left behind in the cloud. */
  leftovers(): Promise<readonly string[]>
  close(): Promise<void>
}

/**
 * A member of the family. Its offering makes the resources `Line` and `Store`, and takes `name` (which names Store, and
 * replaces it), `size` and `password`, which is `x-sensitive`.
 */
export type ProviderMember = {
  readonly name: string
  readonly offering: string
  readonly account: JsonObject
  /** Who says whose a resource is: owner tags that the cloud holds too, or the ledger alone, where it cannot hold any. */
  readonly owners: 'tagged' | 'ledger'
  /** Whether a service is one thing to its cloud, which makes it whole or not at all and remembers what it made; else each resource is a step. */
  readonly engine: 'stack' | 'steps'
  /** More calls than that each deed takes. */
  readonly calls: number
  /** What is said where that call to the cloud fails as something is made. */
  readonly failure: { readonly at: number; readonly words: RegExp }
  open(): Promise<ProviderWorld>
}

type Parameters = { readonly name: string; readonly size: number }
const first: Parameters = { name: 'orders', size: 10 }
const larger: Parameters = { name: 'orders', size: 20 }
const renamed: Parameters = { name: 'orders-2', size: 10 }
const password = 'canary-7f3a-secret'

/** What every provider keeps to, whatever its cloud. */
export function providerContract(member: ProviderMember): void {
  const render = (parameters: Parameters, service = 'orders'): Rendered => {
    const { offering, account } = member
    return ordered({ offering, account, service, parameters: { ...parameters, password } })
  }
  /** The name under which something is made by hand that is to be taken over: an engine takes only what is called as it shall be. */
  const takenName = member.engine === 'stack' ? first.name : 'by-hand'

  describe(`provider ${member.name}`, () => {
    let world: ProviderWorld
    beforeEach(async () => {
      world = await member.open()
    })
    afterEach(() => world.close())

    const whereTagged = test.runIf(member.owners === 'tagged')
    const find = (provider: Provider, identity: ServiceIdentity, { resources } = render(first)) => {
      return provider.find(identity, resources)
    }
    const make = async (parameters: Parameters = first) => {
      return applyChange(world.provider, changeBetween(null, render(parameters), []), 'made')
    }
    const seen = async () => new Map((await world.live()).map((one) => [one.id, one]))

    test('M5: what was planned is what there is afterwards', async () => {
      const applied = await make()
      const live = await seen()
      expect(applied.map(({ logicalId }) => logicalId)).toEqual(['Line', 'Store'])
      for (const resource of render(first).resources) {
        const { id = '' } = applied.find(({ logicalId }) => logicalId === resource.logicalId) ?? {}
        expect(live.get(id)).toMatchObject({
          type: resource.type,
          properties: resource.properties,
          ...(member.owners === 'tagged' ? { tags: resource.tags } : {}),
        })
      }
      expect(live.size).toBe(2)
    })

    whereTagged('what is made carries the tags of its owner', async () => {
      await make()
      for (const { tags } of await world.live())
        expect(tags).toMatchObject({ 'plumbline-estate': 'acme', 'plumbline-service': 'orders', team: 'payments' })
    })

    test('M5: what is as it should be takes no step', async () => {
      const applied = await make()
      expect(world.provider.steps(changeBetween(render(first), render(first), applied))).toEqual([])
    })

    test('steps are called the same whenever they are asked for, each by a name of its own', async () => {
      const change = changeBetween(null, render(first), [])
      const names = world.provider.steps(change).map(({ name }) => name)
      expect(world.other.steps(change).map(({ name }) => name)).toEqual(names)
      expect(new Set(names).size).toBe(names.length)
    })

    test('M6: an update changes in place and keeps what is in it', async () => {
      const applied = await make()
      for (const { id } of applied) await world.putData(id)
      const after = await applyChange(world.provider, changeBetween(render(first), render(larger), applied), 'larger')
      const store = idOf(applied, 'Store')
      expect(idOf(after, 'Store')).toBe(store)
      const desired = render(larger).resources.find(({ logicalId }) => logicalId === 'Store')
      expect((await seen()).get(store)?.properties).toEqual(desired?.properties)
      expect(await world.hasData(store)).toBe(true)
    })

    test('M6: a replace creates first, and what it replaces is gone afterwards with what was in it', async () => {
      const applied = await make()
      await world.putData(idOf(applied, 'Store'))
      const change = changeBetween(render(first), render(renamed), applied)
      const moments: number[] = []
      const stores = async () => (await world.live()).filter(({ type }) => type === typeOf(render(first), 'Store'))
      const ends = await performAll(world.provider, change, world.provider.steps(change), 'new', async () => {
        moments.push((await stores()).length)
      })
      expect(moments).toContain(2)
      expect(moments).not.toContain(0)
      const after = resourcesOf(applied, ends)
      expect(idOf(after, 'Store')).not.toBe(idOf(applied, 'Store'))
      expect([...(await seen()).keys()].sort()).toEqual(after.map(({ id }) => id).sort())
      expect(await world.hasData(idOf(after, 'Store'))).toBe(false)
    })

    test('what the plan does not announce is left alone', async () => {
      const applied = await make()
      const change = { ...changeBetween(render(first), null, applied), announced: { Line: 'delete' as const } }
      const ended = applyChange(world.provider, change, 'line')
      if (member.engine === 'stack') await expect(ended).rejects.toMatchObject({ name: 'CloudError', passing: false })
      else expect((await ended).map(({ logicalId }) => logicalId)).toEqual(['Store'])
      const left = member.engine === 'stack' ? applied : applied.filter(({ logicalId }) => logicalId === 'Store')
      expect([...(await seen()).keys()].sort()).toEqual(left.map(({ id }) => id).sort())
    })

    test('a delete takes everything of the service, and deleting what is gone is done', async () => {
      const applied = await make()
      const change = changeBetween(render(first), null, applied)
      await world.removeByHand(idOf(applied, 'Line'))
      expect(await applyChange(world.provider, change, 'gone')).toEqual([])
      expect(await world.live()).toEqual([])
      expect(await applyChange(world.provider, change, 'again')).toEqual([])
    })

    test('M5: the same key twice is one effect, whatever happened since', async () => {
      const change = changeBetween(null, render(first), [])
      const steps = world.provider.steps(change)
      const ends = await performAll(world.provider, change, steps, 'once')
      const store = idOf(resourcesOf([], ends), 'Store')
      const property = Object.entries(render(first).resources[1]?.properties ?? {}).find(
        ([, value]) => value === 10,
      )?.[0]
      await world.edit(store, property ?? '', 99)
      expect(await performAll(world.other, change, steps, 'once')).toEqual(ends)
      expect((await seen()).get(store)?.properties[property ?? '']).toBe(99)
    })

    test('M5: a delete that is repeated does not touch what was made since', async () => {
      const applied = await make()
      const deletion = changeBetween(render(first), null, applied)
      const steps = world.provider.steps(deletion)
      await performAll(world.provider, deletion, steps, 'gone')
      await applyChange(world.provider, changeBetween(null, render(first), []), 'made anew')
      await performAll(world.provider, deletion, steps, 'gone')
      expect(await world.live()).toHaveLength(2)
    })

    test('M5: two processes that take one step at once take it once', async () => {
      const change = changeBetween(null, render(first), [])
      for (const step of world.provider.steps(change)) {
        const ends = await Promise.all(
          [1, 2, 3].map((at) => {
            return performOne(at === 1 ? world.provider : world.other, change, step, step.name)
          }),
        )
        expect(ends).toEqual([ends[0], ends[0], ends[0]])
      }
      expect(await world.live()).toHaveLength(2)
      expect(await world.leftovers()).toEqual([])
    })

    const deeds = [
      { deed: 'a create', old: null, now: first },
      { deed: 'an update', old: first, now: larger },
      { deed: 'a replace', old: first, now: renamed },
      { deed: 'a delete', old: first, now: null },
    ]
    const failures = [
      { kind: 'kill', when: 'before' },
      { kind: 'kill', when: 'half' },
      { kind: 'fail', when: 'before' },
      { kind: 'fail', when: 'after' },
    ] as const
    const faults = deeds.flatMap((one) => failures.map((failure) => ({ ...one, ...failure })))
    test.each(faults)('M5: $deed goes on after a $kind $when each of its calls', async ({ old, now, when, kind }) => {
      const [from, to] = [old && render(old), now && render(now)]
      let at = 0
      for (let reached = true; reached; ) {
        at += 1
        await world.close()
        world = await member.open()
        const applied = from ? await applyChange(world.provider, changeBetween(null, from, []), 'made') : []
        const change = changeBetween(from, to, applied)
        const broken = world.faulty({ kind, when, at })
        const failure = await applyChange(broken.provider, change, 'deed').catch((error: unknown) => error)
        reached = broken.reached()
        if (kind === 'fail' && failure instanceof Error) expect(failure).toBeInstanceOf(CloudError)
        const after = await applyChange(world.other, change, 'deed')
        const live = await seen()
        expect([...live.keys()].sort(), `${kind} ${at}`).toEqual(after.map(({ id }) => id).sort())
        expect(after.map(({ logicalId }) => logicalId)).toEqual(to ? ['Line', 'Store'] : [])
        for (const resource of to?.resources ?? [])
          expect(live.get(idOf(after, resource.logicalId))?.properties).toEqual(resource.properties)
        const wanted = to ?? from ?? render(first)
        expect(await find(world.provider, change.identity, wanted)).toEqual(after.length === 0 ? null : after)
        expect(await world.leftovers(), `${kind} ${when} ${at}`).toEqual([])
      }
      expect(at).toBeGreaterThan(member.calls)
    })

    test('M7: a failure is told in the words of the cloud', async () => {
      const { provider } = world.faulty({ kind: 'fail', when: 'before', at: member.failure.at })
      const failure = applyChange(provider, changeBetween(null, render(first), []), 'made')
      await expect(failure).rejects.toThrow(member.failure.words)
    })

    test('M5: what is there already and nobody made through Plumbline is not taken over', async () => {
      const id = await world.makeByHand('orders')
      const before = await world.live()
      const made = applyChange(world.provider, changeBetween(null, render(first), []), 'made')
      await expect(made).rejects.toMatchObject({ name: 'CloudError', passing: false })
      expect((await seen()).get(id)).toEqual(before[0])
    })

    whereTagged('S8: what only says itself that it is this service’s is not taken over', async () => {
      const id = await world.makeByHand('orders')
      const change = changeBetween(null, render(first), [])
      await world.forgeOwner(id, change.identity, 'Store')
      const before = (await seen()).get(id)
      expect(await find(world.provider, change.identity)).toBeNull()
      await expect(applyChange(world.provider, change, 'made')).rejects.toMatchObject({
        name: 'CloudError',
        passing: false,
      })
      expect((await seen()).get(id)).toEqual(before)
      const left = await find(world.provider, change.identity)
      expect(left?.map(({ logicalId }) => logicalId)).toEqual(member.engine === 'stack' ? undefined : ['Line'])
    })

    whereTagged('M5: what another owner has is neither made over, changed, deleted nor adopted', async () => {
      const applied = await make()
      const live = await world.live()
      const foreign = (change: CloudChange) => ({ ...change, identity: { ...change.identity, estate: '4712' } })
      const attempts = [
        changeBetween(null, render(larger), []),
        changeBetween(render(first), render(larger), applied),
        changeBetween(render(first), null, applied),
        {
          ...changeBetween(null, render(larger), []),
          adopt: { Store: idOf(applied, 'Store'), Line: idOf(applied, 'Line') },
        },
      ].map(foreign)
      for (const [at, change] of attempts.entries())
        await expect(applyChange(world.provider, change, `try ${at}`)).rejects.toMatchObject({ passing: false })
      expect(await world.live()).toEqual(live)
    })

    test('M5: what an apply that failed has made is taken up by the next one, and not made again', async () => {
      const creating = changeBetween(null, render(first), [])
      const [one] = world.provider.steps(creating)
      if (one === undefined) throw new Error('nothing is to be done')
      await performOne(world.provider, creating, one, 'failed afterwards')
      const [made] = await world.live()
      const applied = await applyChange(world.other, changeBetween(null, render(larger), []), 'another wish')
      expect(applied.map(({ id }) => id)).toContain(made?.id)
      expect(await world.live()).toHaveLength(2)
      for (const resource of render(larger).resources)
        expect((await seen()).get(idOf(applied, resource.logicalId))?.properties).toEqual(resource.properties)
    })

    test('S5: what is named to be adopted is taken over with what is in it', async () => {
      const id = await world.makeByHand(takenName)
      await world.putData(id)
      const change = { ...changeBetween(null, render(first), []), adopt: { Store: id } }
      const applied = await applyChange(world.provider, change, 'adopted')
      expect(idOf(applied, 'Store')).toBe(id)
      expect((await seen()).get(id)?.properties).toEqual(render(first).resources[1]?.properties)
      expect(await world.hasData(id)).toBe(true)
      expect(await find(world.provider, change.identity)).toEqual(applied)
      const further = await applyChange(world.provider, changeBetween(render(first), render(larger), applied), 'larger')
      expect(idOf(further, 'Store')).toBe(id)
    })

    test('S5: what is not there cannot be adopted', async () => {
      for (const id of ['nowhere', '../../etc/passwd', '/etc', 'a/b/c/../d', '']) {
        const change = { ...changeBetween(null, render(first), []), adopt: { Store: id } }
        await expect(applyChange(world.provider, change, `adopt ${id}`)).rejects.toMatchObject({ passing: false })
        expect(await world.leftovers()).toEqual([])
      }
    })

    test('M8: a service is found again by the engine, and only as its own', async () => {
      const identity = identityOf(render(first))
      expect(await find(world.other, identity)).toBeNull()
      const applied = await make()
      expect(await find(world.other, identity)).toEqual(applied)
      if (member.owners === 'tagged') {
        expect(await find(world.other, { ...identity, estate: '4712' })).toBeNull()
        expect(await find(world.other, { ...identity, service: 'other' })).toBeNull()
      }
      await world.removeByHand(idOf(applied, 'Line'))
      // An engine says what it made, and a scan that it is not there any more.
      const left = member.engine === 'stack' ? ['Line', 'Store'] : ['Store']
      expect((await find(world.other, identity))?.map(({ logicalId }) => logicalId)).toEqual(left)
    })

    test('K7, V4: secrets stand in no answer, no error and nothing that is found', async () => {
      const change = changeBetween(null, render(first), [])
      const said: unknown[] = [world.provider.steps(change)]
      for (let at = 1, reached = true; reached; at++) {
        const broken = world.faulty({ kind: 'fail', when: 'before', at })
        const ends = await performAll(broken.provider, change, world.provider.steps(change), `try ${at}`).catch(String)
        said.push(ends)
        reached = broken.reached()
      }
      said.push(await find(world.provider, change.identity))
      expect(JSON.stringify(said)).not.toContain(password)
      expect(JSON.stringify(await world.live())).toContain(password)
    })
  })
}

function typeOf({ resources }: Rendered, logicalId: string): string {
  return resources.find((one) => one.logicalId === logicalId)?.type ?? ''
}
