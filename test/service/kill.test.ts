import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { built } from '../built.ts'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { configFor, estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const github: GitHub = await startGitHub({ contentPerMinute: null })
// With no service there is no first plan: what is written is a review's.
const { [servicePath('ledger')]: _none, ...noServices } = estateFiles
await furnish(github, noServices)
afterAll(() => github.stop())

type Child = {
  readonly process: ChildProcess
  readonly killed: Promise<unknown>
  /** The boundaries of its first review, when that has ended. */
  readonly whole: Promise<readonly string[]>
}

/** A real process running the service on a database on disk; with `killAt` it kills itself (SIGKILL) at that boundary. */
async function startChild(folder: string, killAt: string | null): Promise<Child> {
  const process = fork(await built('killed-service'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const killed = once(process, 'exit')
  const reached: string[] = []
  const [up, whole] = [Promise.withResolvers<string>(), Promise.withResolvers<readonly string[]>()]
  process.on('message', (said: { readonly url?: string; readonly boundary?: string }) => {
    if (said.boundary !== undefined) reached.push(said.boundary)
    if (said.boundary === 'after end 1') whole.resolve(reached)
    if (said.url !== undefined) up.resolve(said.url)
  })
  const { database, github: app, githubApiUrl } = configFor(github, folder)
  process.send({ database, app, githubApiUrl, estate, killAt })
  github.setWebhook(`${await up.promise}/webhooks/github`)
  return { process, killed, whole: whole.promise }
}

async function end({ process, killed }: Child): Promise<void> {
  process.kill('SIGKILL')
  await killed
}

let last = 0
/** A pull request that gets a check, a comment and a request for reviews. */
async function open() {
  last += 1
  const name = `killed-${last}`
  const files = { [servicePath(name)]: service(name, '{ storageGiB: 10, public: true }') }
  return github.openPullRequest(estate, { by: 'alice', files })
}

/** A folder of its own for a database, which goes when the work is done. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a review that nobody kills comes to: the boundaries of its writes to the store, and its writes to GitHub. */
const whole = await inFolder(async (folder) => {
  const child = await startChild(folder, null)
  github.forgetRequests()
  const { number } = await open()
  const boundaries = await child.whole
  const requests = github.requests().filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/'))
  await end(child)
  await github.close(estate, number)
  const writes = requests.map(({ method, path }) => `${method} ${path.replaceAll(/\d+/g, '*')}`)
  return { boundaries, writes: [...new Set(writes)] }
})

test('a review that nobody kills writes what it is known to write', () => {
  expect(whole.boundaries).toEqual(
    expect.arrayContaining(['before accept 1', 'after claim 1', 'after keepVerdict 1', 'after keepPublished 2']),
  )
  expect(whole.writes).toHaveLength(3)
})

test.each(whole.boundaries)(
  'G2, G3: killed by SIGKILL %s of a review: after the restart the same check and comment, once',
  (boundary) =>
    inFolder(async (folder) => {
      const first = await startChild(folder, boundary)
      const { number, pull } = await open()
      await first.killed
      const second = await startChild(folder, null)
      await expectOnce(number, pull.headSha)
      await end(second)
    }),
)

test.each(whole.writes)(
  'G2, G3: killed by SIGKILL while %s is made and before its answer came: after the restart once',
  (write) =>
    inFolder(async (folder) => {
      const [method = '', path = ''] = write.split(' ')
      const first = await startChild(folder, null)
      const slow = github.fail({ method, path, with: 'slow', delayMs: 60_000, times: 1 })
      const { number, pull } = await open()
      await expect.poll(slow.hits, { timeout: 100_000 }).toBe(1)
      await end(first)
      slow.cancel()
      const second = await startChild(folder, null)
      await expectOnce(number, pull.headSha)
      await end(second)
    }),
)

async function expectOnce(number: number, headSha: string): Promise<void> {
  const checks = () => github.checkRuns(estate, headSha).map((run) => [run.status, run.conclusion])
  await expect.poll(() => github.comments(estate, number).length, { timeout: 100_000 }).toBe(1)
  await expect.poll(checks, { timeout: 100_000 }).toEqual([['completed', 'action_required']])
  await expect.poll(() => github.pullRequest(estate, number).pull.requestedTeams.size, { timeout: 60_000 }).toBe(1)
  await github.settled()
  expect(github.comments(estate, number).map((one) => one.body.split('\n')[0])).toEqual(['<!-- plumbline -->'])
  // The next one's service has nothing else to look at.
  await github.close(estate, number)
}
