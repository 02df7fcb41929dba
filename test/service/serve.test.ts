import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const main = resolve(import.meta.dirname, '../../service/main.ts')
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-serve-'))
})
let github: GitHub | null = null
afterEach(async () => {
  await github?.stop()
  github = null
  await rm(folder, { recursive: true, force: true })
})

function serve(settings: { readonly [name: string]: string }) {
  const { PATH = '' } = process.env
  const environment = { PATH, PORT: '0', PLUMBLINE_DATABASE: join(folder, 'plumbline.db'), ...settings }
  const child = spawn(process.execPath, [main, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  return { child, said, ended: once(child, 'exit') }
}

test('V2: `plumbline serve` judges, and stops cleanly on SIGTERM; no secret is in what it says', async () => {
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, estateFiles)
  const { app } = github
  const { child, said, ended } = serve({
    PLUMBLINE_ESTATE: estate,
    GITHUB_APP_ID: String(app.id),
    GITHUB_PRIVATE_KEY: app.privateKey,
    GITHUB_WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_API_URL: github.url,
  })
  const address = () => /"url":"(http:[^"]+)"/.exec(said.out)?.[1]
  await expect.poll(address, { timeout: 60_000 }).toBeDefined()
  github.setWebhook(`${address()}/webhooks/github`)
  const { pull } = await github.openPullRequest(estate, {
    by: 'alice',
    files: { [servicePath('orders')]: service('orders') },
  })
  const checks = () => github?.checkRuns(estate, pull.headSha).map((run) => run.conclusion)
  await expect.poll(checks, { timeout: 60_000 }).toEqual(['success'])
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const secret of [...github.state.tokens.keys(), app.webhookSecret, 'PRIVATE KEY']) {
    expect(said.out + said.err).not.toContain(secret)
  }
})

test.each([
  { what: 'a missing estate', settings: { GITHUB_APP_ID: '1' }, says: /^plumbline: [A-Z_]+ .*\n$/ },
  {
    what: 'an unknown estate',
    settings: null,
    says: /^plumbline: could not read the repository acme\/nothing: .*404.*\n$/,
  },
])('V2: $what stops the start with one line', async ({ settings, says }) => {
  github = await startGitHub()
  const { app } = github
  github.createOrganization('acme')
  const { said, ended } = serve(
    settings ?? {
      PLUMBLINE_ESTATE: 'acme/nothing',
      GITHUB_APP_ID: String(app.id),
      GITHUB_PRIVATE_KEY: app.privateKey,
      GITHUB_WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: github.url,
    },
  )
  expect(await ended).toEqual([2, null])
  expect(said.err).toMatch(says)
})
