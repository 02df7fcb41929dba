import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endings } from '../../service/flows/endings.ts'
import { type ApplyWorld, startApplyWorld } from './apply/apply-world.ts'
import { estateFiles, service, servicePath } from './estate-files.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ApplyWorld
beforeAll(async () => {
  at = await startApplyWorld()
  await at.settled()
})
afterAll(() => at.stop())

const estate = 'acme/estate'
const inSeconds = (seconds: number) => new Date(at.world.clock.now().getTime() + seconds * 1000).toISOString()
const leased = (name: string, until: string, parameters?: string) => ({
  [servicePath(name)]: `${service(name, parameters)}  lease: { until: ${until} }\n`,
})
const waiver = (until: string) => ({
  'waivers/tried-out.yaml': `apiVersion: plumbline/v1
kind: Waiver
metadata: { name: tried-out }
spec: { policy: bucket-not-public, match: "false", reason: tried out, until: ${until} }
`,
})

/** It is looked for what ends. */
async function looked(): Promise<void> {
  at.tick()
  await endings(at.world)
  await at.github.settled()
}
const issue = () => at.issues().find(({ title }) => title === 'Plumbline: leases and waivers that end')
/** What the issue says of one. */
const row = (name: string) =>
  issue()
    ?.body.split('\n')
    .find((line) => line.includes(`\`${name}\``)) ?? ''
const proposals = (state: 'open' | 'closed' = 'open') =>
  at.github.pullRequests(estate).filter((one) => one.state === state && one.pull.headRef.startsWith('plumbline/'))
const files = async (head: string, ...paths: readonly string[]) =>
  Promise.all(paths.map((path) => at.github.file(estate, path, head)))
/** What was written to GitHub since. */
const writes = () => at.github.requests().filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/'))

/** A pull request that somebody approves, where it is asked, merged and applied. */
async function merged(changed: { readonly [path: string]: string | null }, by?: string): Promise<void> {
  const { number } = await at.open({ files: changed })
  await at.seen(number)
  if (by !== undefined) {
    await at.approve(number, by)
    await at.seen(number)
  }
  expect(at.conclusion(number)).toBe('success')
  await at.forced(number)
  await at.settled()
}

test('S5: what ends soon is told with the change that renews it; renewed in time, that is over', async () => {
  await merged(leased('press', inSeconds(60)))
  await looked()
  const renewed = /to keep it, `lease: \{ until: (\d{4}-\d\d-\d\d) \}` in its `spec`/.exec(row('press'))?.[1] ?? ''
  expect(proposals()).toEqual([])
  at.github.forgetRequests()
  await looked()
  expect(writes()).toEqual([])
  await merged(leased('press', renewed))
  at.tick(60)
  await looked()
  expect([issue(), proposals()]).toEqual([undefined, []])
})

test('S5: what is over comes as a pull request that takes it out, once; refused by closing it, not again, which the issue says', async () => {
  await merged(leased('fair', inSeconds(30)))
  await merged(waiver(inSeconds(30)), 'carol')
  at.tick(30)
  await looked()
  const [fair, tried, ...others] = proposals()
  expect([fair?.title, tried?.title, others]).toEqual([
    'Retire service fair, whose lease has ended',
    'Remove waiver tried-out, which has ended',
    [],
  ])
  expect(await files('plumbline/retire-fair', servicePath('fair'), servicePath('press'))).toEqual([
    null,
    expect.any(String),
  ])
  expect(await files('plumbline/remove-waiver-tried-out', 'waivers/tried-out.yaml')).toEqual([null])
  expect(row('fair')).toContain(`#${fair?.number} takes it out; to keep it, \`lease: { until:`)
  at.github.forgetRequests()
  await looked()
  expect(writes()).toEqual([])

  await at.github.close(estate, fair?.number ?? 0, 'alice')
  await looked()
  await looked()
  expect(proposals()).toEqual([tried])
  expect(row('fair')).toContain('not proposed to be taken out: somebody closed the pull request that did; to keep it')

  // Another end is another reason.
  await merged(leased('fair', inSeconds(20)))
  at.tick(20)
  await looked()
  expect(proposals().map(({ title }) => title)).toContain('Retire service fair, whose lease has ended')
})

test('S5, J4: the proposal is judged like any other, and its merge takes out what there was', async () => {
  const number = proposals().find(({ title }) => title.includes('fair'))?.number ?? 0
  await at.seen(number)
  expect(at.conclusion(number)).toBe('action_required')
  await at.approve(number, 'octocat')
  await at.approve(number, 'alice')
  await at.seen(number)
  await at.github.merge(estate, number, { by: 'octocat' })
  await at.applied()
  expect(await at.settled()).toEqual(['fair'])
  expect([...(await at.inCloud()).keys()].filter((id) => id.includes('fair'))).toEqual([])
  await looked()
  expect([row('fair'), row('tried-out')]).toEqual(['', expect.stringContaining('takes it out')])
})

test('S5: what cannot be proposed stops nothing else and is said; what does not end any more is closed', async () => {
  await merged(leased('gala', inSeconds(30)))
  await merged(leased('gown', inSeconds(30)))
  at.tick(30)
  const failure = at.github.fail({ method: 'POST', path: `/repos/${estate}/git/refs`, with: 422, times: 1 })
  await expect(looked()).rejects.toMatchObject({ name: 'ForgeError', status: 422 })
  expect(failure.hits()).toBe(1)
  expect(row('gala')).toContain(
    'not proposed to be taken out: the pull request could not be made, which is tried again',
  )
  expect(row('gown')).toContain('takes it out')
  await looked()
  const gala = proposals().find(({ title }) => title.includes('gala'))?.number
  expect(row('gala')).toContain(`#${gala} takes it out`)
  await merged(leased('gala', inSeconds(86_400 * 100)))
  await looked()
  expect(at.github.pullRequest(estate, gala ?? 0)).toMatchObject({
    state: 'closed',
    body: expect.stringContaining('Closed: it does not end any more.'),
  })
  expect(proposals().map(({ title }) => title)).toContain('Retire service gown, whose lease has ended')
})

test('S5, M2: what is held is left to whoever holds it', async () => {
  await merged(leased('shown', inSeconds(30)))
  await at.pushed(leased('shown', '2031-01-01', '{ storageGiB: 10, public: true }'))
  expect(await at.held()).toEqual(['Service shown'])
  at.tick(30)
  await looked()
  expect(proposals().filter(({ title }) => title.includes('shown'))).toEqual([])
  expect(row('shown')).toContain('not proposed to be taken out: what stands on the branch is held')
})

test('S5, J14: an estate that observes proposes nothing', async () => {
  await merged(leased('seen', inSeconds(30)))
  await merged({ 'plumbline.yaml': `${estateFiles['plumbline.yaml']}  mode: observe\n` }, 'octocat')
  at.tick(30)
  await looked()
  expect(proposals().filter(({ title }) => title.includes('seen'))).toEqual([])
  expect(row('seen')).toContain('not proposed to be taken out: the estate observes')
})
