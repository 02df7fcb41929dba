import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Config } from '../../service/config.ts'
import { verify } from '../contracts/store/ledger.ts'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { atRest, type Life, live, type Met, until, worthKilling } from './lives.ts'
import { configFor, estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let github: GitHub
let folder: string
let config: Config
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-apply-'))
  github = await startGitHub({ contentPerMinute: null })
  // With no service there is no first plan.
  const { [servicePath('ledger')]: _none, ...noServices } = estateFiles
  await furnish(github, noServices)
  config = configFor(github, folder)
})
afterAll(async () => {
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A pull request with two public buckets, which carol approves, and one that nobody may have: it is merged past the rules. */
type Pull = { readonly number: number; readonly names: readonly string[] }

async function open(index: number): Promise<Pull> {
  const names = [`one-${index}`, `two-${index}`]
  const ordered = names.map((name) => [servicePath(name), service(name, '{ storageGiB: 10, public: true }')])
  const huge = [servicePath(`huge-${index}`), service(`huge-${index}`, '{ storageGiB: 1200 }')]
  const files = Object.fromEntries([...ordered, huge])
  const { number } = await github.openPullRequest(estate, { by: 'alice', files })
  return { number, names }
}

const comments: ReturnType<GitHub['comment']>[] = []
function approve({ number }: Pull): void {
  comments.push(github.comment(estate, number, 'carol', '/plumbline approve bucket-not-public because it is right'))
}
const merge = ({ number }: Pull) => github.merge(estate, number, { by: 'octocat', force: true })

/** What a process does that nobody kills. */
async function record(): Promise<{ readonly pull: Pull; readonly met: readonly Met[] }> {
  const life = await live(github, config)
  const pull = await open(0)
  await life.quiet()
  life.tell()
  approve(pull)
  await life.quiet()
  await merge(pull)
  await life.quiet()
  await life.end()
  return { pull, met: life.met }
}

/** Commands are killed four at a time, which is how many runs go on side by side. */
async function approveAll(pulls: readonly Pull[], boundaries: readonly string[]): Promise<void> {
  for (let at = 0; at < pulls.length; at += 4) {
    const life = await live(github, config)
    await life.quiet()
    const part = pulls.slice(at, at + 4)
    const holds = boundaries.slice(at, at + 4).map((boundary, index) => {
      return { about: `comment on ${part[index]?.number}`, boundary }
    })
    life.hold(...holds)
    for (const pull of part) approve(pull)
    await life.holding(holds.length)
    if (holds.length < part.length) await life.quiet()
    await life.end()
  }
}

/** Each life ends in the middle of judging one merge, and of applying both services of the one before. */
async function mergeAll(pulls: readonly Pull[], merges: readonly string[], services: readonly string[]): Promise<void> {
  for (let at = 0; at <= pulls.length; at += 1) {
    const names = pulls[at - 1]?.names ?? []
    const holds = names.flatMap((name, index) => {
      const boundary = services[2 * (at - 1) + index]
      return boundary === undefined ? [] : [{ about: `service ${name}`, boundary }]
    })
    const life = await live(github, config, { holds })
    await life.holding(holds.length)
    await life.quiet()
    const [pull, boundary = ''] = [pulls[at], merges[at % merges.length]]
    if (pull !== undefined) await cutOff(life, pull, boundary, services[0] ?? '')
    await life.end()
  }
}

/** A merge that is judged up to a boundary; its services are not begun yet, for they are cut off in the next life. */
async function cutOff(life: Life, pull: Pull, boundary: string, first: string): Promise<void> {
  life.hold({ about: 'merge', boundary }, ...pull.names.map((name) => ({ about: `service ${name}`, boundary: first })))
  await merge(pull)
  await expect.poll(() => life.held.some(({ about }) => about === 'merge'), until).toBe(true)
}

test('M5, A4, M2: killed by SIGKILL at every step of an approval, of judging a merge and of applying it: the same in the end, nothing twice, nothing lost', async () => {
  const { pull: whole, met } = await record()
  const [commands = [], merges = [], services = []] = [/^comment/, /^merge/, /^service/].map((about) =>
    worthKilling(met, about),
  )
  expect([commands.length, merges.length, services.length].every((count) => count > 3)).toBe(true)
  const count = Math.max(commands.length, merges.length, Math.ceil(services.length / 2))
  const life = await live(github, config)
  const pulls: Pull[] = []
  for (let at = 1; at <= count; at += 1) pulls.push(await open(at))
  await life.quiet()
  await life.end()
  await approveAll(pulls, commands)
  await mergeAll(pulls, merges, services)
  const last = await live(github, config)
  await last.quiet()
  await last.end()
  await expectAllOnce([whole, ...pulls])
})

async function expectAllOnce(pulls: readonly Pull[]): Promise<void> {
  const names = pulls.flatMap((pull) => pull.names).sort()
  const lying = await readdir(join(config.cloud, 'sandbox', 'global', 'bucket'))
  expect(lying.sort()).toEqual(names)
  for (const { reactions } of comments) expect(reactions.map(({ content }) => content)).toEqual(['+1'])
  const open = github.issues(estate).filter(({ state }) => state === 'open')
  expect(open.map(({ title }) => title).sort()).toEqual(
    pulls.map(({ number }) => `Plumbline: a document of #${number} is held`).sort(),
  )
  await atRest(config, async (store, of) => {
    expect(await verify(store.ledger, of)).toMatchObject({ broken: null })
    for (const name of names) {
      const { items } = await store.ledger.entries(of, { limit: 20, service: name })
      expect([name, items.map(({ body }) => body.kind).reverse()]).toEqual([name, ['begun', 'ended', 'applied']])
    }
    const approvals = await store.ledger.approvals(of)
    expect(approvals.map(({ subject }) => ('name' in subject ? subject.name : '')).sort()).toEqual(names)
    for (const kind of ['approved', 'allowed', 'held'] as const) {
      const { items } = await store.ledger.entries(of, { limit: 100, kind })
      expect([kind, items.length]).toEqual([kind, kind === 'approved' ? names.length : pulls.length])
    }
  })
}
