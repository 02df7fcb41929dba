import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Service, startService } from '../../service/compose.ts'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { serve } from './process.ts'
import { configFor, estate, furnish, testParts } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let folder = ''
let github: GitHub
let started: Promise<Service> | null = null
let stopping = new AbortController()
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-start-'))
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, estateFiles)
})
afterEach(async () => {
  stopping.abort()
  await started?.then((one) => one.stop()).catch(() => undefined)
  started = null
  stopping = new AbortController()
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Starts the service while GitHub answers so; comes back with where it listens meanwhile. */
async function startWhile(answer: number) {
  const failing = github.fail({ path: '/**', with: answer, times: Number.POSITIVE_INFINITY })
  const logged: string[] = []
  started = startService(configFor(github, folder), { ...testParts(logged), stopping: stopping.signal })
  started.catch(() => undefined)
  const address = () => /"url":"(http:[^"]+)"/.exec(logged.join('\n'))?.[1]
  await expect.poll(address, { timeout: 60_000 }).toBeDefined()
  return { failing, url: address() ?? '' }
}

const statusOf = async (answer: Promise<Response>) => (await answer).status

test('G8: while GitHub is down the service that starts is there, says why it is not ready, and takes no delivery', async () => {
  const { url } = await startWhile(502)
  expect(await statusOf(fetch(`${url}/healthz`))).toBe(200)
  const ready = await fetch(`${url}/readyz`)
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not ready', reason: 'GitHub has not answered yet; it is asked until it does.' },
  ])
  const hook = { method: 'POST', body: '{}', headers: { 'x-github-event': 'push', 'x-github-delivery': '1' } }
  expect(await statusOf(fetch(`${url}/webhooks/github`, hook))).toBe(503)
  expect(await statusOf(fetch(`${url}/api/v1/runs`))).toBe(503)
})

test('G8: once GitHub answers the service is ready, and judges what came meanwhile', async () => {
  const { failing, url } = await startWhile(503)
  const files = { [servicePath('orders')]: service('orders') }
  const { pull } = await github.openPullRequest(estate, { by: 'alice', files })
  failing.cancel()
  await started
  expect(await statusOf(fetch(`${url}/readyz`))).toBe(200)
  const checks = () => github.checkRuns(estate, pull.headSha).map((run) => run.conclusion)
  await expect.poll(checks, { timeout: 60_000 }).toEqual(['success'])
})

test('V2: what GitHub refuses once it answers still ends the start, with one line, and nothing listens any more', async () => {
  const { failing, url } = await startWhile(502)
  failing.cancel()
  github.fail({ path: '/**', with: 401, times: Number.POSITIVE_INFINITY })
  await expect(started).rejects.toThrow(/^could not read the repository acme\/estate: .*401.*GITHUB_APP_ID.*$/)
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
})

test('G8: a limit of GitHub is no refusal: it is waited for', async () => {
  github.fail({ path: '/**', with: 'secondary-limit', retryAfter: 1 })
  started = startService(configFor(github, folder), testParts([]))
  expect(await statusOf(fetch(`${(await started).url}/readyz`))).toBe(200)
})

test('V2: `plumbline serve` that still waits for GitHub stops when it is told to', async () => {
  github.fail({ path: '/**', with: 502, times: Number.POSITIVE_INFINITY })
  const { child, ended, said, address } = await serve(join(folder, 'plumbline.db'), {
    PLUMBLINE_ESTATE: estate,
    GITHUB_APP_ID: String(github.app.id),
    GITHUB_PRIVATE_KEY: github.app.privateKey,
    GITHUB_WEBHOOK_SECRET: github.app.webhookSecret,
    GITHUB_API_URL: github.url,
  })
  await expect.poll(address, { timeout: 60_000 }).toBeDefined()
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(said.err).toBe('')
})
