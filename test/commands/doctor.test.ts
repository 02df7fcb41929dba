import { generateKeyPairSync } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { CannotRun } from '../../service/commands/cannot-run.ts'
import { doctor } from '../../service/commands/doctor.ts'
import type { Diagnosis } from '../../service/core/doctor/diagnose.ts'
import { events, permissions } from '../../service/edges/app-manifest.ts'
import { home, openAwsWorld, payAccount, there } from '../adapters/providers/aws/aws-world.ts'
import { estateFiles } from '../flows/estate-files.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { type Folder, folder, given, terminal } from './folders.ts'

const estate = 'acme/estate'
const url = 'http://127.0.0.1:1'

let github: GitHub
beforeAll(async () => {
  const default_permissions = Object.fromEntries(permissions.map(({ name, access }) => [name, access]))
  const hook_attributes = { url: `${url}/webhooks/github` }
  github = await startGitHub({ app: { default_permissions, default_events: events, hook_attributes }, checked: true })
  github.createOrganization('acme', { members: ['alice', 'carol'] })
  await github.createRepository(estate, { files: estateFiles })
  for (const [team, members] of [
    ['payments', ['alice']],
    ['security', ['carol']],
    ['cloud-coe', []],
  ] as const)
    github.createTeam(`acme/${team}`, { members: [...members], repositories: { [estate]: 'write' } })
  github.protect(estate, {
    requiredChecks: [{ context: 'plumbline', appId: github.app.id }],
    requirePullRequest: true,
    blockForcePush: true,
  })
  await github.settled()
})
afterAll(async () => {
  const mismatches = github.mismatches()
  await github.stop()
  expect(mismatches).toEqual([])
})

let at: Folder
beforeEach(() => {
  at = folder()
  vi.stubEnv('PLUMBLINE_ESTATE', estate)
  vi.stubEnv('PLUMBLINE_URL', url)
  vi.stubEnv('PLUMBLINE_DATABASE', join(at.path, 'data', 'x.db'))
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_APP_ID', String(github.app.id))
  vi.stubEnv('GITHUB_PRIVATE_KEY', github.app.privateKey)
  vi.stubEnv('GITHUB_WEBHOOK_SECRET', github.app.webhookSecret)
})
afterEach(() => {
  vi.unstubAllEnvs()
  at[Symbol.dispose]()
})

async function diagnoses(): Promise<{
  readonly exit: number
  readonly checks: { readonly [check: string]: Diagnosis }
}> {
  const screen = terminal(at.path)
  const exit = await doctor(given([], { format: 'json' }), screen)
  const { version, checks } = JSON.parse(screen.said()) as { version: number; checks: readonly Diagnosis[] }
  expect(version).toBe(1)
  return { exit, checks: Object.fromEntries(checks.map((one) => [one.check, one])) }
}

describe('plumbline doctor', () => {
  test('says of everything how it stands, by the App’s own permissions, and changes nothing', async () => {
    github.forgetRequests()
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('plumbline-doctor-'))
    const { exit, checks } = await diagnoses()
    const states = Map.groupBy(Object.values(checks), ({ state }) => state)
    // Nobody is in the administrators' team; no webhook of this App was ever taken; the App is on all of the organization.
    expect(states.get('not-ok')?.map(({ check }) => check)).toEqual(['installation', 'deliveries', 'administrators'])
    expect(states.get('not-known')?.map(({ check }) => check)).toEqual(['bypass'])
    expect(exit).toBe(1)
    expect(checks).toMatchObject({
      names: { says: '3 teams and 0 people, all seen' },
      approvers: { says: 'enough for each that asks (1 policy)' },
      estate: { says: '6 documents, each of which can be read' },
      requiredCheck: { says: '`plumbline` is required on main, from this App' },
    })
    const asked = github.requests()
    expect(asked.filter(({ status }) => status >= 400)).toEqual([])
    expect(asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/access_tokens'))).toEqual([])
    expect(readdirSync(at.path)).toEqual([])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('plumbline-doctor-'))).toEqual(before)
  })

  test('for people: a line each with its remedy, and what it comes to', async () => {
    const screen = terminal(at.path)
    expect(await doctor(given([]), screen)).toBe(1)
    const lines = screen.said().split('\n')
    expect(lines).toContain('✔ settings          whole, and nothing looks misspelt')
    expect(lines.at(lines.findIndex((line) => line.startsWith('✖ administrators')) + 1)).toMatch(/^ {20}→ name a team/)
    expect(screen.said()).toMatch(/\n\n✖ 3 things are not as they should be, 1 cannot be known from here\n$/)
  })

  test('looks at AWS by the roles of its accounts, at the address that is set, and changes nothing there', async () => {
    const cloud = await openAwsWorld()
    const account = JSON.stringify({ ...payAccount, regions: [there.region, 'us-east-1'], templateBucket: 'templates' })
    const text = (estateFiles['plumbline.yaml'] ?? '').replace(
      /^ {2}accounts:\n/m,
      (line) => `${line}    - ${account}\n`,
    )
    await github.createRepository('acme/clouded', { files: { ...estateFiles, 'plumbline.yaml': text } })
    const { accessKeyId, secretAccessKey } = cloud.aws.keys(home)
    vi.stubEnv('PLUMBLINE_ESTATE', 'acme/clouded')
    vi.stubEnv('AWS_ENDPOINT_URL', cloud.aws.url)
    vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId)
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey)
    const { checks } = await diagnoses()
    const asked = cloud.aws.calls().map(({ action }) => action)
    await cloud.close()
    expect(checks).toMatchObject({
      awsRoles: { state: 'ok', says: 'can be taken, and are of the accounts that the Estate says (1 account)' },
      awsRegions: { state: 'ok', says: 'CloudFormation answers in every one that accounts name (2 regions)' },
      awsBuckets: { state: 'not-ok', says: 'there is no bucket templates for pay' },
    })
    expect(asked.filter((one) => !['AssumeRole', 'DescribeStacks', 'HeadBucket'].includes(one))).toEqual([])
  })

  test('where GitHub refuses the credentials, says that first, and of the rest what it can', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    vi.stubEnv('GITHUB_PRIVATE_KEY', privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
    const { exit, checks } = await diagnoses()
    expect(exit).toBe(1)
    expect(checks['signIn']).toMatchObject({ state: 'not-ok', says: expect.stringContaining('GitHub answered 401') })
    expect(checks['estate']).toMatchObject({ state: 'not-known', remedy: 'mend `installation` first' })
    expect(checks['database']).toMatchObject({ state: 'ok' })
  })

  test.each([
    ['without an App', { GITHUB_APP_ID: '', GITHUB_PRIVATE_KEY: '', GITHUB_WEBHOOK_SECRET: '' }, 'plumbline serve'],
    ['without half of its credentials', { GITHUB_WEBHOOK_SECRET: '' }, 'GITHUB_WEBHOOK_SECRET is missing'],
  ])('%s it cannot run: exit 2 with one line', async (_, environment, says) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    await expect(doctor(given([]), terminal(at.path))).rejects.toThrow(says)
  })

  test('an unknown format is exit 2', async () => {
    await expect(doctor(given([], { format: 'jsn' }), terminal(at.path))).rejects.toThrow(CannotRun)
  })
})
