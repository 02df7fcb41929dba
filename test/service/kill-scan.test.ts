import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Config } from '../../service/config.ts'
import type { LedgerBody } from '../../service/core/model/ledger.ts'
import { everyPage } from '../contracts/every-page.ts'
import { verify } from '../contracts/store/ledger.ts'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { atRest, live, worthKilling } from './lives.ts'
import { configFor, estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

/** So many accounts, each with a service and a scan: one for each boundary at which something is killed, and the first for nobody. */
const accounts = 17
const all = Array.from({ length: accounts }, (_, at) => at)

const lines = (line: (at: number) => string) => all.map(line).join('\n')
const { [servicePath('ledger')]: _none, 'plumbline.yaml': small = '', ...others } = estateFiles
const files = {
  ...others,
  'plumbline.yaml': `${small.replace(
    / *- \{ name: sandbox.*/,
    lines((at) => `    - { name: place-${at}, provider: local, environment: dev }`),
  )}  scans:
${lines((at) => `    - { name: scan-${at}, schedule: "0 0 1 1 *", accounts: [place-${at}], report: [issue] }`)}
`,
  'catalog/offerings/bucket.yaml': `${others['catalog/offerings/bucket.yaml']}        Log: { Type: "Local::Log", Properties: { Name: "\${service.name}", Days: 7 } }
`,
  'policies/nobodys.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: nobodys, severity: low }
spec: { on: ["Local::*"], category: sprawl, require: resource.service != null, message: nobody’s, enforcement: warn }
`,
  ...Object.fromEntries(
    all.map((at) => [servicePath(`order-${at}`), service(`order-${at}`, undefined, `place-${at}`)]),
  ),
}

let github: GitHub
let folder: string
let config: Config
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-scan-'))
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, files)
  config = configFor(github, folder)
})
afterAll(async () => {
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

const fileOf = (at: number) => join(lying(at, 'bucket', `order-${at}`), 'resource.json')
const lying = (at: number, type: string, name: string) => join(config.cloud, `place-${at}`, 'global', type, name)
const issueOf = (at: number) =>
  github.issues(estate).filter(({ title }) => title.startsWith(`Plumbline scan scan-${at}:`))

/** Has scans begun by the process that lives next. */
function begin(scans: readonly number[]): Promise<void> {
  return atRest(config, async ({ records }, of) => {
    for (const at of scans) {
      await records.enqueue(of, { key: `scan:${of}#scan-${at}`, flow: 'scan', input: { name: `scan-${at}` } })
    }
  })
}

/** Everything is applied and was scanned once, which found something of nobody's; and then other things happen by hand. */
async function prepare(): Promise<void> {
  const first = await live(github, config)
  await first.quiet()
  const plan = github.issues(estate).find(({ title }) => title.includes('first apply'))
  github.comment(estate, plan?.number ?? 0, 'octocat', '/plumbline apply')
  await first.quiet()
  await first.end()
  for (const at of all) {
    await mkdir(lying(at, 'bucket', 'stray'))
    await writeFile(
      join(lying(at, 'bucket', 'stray'), 'resource.json'),
      '{ "type": "Local::Bucket", "properties": { "SizeGiB": 1, "Public": false } }',
    )
  }
  await begin(all)
  const second = await live(github, config)
  await second.quiet()
  await second.end()
  for (const at of all) {
    const file = fileOf(at)
    await rm(lying(at, 'bucket', 'stray'), { recursive: true })
    await rm(lying(at, 'log', `order-${at}`), { recursive: true })
    await writeFile(file, (await readFile(file, 'utf8')).replace('"SizeGiB": 10', '"SizeGiB": 11'))
  }
}

/** What a scan, and then putting a service back, come to that nobody kills. */
async function record(): Promise<{ readonly scans: readonly string[]; readonly reverts: readonly string[] }> {
  await begin([0])
  const life = await live(github, config, { tells: true })
  await life.quiet()
  const scans = worthKilling(life.met, /^scan/)
  revert(0)
  await life.quiet()
  await life.end()
  return { scans, reverts: worthKilling(life.met, /^service/) }
}

const revert = (at: number) =>
  github.comment(estate, issueOf(at)[0]?.number ?? 0, 'alice', `/plumbline revert order-${at}`)

/** A process that nobody kills before it is through. */
async function quietly(): Promise<void> {
  const life = await live(github, config)
  await life.quiet()
  await life.end()
}

/** Kills one at each boundary, from 1 on: four at a time, which is how many go on side by side. The next process goes on with them. */
async function killAll(
  boundaries: readonly string[],
  about: (at: number) => string,
  start: { readonly before?: typeof begin; readonly within?: (at: number) => void },
): Promise<void> {
  for (let first = 1; first <= boundaries.length; first += 4) {
    const killed = all.slice(first, Math.min(first + 4, boundaries.length + 1))
    await start.before?.(killed)
    const holds = killed.map((at) => ({ about: about(at), boundary: boundaries[at - 1] ?? '' }))
    const life = await live(github, config, { holds })
    for (const at of killed) start.within?.(at)
    await life.holding(holds.length)
    await life.end()
  }
}

type Standing = {
  readonly told: readonly string[]
  readonly found: readonly string[]
  readonly issues: readonly object[]
  readonly lies: string
}

/** Of each account: what the ledger says, what was found, what its issues say, and what lies there, without what tells them apart. */
async function standing(): Promise<readonly Standing[]> {
  const [told, found] = await atRest(config, async ({ ledger, scans }, of) => {
    expect(await verify(ledger, of)).toMatchObject({ broken: null })
    const bodies: LedgerBody[] = []
    for (const kind of ['begun', 'ended', 'applied', 'found', 'scanned'] as const)
      bodies.push(
        ...(await everyPage((page) => ledger.entries(of, { ...page, kind }))).map(({ body }) => body).reverse(),
      )
    return [bodies, await everyPage((page) => scans.scanFindings(of, page))]
  })
  const bodies = await Promise.all(all.map((at) => readFile(fileOf(at), 'utf8')))
  return all.map((at) => {
    const own = (one: object) => new RegExp(`"(?:place|order)-${at}["/]`).test(JSON.stringify(one))
    return {
      // Findings end in the order of their digests.
      told: told.filter(own).map(words).sort(),
      found: found
        .filter(own)
        .map(({ policy, subject, status, known, differences }) => plain([policy, subject, status, known, differences]))
        .sort(),
      issues: issueOf(at).map(({ state, title, body }) => [state, plain(title), plain(body).split('\\n').sort()]),
      lies: plain(bodies[at] ?? ''),
    }
  })
}

function words(body: LedgerBody): string {
  switch (body.kind) {
    case 'begun':
    case 'ended':
      return `${body.kind} ${body.step}`
    case 'found':
      return plain([body.policy, body.subject, body.became])
    case 'scanned':
      return `scanned: ${body.opened} opened, ${body.resolved} resolved, ${body.notSeen} not seen`
    default:
      return body.kind
  }
}

/** Without names, digests, times and the ledger's length. */
function plain(said: unknown): string {
  return JSON.stringify(said)
    .replaceAll(/\b(order|place|scan)-\d+/g, '$1')
    .replaceAll(/\b(?:\d+:)?[0-9a-f]{8,64}\b/g, 'digest')
}

test('S4, S5, S7: killed by SIGKILL at every step of a scan, and of putting a service back: the same in the end, and once', async () => {
  await prepare()
  const { scans, reverts } = await record()
  const [whole] = await standing()
  expect(Math.min(scans.length, reverts.length)).toBeGreaterThan(5)
  expect(Math.max(scans.length, reverts.length), 'more accounts are needed').toBeLessThan(accounts - 1)
  await killAll(scans, (at) => `scan scan-${at}`, { before: begin })
  await begin(all.slice(1 + scans.length))
  await quietly()
  const [, ...scanned] = await standing()
  expect(scanned).toEqual(scanned.map(() => scanned.at(-1)))
  await killAll(reverts, (at) => `service order-${at}`, { within: revert })
  await quietly()
  // Having the scan look is done once more after a crash: then it changes nothing.
  const back = (await standing()).slice(0, 1 + reverts.length).map(({ told, ...rest }) => {
    return { told: told.filter((one) => one !== 'scanned: 0 opened, 0 resolved, 0 not seen'), ...rest }
  })
  expect(back).toEqual(back.map(() => whole))
})
