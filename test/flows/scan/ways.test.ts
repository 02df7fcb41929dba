import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { putBack } from '../../../service/flows/apply/put-back.ts'
import { hostileTexts } from '../../core/render/hostile.ts'
import { living } from '../../core/render/living.ts'
import { memoryRun } from '../apply/apply-world.ts'
import { service, servicePath } from '../estate-files.ts'
import { type ScanWorld, startScanWorld } from './scan-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ledger = 'sandbox/global/bucket/ledger'
const forged = 'sandbox/global/bucket/ledger-archive'

let at: ScanWorld
beforeAll(async () => {
  at = await startScanWorld({ [servicePath('calm')]: service('calm') })
})
afterAll(() => at.stop())

const path = (...parts: readonly string[]) => join(at.cloud, ...parts)
const findingOn = async (id: string) =>
  (await at.findings()).find(({ subject }) => subject.kind === 'Resource' && subject.id === id)

/** Somebody merges what an administrator approved, and it is applied. */
async function approved(files: { readonly [path: string]: string | null }): Promise<void> {
  const { number } = await at.open({ files })
  await at.seen(number)
  await at.approve(number, 'octocat')
  await at.seen(number)
  expect(at.conclusion(number)).toBe('success')
  await at.forced(number)
  await at.settled()
  at.started.splice(0)
}

describe('S8: what only says itself that it is a service’s', () => {
  test('S8: is nobody’s, which its finding says; no apply, no revert and no deletion of that service touches it', async () => {
    const owner = await readFile(path(ledger, '.owner.json'), 'utf8')
    const resource = JSON.parse(await readFile(path(ledger, 'resource.json'), 'utf8'))
    await at.made(forged, { ...resource, properties: { ...resource.properties, SizeGiB: 7 } })
    await writeFile(path(forged, '.owner.json'), owner)
    const text = await readFile(path(forged, 'resource.json'), 'utf8')
    await at.scanned()
    expect(await at.found()).toEqual([`nobodys ${forged}: open`])
    const claims = 'its tags say plumbline-estate acme, plumbline-service ledger; the ledger does not bear that out'
    expect((await findingOn(forged))?.facts).toMatchObject({ claims })
    expect(at.issue()?.body).toContain('the ledger does not bear that out')

    await at.pushed({ [servicePath('ledger')]: service('ledger', '{ storageGiB: 20 }') })
    expect(await at.settled()).toEqual(['ledger'])
    await at.byHand(ledger, ({ properties }) => Object.assign(properties, { SizeGiB: 21 }))
    await at.scanned()
    await at.say(at.issue()?.number ?? 0, 'alice', '/plumbline revert ledger')
    await at.settled()
    await approved({ [servicePath('ledger')]: null })
    expect([...(await at.inCloud()).keys()].sort()).toEqual(['sandbox/global/bucket/calm', forged])
    expect(await readFile(path(forged, 'resource.json'), 'utf8')).toBe(text)
    await at.scanned()
    expect(await at.found()).toContain(`nobodys ${forged}: open`)
    await rm(path(forged), { recursive: true })
    await at.pushed({ [servicePath('ledger')]: service('ledger') })
    await at.settled()
    at.started.splice(0)
  })
})

describe('S1: what cannot be read was not seen', () => {
  const calm = 'sandbox/global/bucket/calm'
  const aside = () => path('..', 'aside')

  /** Puts something else in the place of what lies there, and back. */
  async function instead(place: string, put: (place: string, was: string) => Promise<void>) {
    await rename(path(place), aside())
    await put(path(place), aside())
    return async () => {
      await rm(path(place), { recursive: true, force: true })
      await rename(aside(), path(place))
    }
  }
  const link = (place: string, was: string) => symlink(was, place)
  const file = (place: string) => writeFile(place, '')
  const folder = async (place: string) => void (await mkdir(place))

  /** What is known, but for when it was seen last, and the ages that follow from when a file was written. */
  const standing = async () =>
    (await at.findings()).map(({ lastSeen, facts: { age, ...facts } = {}, ...one }) => ({ ...one, facts }))

  beforeAll(async () => {
    await at.made('sandbox/global/bucket/stray', { type: 'Local::Bucket', properties: { SizeGiB: 1 } })
    await at.byHand(ledger, ({ properties }) => Object.assign(properties, { SizeGiB: 11 }))
    await at.scanned()
  })
  afterAll(async () => {
    await at.removed('sandbox/global/bucket/stray')
    await at.byHand(ledger, ({ properties }) => Object.assign(properties, { SizeGiB: 10 }))
    await at.scanned()
  })

  test.each<[string, string, (place: string, was: string) => Promise<void>]>([
    ['a drifted resource’s folder is a link', ledger, link],
    ['a drifted resource’s folder is a file', ledger, file],
    ['a drifted resource’s file is a link', `${ledger}/resource.json`, link],
    ['a drifted resource’s file is a folder', `${ledger}/resource.json`, folder],
    ['a drifted resource has no file', `${ledger}/resource.json`, async () => undefined],
    ['the folder of what lives as it was applied is a link', calm, link],
    ['the file of what lives as it was applied is a folder', `${calm}/resource.json`, folder],
    ['the folder of what is nobody’s is a file', 'sandbox/global/bucket/stray', file],
    ['the folder of a type is a link', 'sandbox/global/bucket', link],
    ['the folder of a region is a file', 'sandbox/global', file],
    ['the folder of an account is a link', 'sandbox', link],
    ['the cloud is not there', '.', async () => undefined],
  ])('S1: where %s, that is said, and nothing is missing or resolved', async (_, place, put) => {
    const before = await standing()
    const restore = await instead(place, put)
    try {
      await at.scanned()
      expect(await standing()).toEqual(before)
      expect(at.issue()?.body).toContain('Not everything could be seen')
    } finally {
      await restore()
    }
    await at.scanned()
    expect(await standing()).toEqual(before)
    expect(at.issue()?.body).not.toContain('Not everything could be seen')
  })
})

describe('S2, J13: an exception of drift', () => {
  const waived = (until: string) => `apiVersion: plumbline/v1
kind: Waiver
metadata: { name: on-purpose }
spec: { policy: builtin-drift, match: 'resource.service == "calm"', reason: tried out by hand, until: ${until} }
`

  test('S2, J13: a waiver that administrators approved silences drift from its merge on, and not once it has ended', async () => {
    const calm = 'sandbox/global/bucket/calm'
    await at.byHand(calm, ({ properties }) => Object.assign(properties, { SizeGiB: 11 }))
    await at.scanned()
    expect(await at.found()).toContain('builtin-drift calm: open')
    const now = at.world.clock.now().getTime()
    const until = new Date(now + 3_600_000).toISOString()
    await approved({ 'waivers/on-purpose.yaml': waived(until) })
    await at.scanned()
    const [drift] = (await at.findings()).filter(
      ({ policy, status }) => policy === 'builtin-drift' && status !== 'resolved',
    )
    expect(drift).toMatchObject({ status: 'waived', until })
    expect(at.issue()).toBeUndefined()
    const beside = 'sandbox/global/bucket/beside'
    await at.made(beside, { type: 'Local::Bucket', properties: {} })
    await at.scanned()
    expect(await at.say(at.issue()?.number ?? 0, 'alice', '/plumbline revert calm')).toMatchObject({
      reaction: 'confused',
      answer: expect.stringContaining('is waived: it is left as it is'),
    })
    await putBack(at.world, memoryRun('revert waived'), 'calm')
    expect((await at.inCloud()).get(calm), 'what is waived is not put back').toContain('"SizeGiB":11')
    await at.removed(beside)
    at.tick(3600 - (at.world.clock.now().getTime() - now) / 1000 - 2)
    await at.scanned('silent')
    expect(await at.found()).toContain('builtin-drift calm: waived')
    await at.scanned('silent')
    expect(await at.found()).toContain('builtin-drift calm: open')
    expect((await at.findings()).map(({ message }) => message).join('\n')).toContain('Waiver on-purpose ended on')
    at.tick(-3600)
    await at.byHand(calm, ({ properties }) => Object.assign(properties, { SizeGiB: 10 }))
    await at.scanned()
  })
})

describe('G4: what clouds say', () => {
  test('G4, K6: hostile text in names, tags, types, properties and folders does not come alive on the issue, nor in what is answered and proposed', async () => {
    const hostile = (index: number) => `sandbox/global/bucket/h-${index}`
    const all = [...hostileTexts.entries()]
    for (const [index, text] of all) {
      const tags = { team: text, 'plumbline-service': text, [text]: text }
      const type = `Local::${index % 3 === 0 ? text : 'Bucket'}`
      await at.made(hostile(index), { type, name: text, tags, properties: { [text]: text } })
      await mkdir(path('sandbox/global/bucket', text.replaceAll(/[/\0]/g, '').slice(0, 60)), { recursive: true })
    }
    const fair = 'sandbox/global/bucket/fair'
    const tags = Object.fromEntries(all.map(([, text]) => [text, text]))
    await at.made(fair, { type: 'Local::Bucket', tags, properties: { Name: 'fair', SizeGiB: 3, Public: false } })
    const properties = Object.fromEntries(all.map(([, text]) => [text, text]))
    await at.byHand(ledger, (resource) => Object.assign(resource.properties, { Name: all[0]?.[1], More: properties }))
    await at.scanned()
    const { number = 0, title = '', body = '' } = at.issue() ?? {}
    expect(title).toMatch(/^Plumbline scan nightly: \d+ open, not everything was seen$/)
    expect(body).toContain('evil')
    expect(living(body.split('\n').slice(1).join('\n'))).toEqual([])
    const [drift] = (await at.findings()).filter((one) => one.policy === 'builtin-drift' && one.status === 'open')
    const adopt = async (finding: typeof drift) =>
      (await at.say(number, 'octocat', `/plumbline adopt ${finding?.fingerprint.slice(0, 8)}`)).answer ?? ''
    for (const finding of [drift, await findingOn(hostile(0)), await findingOn(hostile(1))]) {
      const answer = await adopt(finding)
      expect(answer).toContain('It cannot be proposed')
      expect(living(answer.split('\n').slice(1).join('\n'))).toEqual([])
    }
    const answer = await adopt(await findingOn(fair))
    const proposed = at.github.pullRequests('acme/estate').at(-1)
    expect(answer).toContain(`#${proposed?.number} proposes it`)
    expect(living((proposed?.body ?? '').replace(`On #${number}.`, ''))).toEqual([])
  })
})
