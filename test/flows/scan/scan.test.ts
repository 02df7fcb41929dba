import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { putBack } from '../../../service/flows/apply/put-back.ts'
import { sideOf } from '../../../service/flows/branch/survey-branch.ts'
import { changeFor } from '../../../service/flows/scan/propose-change.ts'
import { proposeFound } from '../../../service/flows/scan/propose-found.ts'
import { dueScans } from '../../../service/flows/scan/start-due-scans.ts'
import type { World } from '../../../service/ports.ts'
import { memoryRun } from '../apply/apply-world.ts'
import { service, servicePath } from '../estate-files.ts'
import { type ScanWorld, scanningEstate, startScanWorld } from './scan-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ledger = 'sandbox/global/bucket/ledger'
const stray = 'sandbox/global/bucket/stray'

let at: ScanWorld
beforeAll(async () => {
  at = await startScanWorld()
})
afterAll(() => at.stop())

const entries = async (kind: 'found' | 'scanned') =>
  (await at.world.ledger.entries(at.world.estate.id, { kind, limit: 100 })).items.map(({ body }) => body).reverse()

/** What is asked of the judge when a service is put back of which one resource may live otherwise. */
async function revertAsked(waived: string): Promise<unknown> {
  const { scans, judge } = at.world
  const scanFindings: typeof scans.scanFindings = async (...asked) => {
    const { items, next } = await scans.scanFindings(...asked)
    const more = items.map((one) => ({
      ...one,
      status: 'waived' as const,
      subject: { ...one.subject, logicalId: waived },
    }))
    return { items: [...items, ...more], next }
  }
  const asked: unknown[] = []
  const revertService: typeof judge.revertService = async (request) => {
    asked.push(request)
    return null
  }
  await putBack(
    { ...at.world, scans: { ...scans, scanFindings }, judge: { ...judge, revertService } },
    memoryRun('asking'),
    'ledger',
  )
  return asked[0]
}

describe('from what lives to an issue, and back', () => {
  test('S3: right after an apply nothing is found, and nobody is told of it', async () => {
    await at.scanned()
    expect(await at.found()).toEqual([])
    expect(at.issue()).toBeUndefined()
    expect(await entries('scanned')).toEqual([
      { kind: 'scanned', scan: 'nightly', account: 'sandbox', opened: 0, resolved: 0, notSeen: 0 },
      { kind: 'scanned', scan: 'nightly', account: 'live', opened: 0, resolved: 0, notSeen: 0 },
    ])
  })

  test('S2: what somebody changed by hand is drift, and judged by the same policies; the issue says both', async () => {
    await at.byHand(ledger, ({ properties }) => Object.assign(properties, { Public: true, SizeGiB: 11 }))
    await at.made(stray, { type: 'Local::Bucket', name: 'stray', tags: { owner: 'dan' }, properties: { SizeGiB: 3 } })
    await at.scanned()
    const found = await at.found()
    expect(found).toEqual(expect.arrayContaining(['builtin-drift ledger: open', 'bucket-not-public ledger: open']))
    expect(found).toContain(`nobodys ${stray}: open`)
    const [drift] = (await at.findings()).filter(({ policy }) => policy === 'builtin-drift')
    expect(drift).toMatchObject({
      known: false,
      subject: { kind: 'Service', name: 'ledger', logicalId: 'Bucket' },
      differences: [
        { path: '/Public', desired: false, live: true },
        { path: '/SizeGiB', desired: 10, live: 11 },
      ],
    })
    const body = at.issue()?.body ?? ''
    for (const text of ['builtin-drift', '/plumbline revert ledger', '`stray`']) expect(body).toContain(text)
    expect(await entries('found')).toHaveLength(found.length)
  })

  test('S4: another scan finds the same, writes nothing to GitHub, and says so once in the ledger', async () => {
    const [before, said] = [await at.findings(), (await entries('found')).length]
    at.github.forgetRequests()
    await at.scanned()
    const writes = at.github.requests().filter(({ method }) => method !== 'GET' && method !== 'HEAD')
    expect(writes.map(({ method, path }) => `${method} ${path}`).filter((one) => one.includes('/issues'))).toEqual([])
    const again = (await at.findings()).map(({ lastSeen, ...rest }) => rest)
    expect(again).toEqual(before.map(({ lastSeen, ...rest }) => rest))
    expect(await entries('found')).toHaveLength(said)
  })

  test('S1: what cannot be read is said, and changes no finding', async () => {
    await writeFile(join(at.cloud, stray, 'resource.json'), '{ not json')
    const before = await at.found()
    await at.scanned()
    expect(await at.found()).toEqual(before)
    expect(at.issue()?.body).toContain('is not JSON')
    await writeFile(join(at.cloud, stray, 'resource.json'), '{ "type": "Local::Bucket" }')
  })

  test('S5, G9: revert is for the owning team, puts back what drifted, and has the scan look again', async () => {
    const { number } = at.issue() ?? { number: 0 }
    expect(await at.say(number, 'bob', '/plumbline revert ledger')).toMatchObject({ reaction: '-1' })
    expect(await at.say(number, 'alice', '/plumbline revert nothing')).toMatchObject({ reaction: 'confused' })
    expect(await at.say(number, 'alice', '/plumbline revert ledger')).toMatchObject({ reaction: '+1' })
    const survey: World['judge']['survey'] = async (of) => ({ ...(await at.world.judge.survey(of)), mode: 'observe' })
    await putBack({ ...at.world, judge: { ...at.world.judge, survey } }, memoryRun('observing'), 'ledger')
    expect((await at.inCloud()).get(ledger), 'the estate observes by now').toContain('"Public":true')
    expect(await revertAsked('Other')).toMatchObject({ drifted: [{ logicalId: 'Bucket' }], spared: ['Other'] })
    expect(await at.settled()).toEqual(['ledger'])
    expect((await at.inCloud()).get(ledger)).toContain('"Public": false')
    const scans = at.started.splice(0).filter(({ flow }) => flow === 'scan')
    expect(scans.map(({ input }) => input)).toEqual([{ name: 'nightly' }])
    await at.scanned()
    expect(await at.found()).toEqual(
      expect.arrayContaining(['builtin-drift ledger: resolved', 'bucket-not-public ledger: resolved']),
    )
    expect(await at.say(number, 'alice', '/plumbline revert ledger')).toMatchObject({ reaction: 'confused' })
  })

  test('S3, S5: what is gone is drift, and made anew by revert', async () => {
    await at.removed(ledger)
    await at.scanned()
    expect(await at.found()).toContain('builtin-drift ledger: open')
    await at.say(at.issue()?.number ?? 0, 'alice', '/plumbline revert ledger')
    await at.settled()
    expect((await at.inCloud()).get(ledger)).toContain('"SizeGiB": 10')
    at.started.splice(0)
  })

  test('S4: when nothing is left the issue is closed, and the same one is opened again', async () => {
    const number = at.issue()?.number
    await at.removed(stray)
    await at.scanned()
    expect(at.issue()).toBeUndefined()
    await at.byHand(ledger, ({ properties }) => Object.assign(properties, { SizeGiB: 12 }))
    await at.scanned()
    expect(at.issue()?.number).toBe(number)
    const [drift] = (await at.findings()).filter(({ policy }) => policy === 'builtin-drift')
    expect(drift?.firstSeen).not.toBe(drift?.since)
  })

  test('A6: what was approved and merged is waived in the scan too, until its date, and not for another value', async () => {
    const { number } = await at.github.openPullRequest('acme/estate', {
      by: 'alice',
      files: { [servicePath('shown')]: service('shown', '{ storageGiB: 10, public: true }') },
    })
    await at.github.settled()
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    at.tick()
    await at.github.merge('acme/estate', number, { by: 'alice' })
    await at.applied()
    await at.settled()
    at.started.splice(0)
    await at.scanned()
    expect(await at.found()).toContain('bucket-not-public shown: waived')
    at.tick(91 * 86_400)
    await at.scanned('silent')
    expect(await at.found()).toContain('bucket-not-public shown: open')
    at.tick(-91 * 86_400)
  })
})

describe('S5: what a scan found comes back as a pull request', () => {
  const prefix = async (policy: string) =>
    (await at.findings()).find((one) => one.policy === policy && one.status === 'open')?.fingerprint.slice(0, 8) ?? ''
  const say = (by: string, words: string) => at.say(at.issue()?.number ?? 0, by, `/plumbline ${words}`)
  const proposed = (answer: string | undefined) => Number(/#(\d+) proposes it/.exec(answer ?? '')?.[1])
  const merge = async (number: number, ...by: readonly string[]) => {
    await at.github.settled()
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    for (const who of ['alice', ...by]) await at.approve(number, who)
    await at.seen(number)
    expect([number, at.conclusion(number)]).toEqual([number, 'success'])
    at.tick()
    await at.github.merge('acme/estate', number, { by: 'alice' })
    await at.applied()
    await at.settled()
    await at.scanned()
  }

  test('S5, G9: what lives is written into the service, asked for by its team, and judged like any other change', async () => {
    await at.byHand(ledger, ({ properties }) => Object.assign(properties, { SizeGiB: 12 }))
    await at.scanned()
    const finding = await prefix('builtin-drift')
    expect(await say('bob', `adopt ${finding}`)).toMatchObject({ reaction: '-1' })
    expect(await say('alice', 'adopt 00000000')).toMatchObject({ reaction: 'confused' })
    at.github.addToTeam('acme/payments', 'bob')
    const { reaction, answer } = await say('bob', `adopt ${finding}`)
    expect(reaction).toBe('+1')
    const number = proposed(answer)
    expect(await at.github.file('acme/estate', servicePath('ledger'), 'plumbline/adopt-ledger_Bucket')).toContain(
      'storageGiB: 12',
    )
    expect(proposed((await say('bob', `adopt ${finding}`)).answer)).toBe(number)
    await at.github.settled()
    await at.seen(number)
    await at.approve(number, 'bob')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await merge(number)
    expect((await at.inCloud()).get(ledger)).toContain('"SizeGiB": 12')
    expect(await at.found()).toContain('builtin-drift ledger: resolved')
  })

  test('S5, G9: what is nobody’s is ordered by an administrator’s word, and taken over by the merge', async () => {
    const properties = { Name: 'stray', SizeGiB: 3, Public: false }
    await at.made(stray, { type: 'Local::Bucket', name: 'stray', tags: { team: 'payments' }, properties })
    await at.scanned()
    const finding = await prefix('nobodys')
    expect(await say('alice', `adopt ${finding}`)).toMatchObject({ reaction: '-1' })
    const { reaction, answer } = await say('octocat', `adopt ${finding}`)
    expect([reaction, answer]).toEqual(['+1', expect.stringContaining('proposes it')])
    // Who asked for it never approves it, so that another administrator does.
    at.github.addToTeam('acme/cloud-coe', 'carol')
    await merge(proposed(answer), 'carol')
    expect(at.comment(proposed(answer))).toContain(`take over ${stray} as Bucket`)
    expect(await at.found()).toContain(`nobodys ${stray}: resolved`)
    expect((await at.inCloud()).get(stray)).toContain('"plumbline-service": "stray"')
  })

  test('S5: what no offering would order says so', async () => {
    await at.made('sandbox/global/thing/odd', { type: 'Local::Thing', name: 'odd', properties: {} })
    await at.scanned()
    const { reaction, answer } = await say('octocat', `adopt ${await prefix('nobodys')}`)
    expect([reaction, answer]).toEqual(['confused', expect.stringContaining('no offering makes one')])
    await at.removed('sandbox/global/thing/odd')
  })

  test('S5: to retire what is nobody’s adopts it with an end, and to retire a service takes its document out', async () => {
    await at.made('sandbox/global/bucket/old', {
      type: 'Local::Bucket',
      name: 'old',
      properties: { Name: 'old', SizeGiB: 3, Public: false },
    })
    await at.removed(ledger)
    await at.scanned()
    const adopted = await say('octocat', `retire ${await prefix('nobodys')}`)
    expect(adopted.reaction).toBe('+1')
    const { headRef } = at.github.pullRequest('acme/estate', proposed(adopted.answer)).pull
    const file = await at.github.file('acme/estate', servicePath('old'), headRef)
    expect(file).toMatch(/lease:\n {4}until: "?\d{4}-\d\d-\d\d/)
    const retired = await say('alice', `retire ${await prefix('builtin-drift')}`)
    expect(retired.reaction).toBe('+1')
    const { title, body } = at.github.pullRequest('acme/estate', proposed(retired.answer))
    expect([title, body]).toEqual(['Retire service ledger', expect.stringContaining('Asked for by `alice`')])
    expect(await at.github.file('acme/estate', servicePath('ledger'), 'plumbline/retire-ledger')).toBeNull()
  })

  test('S5: where the Estate asks for it, a scan proposes to adopt what it found, once, and not what was refused', async () => {
    const properties = { Name: 'extra', SizeGiB: 4, Public: false }
    await at.made('sandbox/global/bucket/extra', { type: 'Local::Bucket', name: 'extra', properties })
    // Nothing is in it, and it is written otherwise; on many a machine it is the same file all the same.
    await at.pushed({ [servicePath('Extra')]: '' })
    await at.scanned('proposing')
    const open = () =>
      at.github
        .pullRequests('acme/estate')
        .filter(({ title, state }) => title === 'Adopt what lives of service extra' && state === 'open')
    expect(open()).toHaveLength(1)
    const branch = open()[0]?.pull.headRef ?? ''
    expect(await at.github.file('acme/estate', servicePath('extra-2'), branch)).toContain('name: extra\n')
    expect(open()[0]?.body).toContain('To refuse, close this pull request.')
    at.github.forgetRequests()
    await at.scanned('proposing')
    expect(at.github.requests().filter(({ method, path }) => method === 'POST' && path.endsWith('/pulls'))).toEqual([])
    await at.github.close('acme/estate', open()[0]?.number ?? 0)
    await at.scanned('proposing')
    expect(open()).toEqual([])

    const { scans } = at.world
    const twice: World['scans'] = {
      ...scans,
      async *standing(...which) {
        for await (const part of scans.standing(...which))
          yield part.flatMap((one) => [one, { ...one, policy: 'other', fingerprint: `f${one.fingerprint.slice(1)}` }])
      },
    }
    await proposeFound({ ...at.world, scans: twice }, ['sandbox'], at.world.clock.now().toISOString())
    expect(open(), 'another finding on what was refused').toEqual([])
  })

  test('M2, S5: what is held is not proposed from what counts of it', async () => {
    const [drift] = (await at.findings()).filter(({ policy }) => policy === 'builtin-drift')
    const state = await at.world.ledger.allowedState(at.world.estate.id)
    if (drift === undefined || state === null) throw new Error('nothing drifted')
    const why = { reason: 'pushed', because: null, pullRequest: null, by: null, since: '2026-11-30T00:00:00Z' }
    const held = [{ kind: 'Service', name: 'ledger', allowed: null, commit: '', before: '', ...why }] as const
    const counting = { side: sideOf(state.tree), held }
    for (const deed of ['adopt', 'retire'] as const)
      expect(await changeFor(at.world, counting, drift, deed)).toContain('`ledger` is held')
  })
})

describe('S7: scans come when they are due', () => {
  test('S7: asked again and again, the Estate is read once for each state of the branch, and every schedule is kept', async () => {
    const planned: string[] = []
    const planScan: World['judge']['planScan'] = (request) => {
      planned.push(request.side.tree)
      return at.world.judge.planScan(request)
    }
    const begin = dueScans({ ...at.world, judge: { ...at.world.judge, planScan } })
    for (let times = 0; times < 3; times += 1) await begin()
    expect(planned).toHaveLength(1)
    await at.pushed({ 'plumbline.yaml': `${scanningEstate()}  currency: EUR\n` })
    await begin()
    await begin()
    expect([planned.length, new Set(planned).size]).toEqual([2, 2])
    at.tick(3600)
    at.started.length = 0
    await begin()
    expect(planned).toHaveLength(2)
    expect(at.started.map(({ input }) => input)).toContainEqual({ name: 'silent' })
  })

  test('S7: a scan waits for its next time, in its time zone, and one that was missed is made up once', async () => {
    await at.due()
    expect(await at.due()).toEqual([])
    at.tick(3600)
    expect(await at.due()).toContain('silent')
    expect(await at.due()).toEqual([])
    at.tick(3 * 86_400)
    expect(await at.due()).toEqual(['nightly', 'silent'])
    expect(await at.due()).toEqual([])
  })
})
