import { readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { type ServeProcess, serve } from './process.ts'
import { estate, furnish } from './service-world.ts'
import { createVisitor } from './visitor.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let folder = ''
let github: GitHub
let running: ServeProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-first-'))
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, estateFiles)
  github.uninstall('acme')
})
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL')
    await ended
  }
  running = []
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

/** As an operator starts it who has only just heard of Plumbline: no setting names an App. */
async function start(): Promise<ServeProcess> {
  const settings = { PLUMBLINE_ESTATE: estate, GITHUB_API_URL: github.url }
  const started = await serve(join(folder, 'data', 'plumbline.db'), settings)
  running.push(started)
  return started
}

async function stop({ child, ended }: ServeProcess): Promise<void> {
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
}

const link = ({ said }: ServeProcess) => /Open this link.*?(http:\S+)/.exec(said.out)?.[1]
const until = { timeout: 60_000 }

test('V2: from nothing to a reviewed pull request: the link, the App, its installation, the next start', async () => {
  const first = await start()
  await expect.poll(() => link(first), until).toBeDefined()
  const visitor = createVisitor()
  const beginning = await visitor.open(link(first) ?? '')
  expect([beginning.status, beginning.url]).toEqual([200, `${new URL(link(first) ?? '').origin}/setup`])
  const made = await beginning.press(/Make the App/)
  expect(made.html).toContain('The GitHub App is made')

  const file = join(folder, 'data', 'github-app.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const { appId, webhookSecret, privateKey } = JSON.parse(readFileSync(file, 'utf8'))
  expect(github.state.apps.get(Number(appId))).toMatchObject({ webhookSecret, privateKey, slug: 'plumbline-acme' })
  const installed = await (await made.follow(/Install it/)).press(/Install/)
  expect(installed.status).toBe(200)
  expect((await visitor.open(link(first) ?? '')).status).toBe(401)
  await stop(first)

  const { pull } = await github.openPullRequest(estate, {
    by: 'alice',
    files: { [servicePath('orders')]: service('orders') },
  })
  const second = await start()
  const checks = () => github.checkRuns(estate, pull.headSha).map((run) => [run.appId, run.conclusion])
  await expect.poll(checks, until).toEqual([[Number(appId), 'success']])
  await stop(second)

  expect(second.said.out).not.toContain('Open this link')
  expect(visitor.visited.filter((url) => new URL(url).hostname !== '127.0.0.1')).toEqual([])
  const said = [first, second].map(({ said }) => said.out + said.err).join()
  for (const secret of [webhookSecret, 'PRIVATE KEY', ...github.state.tokens.keys()]) expect(said).not.toContain(secret)
})
