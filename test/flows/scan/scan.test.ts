import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { service, servicePath } from '../estate-files.ts'
import { type ScanWorld, startScanWorld } from './scan-world.ts'

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
  })
})

describe('S7: scans come when they are due', () => {
  test('S7: a scan waits for its next time, in its time zone, and one that was missed is made up once', async () => {
    const now = at.world.clock.now()
    expect(await at.due()).toEqual([])
    at.tick(3600)
    expect(await at.due()).toEqual(['silent'])
    expect(await at.due()).toEqual([])
    at.tick(3 * 86_400)
    expect(await at.due()).toEqual(['nightly', 'silent'])
    expect(await at.due()).toEqual([])
    expect(at.world.clock.now().getTime() - now.getTime()).toBe((3600 + 3 * 86_400) * 1000)
  })
})
