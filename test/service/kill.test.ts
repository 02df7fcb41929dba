import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { configFor, estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let github: GitHub
beforeAll(async () => {
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, estateFiles)
})
afterAll(() => github.stop())

type Child = { readonly process: ChildProcess; readonly url: string; readonly killed: Promise<unknown> }

/** A real process running the service on a database on disk; with `killAt` it kills itself (SIGKILL) before or after the step of that number. */
async function startChild(folder: string, killAt: number | null): Promise<Child> {
  const process = fork(join(import.meta.dirname, 'killed-service.ts'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const killed = once(process, 'exit')
  const { database, github: app, githubApiUrl } = configFor(github, folder)
  process.send({ database, app, githubApiUrl, estate, killAt })
  const [{ url }] = (await once(process, 'message')) as [{ url: string }]
  github.setWebhook(`${url}/webhooks/github`)
  return { process, url, killed }
}

async function end({ process, killed }: Child): Promise<void> {
  process.kill('SIGKILL')
  await killed
}

const steps = Array.from({ length: 12 }, (_, at) => at + 1)

test.each(steps)(
  'G2, G3: killed by SIGKILL at step %i of a review: after the restart the same check and comment, once',
  async (step) => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-'))
    const name = `killed-${step}`
    const first = await startChild(folder, step)
    const { number, pull } = await github.openPullRequest(estate, {
      by: 'alice',
      files: { [servicePath(name)]: service(name, '{ storageGiB: 10, public: true }') },
    })
    await first.killed
    const second = await startChild(folder, null)
    await expectOnce(number, pull.headSha)
    await end(second)
    await rm(folder, { recursive: true, force: true })
  },
)

const writes = [
  { write: 'the check', path: '/repos/acme/estate/check-runs' },
  { write: 'the comment', path: /\/issues\/\d+\/comments$/ },
  { write: 'the request for reviews', path: /\/requested_reviewers$/ },
]

test.each(writes)(
  'G2, G3: killed by SIGKILL while $write is made and before its answer came: after the restart once',
  async ({ path, write }) => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-'))
    const name = `killed-at-${write.replaceAll(' ', '-')}`
    const first = await startChild(folder, null)
    const slow = github.fail({ method: 'POST', path, with: 'slow', delayMs: 60_000, times: 1 })
    const { number, pull } = await github.openPullRequest(estate, {
      by: 'alice',
      files: { [servicePath(name)]: service(name, '{ storageGiB: 10, public: true }') },
    })
    await expect.poll(slow.hits, { timeout: 100_000 }).toBe(1)
    await end(first)
    slow.cancel()
    const second = await startChild(folder, null)
    await expectOnce(number, pull.headSha)
    await end(second)
    await rm(folder, { recursive: true, force: true })
  },
)

async function expectOnce(number: number, headSha: string): Promise<void> {
  const checks = () => github.checkRuns(estate, headSha).map((run) => [run.status, run.conclusion])
  await expect.poll(() => github.comments(estate, number).length, { timeout: 100_000 }).toBe(1)
  await expect.poll(checks, { timeout: 100_000 }).toEqual([['completed', 'action_required']])
  await expect.poll(() => github.pullRequest(estate, number).pull.requestedTeams.size, { timeout: 60_000 }).toBe(1)
  await github.settled()
  expect(github.comments(estate, number).map((one) => one.body.split('\n')[0])).toEqual(['<!-- plumbline -->'])
}
