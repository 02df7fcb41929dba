import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { cloneAs, type WorkTree } from '../github/work-tree.ts'
import { dailyIn, forwardedClock } from './forwarded-clock.ts'
import { lyingIn } from './lying-in.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const minute = 60_000
const clock = forwardedClock()

const files = {
  ...estateFiles,
  'plumbline.yaml': `${estateFiles['plumbline.yaml']}  scans:
    - { name: daily, schedule: "${dailyIn(4, clock)}", accounts: [sandbox], report: [issue] }
`,
}

let at: ServiceWorld
let alice: WorkTree
beforeAll(async () => {
  at = await startServiceWorld({ files, now: clock.now, parts: { clock } })
  alice = await cloneAs(at.github, estate, 'alice')
})
afterAll(async () => {
  await alice.remove()
  await at.stop()
})

/** A second later somebody does something; and then nothing is left to do. */
async function then<T>(deed: () => T): Promise<Awaited<T>> {
  clock.forward(1000)
  const done = await deed()
  await at.quiet()
  return done
}

const fileOf = (name: string) => join(at.config.cloud, 'sandbox/global/bucket', name, 'resource.json')
const comments = (number: number, by: string, words: string) => then(() => at.github.comment(estate, number, by, words))
const issue = (holding: string) =>
  at.github.issues(estate).find(({ title, body }) => `${title}\n${body}`.includes(holding))

/** Alice pushes a branch from her clone, and opens a pull request; its number. */
async function order(name: string, parameters: string, more = ''): Promise<number> {
  await alice.git('switch', '-q', '-c', name, 'origin/main')
  await alice.commit({ [servicePath(name)]: `${service(name, parameters)}${more}` })
  await alice.git('push', '-q', '-u', 'origin', name)
  const { number } = await then(() => at.github.openPullRequest(estate, { by: 'alice', head: name }))
  return number
}

/** Somebody presses the button, past the rules where they forbid it; alice's clone has it then. */
async function merge(number: number, past: { readonly force?: boolean } = {}): Promise<void> {
  await then(() => at.github.merge(estate, number, { by: 'octocat', ...past }))
  await alice.git('fetch', '-q', 'origin')
}

/** The line that a text of Plumbline's gives to whoever may approve, with a reason put in. */
function approveLine(text: string | null | undefined, reason: string): string {
  const line = /`(\/plumbline approve bucket-not-public [^`]+)`/.exec(text ?? '')?.[1]
  return (line ?? expect.fail(`no line to approve by in ${text}`)).replace('<reason>', reason)
}

test('M1–M5, S2, S5: the whole story: ordered by git, approved, merged, applied, changed by hand, found and put back; forced, held; ended', async () => {
  await at.quiet()
  // M4: what stood there before waits for an administrator.
  expect(await lyingIn(at.config.cloud)).toEqual([])
  await comments(issue('first apply')?.number ?? 0, 'octocat', '/plumbline apply')
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger'])

  // G1, A4, M5: a branch, a red check, an approval, a merge, a file.
  const site = await order('site', '{ storageGiB: 5, public: true }')
  expect(at.checks(site)).toMatchObject([{ status: 'completed', conclusion: 'action_required' }])
  await comments(site, 'carol', approveLine(at.comments(site)[0]?.body, 'the launch'))
  expect(at.checks(site).at(-1)).toMatchObject({ conclusion: 'success' })
  await merge(site)
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger', 'site'])
  expect(JSON.parse(await readFile(fileOf('site'), 'utf8'))).toMatchObject({
    properties: { Name: 'site', SizeGiB: 5, Public: true },
    tags: { 'plumbline-service': 'site', team: 'payments' },
  })
  expect(at.comments(site).map(({ body }) => body.split('\n')[1])).toEqual(['### Plumbline: applied'])

  await changedByHand()
  await forced()
  await ended()
  await tellsOfIt()
})

/** S2, S4, S5, S7: the next scan finds it, though nobody asked; the approved one is waived; one word puts it back. */
async function changedByHand(): Promise<void> {
  const before = await readFile(fileOf('ledger'), 'utf8')
  await writeFile(fileOf('ledger'), before.replace('"Public": false', '"Public": true'))
  clock.forward(4 * minute)
  await expect.poll(() => issue('builtin-drift')?.state, { timeout: 60_000, interval: 20 }).toBe('open')
  await at.quiet()
  const { number, body } = issue('builtin-drift') ?? expect.fail('no issue')
  for (const said of ['bucket-not-public', '/plumbline revert ledger', '1 waived']) expect(body).toContain(said)
  await comments(number, 'alice', '/plumbline revert ledger')
  expect(await readFile(fileOf('ledger'), 'utf8')).toBe(before)
  expect(issue('builtin-drift')?.state).toBe('closed')
}

/** M1, M2: past the rules, held, until it is approved and somebody says so. */
async function forced(): Promise<void> {
  const number = await order('open', '{ storageGiB: 5, public: true }')
  await merge(number, { force: true })
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger', 'site'])
  const incident = () => issue(`of #${number} is held`)
  expect(incident()?.state).toBe('open')
  await comments(number, 'carol', approveLine(incident()?.body, 'it is right after all'))
  await comments(number, 'alice', '/plumbline apply')
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger', 'open', 'site'])
  expect(incident()?.state).toBe('closed')
}

/** S5: what was ordered for a while is announced, and comes back as a pull request that retires it. */
async function ended(): Promise<void> {
  const soon = new Date(clock.now().getTime() + minute / 2).toISOString()
  const fair = await order('fair', '{ storageGiB: 1 }', `  lease: { until: ${soon} }\n`)
  expect(at.checks(fair)).toMatchObject([{ conclusion: 'success' }])
  await merge(fair)
  expect(await lyingIn(at.config.cloud)).toEqual(['fair', 'ledger', 'open', 'site'])
  expect(issue('leases and waivers that end')?.body).toContain('lease of service `fair` | ends')
  clock.forward(minute)
  await merge(await order('notes', '{ storageGiB: 1 }'))
  const retiring = at.github.pullRequests(estate).at(-1)
  expect(retiring).toMatchObject({ title: 'Retire service fair, whose lease has ended', state: 'open' })
  expect(at.checks(retiring?.number ?? 0)).toMatchObject([{ conclusion: 'action_required' }])
  expect(issue('leases and waivers that end')?.body).toContain(`#${retiring?.number} takes it out`)
}

/** What happened is in the metrics too. */
async function tellsOfIt(): Promise<void> {
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  const text = await (await fetch(`${at.service().url}/metrics`, { headers })).text()
  for (const counted of [
    /^plumbline_apply_seconds_count\{outcome="applied"\} 6$/m,
    /^plumbline_applied_services 5$/m,
    /^plumbline_held_documents 0$/m,
    /^plumbline_judge_seconds_count\{work="allow",outcome="done"\} [1-9]/m,
    /^plumbline_run_seconds_count\{flow="review",outcome="done"\} [1-9]/m,
    /^plumbline_github_requests_total\{method="POST",status="201"\} [1-9]/m,
    /^plumbline_github_rate_remaining [1-9]/m,
    /^plumbline_github_writes_left\{window="minute"\} /m,
  ])
    expect(text).toMatch(counted)
}
