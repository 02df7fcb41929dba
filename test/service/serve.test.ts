import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { serve } from './process.ts'
import { estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const database = () => join(folder, 'plumbline.db')
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

test('V2: `plumbline serve` judges, and stops cleanly on SIGTERM; no secret is in what it says', async () => {
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, estateFiles)
  const { app } = github
  const { child, said, ended, address } = await serve(database(), {
    PLUMBLINE_ESTATE: estate,
    GITHUB_APP_ID: String(app.id),
    GITHUB_PRIVATE_KEY: app.privateKey,
    GITHUB_WEBHOOK_SECRET: app.webhookSecret,
    GITHUB_API_URL: github.url,
  })
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
  const { said, ended } = await serve(
    database(),
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

test('V2: nobody is sent to GitHub for an App whose credentials could not be kept', async () => {
  await writeFile(join(folder, 'file'), '')
  const { said, ended } = await serve(join(folder, 'file', 'plumbline.db'), { PLUMBLINE_ESTATE: estate })
  expect(await ended).toEqual([2, null])
  expect(said.out).not.toContain('/setup')
  expect(said.err).toMatch(
    /^plumbline: cannot open the database .*plumbline\.db \(EEXIST: .*\); PLUMBLINE_DATABASE names it\n$/,
  )
})
