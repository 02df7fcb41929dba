import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { applyService } from '../../../service/flows/apply/apply-service.ts'
import { startServices } from '../../../service/flows/apply/start-services.ts'
import { apply } from '../../../service/flows/apply.ts'
import { CloudError } from '../../../service/ports/cloud.ts'
import type { World } from '../../../service/ports.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { type ApplyWorld, memoryRun, startApplyWorld } from './apply-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ApplyWorld
beforeAll(async () => {
  at = await startApplyWorld()
  await at.settled()
})
afterAll(() => at.stop())

const named = (ids: Iterable<string>, name: string) => [...ids].filter((id) => id.includes(name))
const kinds = async (name: string) =>
  (await at.world.ledger.entries(at.world.estate.id, { limit: 20, service: name })).items
    .map(({ body }) => body.kind)
    .reverse()

/** The world with a cloud in which something goes wrong. */
function withCloud(when: 'before' | 'after', perform: (name: string) => void): World {
  const providers = new Map(
    [...at.world.providers].map(([name, provider]) => [
      name,
      {
        ...provider,
        perform: async (...given: Parameters<typeof provider.perform>) => {
          if (when === 'before') perform(given[1].name)
          const done = await provider.perform(...given)
          perform(given[1].name)
          return done
        },
      },
    ]),
  )
  return { ...at.world, providers }
}

describe('M5: from what counts to what is there', () => {
  test('M5: the first apply makes what stood there, once an administrator let it through', async () => {
    expect(named((await at.inCloud()).keys(), 'ledger')).toHaveLength(1)
    expect(await kinds('ledger')).toEqual(['begun', 'ended', 'applied'])
  })

  test('M5: an innocent push applies what it brings, and nothing twice', async () => {
    await at.pushed({ [servicePath('orders')]: service('orders', '{ storageGiB: 20 }') })
    expect(await at.settled()).toEqual(['orders'])
    const [id = ''] = named((await at.inCloud()).keys(), 'orders')
    expect((await at.inCloud()).get(id)).toContain('"SizeGiB": 20')
    await at.applied()
    expect(await at.settled()).toEqual([])
    expect(await at.world.ledger.appliedService(at.world.estate.id, 'orders')).toMatchObject({
      environment: 'dev',
      account: 'sandbox',
      resources: [{ logicalId: 'Bucket', type: 'Local::Bucket' }],
    })
  })

  test('M5: two merges before the first is applied fold together', async () => {
    await at.pushed({ [servicePath('orders')]: service('orders', '{ storageGiB: 30 }') })
    await at.pushed({ [servicePath('orders')]: service('orders', '{ storageGiB: 40 }') })
    await at.settled()
    expect((await kinds('orders')).filter((kind) => kind === 'applied')).toHaveLength(2)
    const [id = ''] = named((await at.inCloud()).keys(), 'orders')
    expect((await at.inCloud()).get(id)).toContain('"SizeGiB": 40')
  })

  test('M2: what is held is not applied', async () => {
    await at.pushed({ [servicePath('shown')]: service('shown', '{ storageGiB: 10, public: true }') })
    expect(await at.settled()).toEqual([])
    await at.pushed({ [servicePath('shown')]: null })
  })

  test('M2, M5: an issue that GitHub does not take holds up nothing that counts', async () => {
    await at.github.commit('acme/estate', {
      files: {
        [servicePath('public')]: service('public', '{ storageGiB: 10, public: true }'),
        [servicePath('quiet')]: service('quiet'),
      },
      by: 'alice',
    })
    await at.github.settled()
    const openIssue = async () => Promise.reject(new Error('issues are switched off'))
    await expect(apply({ ...at.world, forge: { ...at.world.forge, openIssue } })).rejects.toThrow('switched off')
    expect(await at.settled()).toEqual(['quiet'])
    await at.pushed({ [servicePath('public')]: null })
    await at.settled()
  })

  test('M5: a service is made after what it depends on, and reads what that gave', async () => {
    const needs = `${service('front')}  dependsOn: [behind]\n`
    await at.pushed({ [servicePath('front')]: needs, [servicePath('behind')]: service('behind') })
    expect((await at.settled()).filter((name) => name === 'front').length).toBeGreaterThan(0)
    const estate = at.world.estate.id
    const applied = await at.world.ledger.applied(estate)
    expect(applied.map((one) => one.service)).toEqual(expect.arrayContaining(['behind', 'front']))
    const seq = async (name: string) =>
      (await at.world.ledger.entries(estate, { limit: 1, service: name })).items[0]?.seq ?? 0
    expect(await seq('behind')).toBeLessThan(await seq('front'))
  })

  test('M5, J4: a deletion that an administrator approved takes what is there, and the ledger says so', async () => {
    const { number } = await at.open({ files: { [servicePath('orders')]: null } })
    await at.seen(number)
    await at.approve(number, 'octocat')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    await at.forced(number)
    expect(await at.settled()).toEqual(['orders'])
    expect(named((await at.inCloud()).keys(), 'orders')).toEqual([])
    expect((await kinds('orders')).slice(-3)).toEqual(['begun', 'ended', 'removed'])
    expect(await at.world.ledger.appliedService(at.world.estate.id, 'orders')).toBeNull()
  })

  test('M2, M10: a service that is gone by a push stays, for nobody approved that its data go', async () => {
    await at.pushed({ [servicePath('stays')]: service('stays') })
    await at.settled()
    await at.pushed({ [servicePath('stays')]: null })
    expect(await at.settled()).toEqual([])
    expect(named((await at.inCloud()).keys(), 'stays')).toHaveLength(1)
  })

  test('M6: another account is a replace: made there, and gone here', async () => {
    await at.pushed({ [servicePath('moves')]: service('moves') })
    await at.settled()
    const [before = ''] = named((await at.inCloud()).keys(), 'moves')
    const { number } = await at.open({
      files: { [servicePath('moves')]: service('moves', '{ storageGiB: 10 }', 'live') },
    })
    await at.seen(number)
    await at.approve(number, 'octocat')
    await at.seen(number)
    await at.forced(number)
    await at.settled()
    const [after = '', ...more] = named((await at.inCloud()).keys(), 'moves')
    expect([before.split('/')[0], after.split('/')[0], more]).toEqual(['sandbox', 'live', []])
    expect(await at.world.ledger.appliedService(at.world.estate.id, 'moves')).toMatchObject({ account: 'live' })
  })

  test('M5: a run that a later merge has begun anew does what that one wants, though a step of this name was taken', async () => {
    await at.pushed({ [servicePath('anew')]: service('anew') })
    await at.settled()
    await at.pushed({ [servicePath('anew')]: service('anew', '{ storageGiB: 20 }') })
    at.started.length = 0
    const dies = (when: string) => {
      if (/^after (?!begin|pin)/.test(when)) throw new Error('the store is out')
    }
    await expect(applyService(at.world, memoryRun('anew', new Map(), dies), { service: 'anew' })).rejects.toThrow('out')
    await at.pushed({ [servicePath('anew')]: service('anew', '{ storageGiB: 30 }') })
    at.started.length = 0
    await applyService(at.world, memoryRun('anew'), { service: 'anew' })
    const [id = ''] = named((await at.inCloud()).keys(), 'anew')
    expect((await at.inCloud()).get(id)).toContain('"SizeGiB": 30')
    expect((await kinds('anew')).slice(-5)).toEqual(['begun', 'ended', 'begun', 'ended', 'applied'])
  })

  test('M5: every cut of a run, before, amid and after each step, ends in the same: nothing twice, nothing lost', async () => {
    const reached: string[] = []
    const withoutWish = (when: string) => when.replace(/ for [0-9a-f]{16}/, '')
    const names = (cut: string) => `cut-${cut.replaceAll(/[^a-z]/g, '-')}`
    await at.pushed({ [servicePath('whole')]: service('whole') })
    at.started.length = 0
    await applyService(
      at.world,
      memoryRun('whole', new Map(), (when) => reached.push(withoutWish(when))),
      { service: 'whole' },
    )
    expect(reached.length).toBeGreaterThan(8)
    for (const [index, cut] of reached.entries()) {
      const name = `${names(cut)}-${index}`
      await at.pushed({ [servicePath(name)]: service(name) })
      at.started.length = 0
      const steps = new Map()
      const dies = (when: string) => {
        if (withoutWish(when) === cut) throw new Error('killed')
      }
      await expect(applyService(at.world, memoryRun(name, steps, dies), { service: name })).rejects.toThrow('killed')
      await applyService(at.world, memoryRun(name, steps), { service: name })
      expect(await kinds(name)).toEqual(['begun', 'ended', 'applied'])
      expect(named((await at.inCloud()).keys(), name)).toHaveLength(1)
    }
  })
})

describe('M5, M7: a cloud that refuses', () => {
  test('M5, M7: held with the provider’s words, told by an issue, and tried again only when somebody says so', async () => {
    const refusing = withCloud('before', () => {
      throw new CloudError('the disk is full of <b>things</b>', { passing: false })
    })
    await at.pushed({ [servicePath('doomed')]: service('doomed') })
    await at.settled(refusing)
    expect(await kinds('doomed')).toEqual(['begun', 'ended'])
    const [issue] = at.issues().filter(({ title }) => title.includes('doomed'))
    expect(issue?.title).toBe('Plumbline: service doomed could not be applied')
    expect(issue?.body).toContain('> the disk is full of `<b>things</b>`')

    await at.pushed({ [servicePath('innocent')]: service('innocent') })
    await at.settled(refusing)
    expect(await kinds('doomed')).toEqual(['begun', 'ended'])

    const number = issue?.number ?? 0
    expect(await at.say(number, 'bob', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
    await at.settled()
    expect(await kinds('doomed')).toEqual(['begun', 'ended', 'begun', 'ended', 'applied'])
    expect(at.issues().filter(({ title }) => title.includes('doomed'))).toEqual([])
  })

  test('M5: a failed service whose document is changed by a later merge is tried by itself', async () => {
    const refusing = withCloud('before', () => {
      throw new CloudError('no', { passing: false })
    })
    await at.pushed({ [servicePath('mended')]: service('mended') })
    await at.settled(refusing)
    await at.pushed({ [servicePath('mended')]: service('mended', '{ storageGiB: 11 }') })
    await at.settled()
    expect((await kinds('mended')).at(-1)).toBe('applied')
  })

  test('M5: what a first apply that failed half-way left goes with its document', async () => {
    const failing = withCloud('after', () => {
      throw new CloudError('the disk is full', { passing: false })
    })
    await at.pushed({ [servicePath('halfway')]: service('halfway') })
    await at.settled(failing)
    expect(named((await at.inCloud()).keys(), 'halfway')).toHaveLength(1)
    const { ledger, estate } = at.world
    expect(await ledger.appliedService(estate.id, 'halfway')).toBeNull()
    await startServices(at.world)
    expect(await at.settled()).toContain('halfway')
    expect(await kinds('halfway')).toEqual(['begun', 'ended'])

    const { number } = await at.open({ files: { [servicePath('halfway')]: null } })
    await at.seen(number)
    await at.approve(number, 'octocat')
    await at.seen(number)
    await at.forced(number)
    expect(await at.settled()).toContain('halfway')
    expect(named((await at.inCloud()).keys(), 'halfway')).toEqual([])
    expect(await kinds('halfway')).toEqual(['begun', 'ended', 'begun', 'ended', 'removed'])
    expect([await ledger.left(estate.id), at.issues().filter(({ title }) => title.includes('halfway'))]).toEqual([
      [],
      [],
    ])
  })

  test('M5: what a first apply that failed half-way left is taken on by the apply that is through', async () => {
    const failing = withCloud('after', () => {
      throw new CloudError('the disk is full', { passing: false })
    })
    await at.pushed({ [servicePath('resumed')]: service('resumed') })
    await at.settled(failing)
    await at.pushed({ [servicePath('resumed')]: service('resumed', '{ storageGiB: 11 }') })
    await at.settled()
    expect((await kinds('resumed')).at(-1)).toBe('applied')
    expect(await at.world.ledger.left(at.world.estate.id)).toEqual([])
  })

  test('M5: what may pass is thrown, so that the runner tries again', async () => {
    const away = withCloud('before', () => {
      throw new CloudError('away', { passing: true })
    })
    await at.pushed({ [servicePath('later')]: service('later') })
    await expect(at.settled(away)).rejects.toThrow('away')
    await at.applied()
    await at.settled()
    expect((await kinds('later')).at(-1)).toBe('applied')
  })
})

test('M4, J14: nothing is applied while an administrator is waited for, or while an estate observes', async () => {
  const { ledger, estate } = at.world
  const state = await ledger.allowedState(estate.id)
  if (state === null) throw new Error('nothing is allowed')
  const before = await ledger.applied(estate.id)
  at.started.length = 0
  const waiting = async () => ({ ...state, waitingSince: '2026-01-01T00:00:00Z' })
  await startServices({ ...at.world, ledger: { ...ledger, allowedState: waiting } })
  expect(at.started).toEqual([])
  expect(await ledger.applied(estate.id)).toEqual(before)
  const observing = await startApplyWorld({ 'plumbline.yaml': `${estateFiles['plumbline.yaml']}  mode: observe\n` })
  try {
    await observing.applied()
    expect(await observing.settled()).toEqual([])
    expect((await observing.inCloud()).size).toBe(0)
  } finally {
    await observing.stop()
  }
})
