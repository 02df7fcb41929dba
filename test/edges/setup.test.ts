import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appManifest, events, permissions } from '../../service/edges/app-manifest.ts'
import { createHttp } from '../../service/edges/http.ts'
import { createMetrics } from '../../service/edges/metrics.ts'
import { createSetup, type Setup } from '../../service/edges/setup.ts'
import { keptLog } from '../contracts/kept-log.ts'
import { defaultApp } from '../github/start-github.ts'

const url = 'https://plumbline.example'
const made = { appId: '7', privateKey: 'PEM', webhookSecret: 'hush', htmlUrl: 'https://github.com/apps/plumbline-acme' }

let folder: string
let file: string
let codes: string[]
let setup: Setup
let app: ReturnType<typeof createHttp>
let log: ReturnType<typeof keptLog>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-setup-'))
  file = join(folder, 'github-app.json')
  codes = []
  log = keptLog()
  setup = createSetup({
    estate: 'acme/estate',
    url: () => url,
    githubUrl: 'https://github.com',
    credentialsFile: file,
    convertManifest: async (code) => {
      codes.push(code)
      if (code === 'stale') throw new Error('could not take up the new GitHub App (GitHub answered 404)')
      return made
    },
    log,
  })
  app = createHttp({ log, metrics: createMetrics(), service: null, setup })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const get = (path: string, cookie = '') => app.request(`${url}${path}`, { headers: cookie ? { cookie } : {} })
const linkPath = () => setup.link().slice(url.length)

/** Opens the link as a browser does. */
async function open(): Promise<{ cookie: string; state: string; page: string }> {
  const answer = await get(linkPath())
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await (await get('/setup', cookie)).text()
  return { cookie, page, state: /\?state=([\w-]+)/.exec(page)?.[1] ?? '' }
}

describe('V2: without credentials', () => {
  test.each(['/api/v1/runs', '/metrics', '/webhooks/github', '/api/openapi.json', '/'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404)
      expect((await app.request(`${url}${path}`, { method: 'POST' })).status).toBe(404)
    },
  )

  test('health answers, and readiness says no', async () => {
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 503])
  })
})

describe('the way through /setup', () => {
  test('the link opens once, hands its token to nobody, and the page is the browser’s that opened it', async () => {
    const first = await get(linkPath())
    expect([first.status, first.headers.get('location')]).toEqual([303, '/setup'])
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly.*Secure.*SameSite=Lax/i)
    expect((await get(linkPath())).status).toBe(401)
    expect((await get('/setup')).status).toBe(401)
    expect((await get('/setup', 'plumbline-setup=guess')).status).toBe(401)
  })

  test.each(['', 'x', 'null', 'undefined'])(
    'a token that is not the link’s (%j) opens nothing and spends nothing',
    async (token) => {
      expect((await get(`/setup?token=${token}`)).status).toBe(401)
      expect((await get(linkPath())).status).toBe(303)
    },
  )

  test('a preview by HEAD does not spend the link', async () => {
    expect((await app.request(setup.link(), { method: 'HEAD' })).status).toBe(401)
    expect((await get(linkPath())).status).toBe(303)
  })

  test('the page sends the manifest to GitHub, with a state, for the estate’s owner', async () => {
    const { page, state } = await open()
    expect(page).toContain(`action="https://github.com/organizations/acme/settings/apps/new?state=${state}"`)
    expect(state).toMatch(/^[\w-]{43}$/)
    const manifest = /name="manifest" value="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''
    expect(JSON.parse(manifest)).toEqual(JSON.parse(JSON.stringify(appManifest({ url, name: 'plumbline-acme' }))))
    for (const { name, access, reason } of permissions)
      expect(page).toContain(`${name}: ${access}</code></td><td>${reason}`)
  })

  test('an emptied organization means the person’s own account', async () => {
    const { cookie } = await open()
    expect(await (await get('/setup?organization=', cookie)).text()).toContain(
      'action="https://github.com/settings/apps/new?state=',
    )
  })

  test('K5: what is asked for never becomes markup', async () => {
    const { cookie } = await open()
    const page = await (
      await get(`/setup?organization=${encodeURIComponent('"><script>alert(1)</script>')}`, cookie)
    ).text()
    expect(page).not.toContain('<script')
  })

  test('GitHub’s answer is taken once, and the credentials are kept where only their owner reads them', async () => {
    const { cookie, state } = await open()
    const answer = await get(`/setup/callback?code=abc&state=${state}`, cookie)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('href="https://github.com/apps/plumbline-acme/installations/new"')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ appId: '7', privateKey: 'PEM', webhookSecret: 'hush' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await get(`/setup/callback?code=abc&state=${state}`, cookie)).status).toBe(401)
    expect((await get('/setup', cookie)).status).toBe(401)
    expect(codes).toEqual(['abc'])
  })

  test.each([
    { what: 'another state', path: '/setup/callback?code=abc&state=guess', withCookie: true },
    { what: 'no state', path: '/setup/callback?code=abc', withCookie: true },
    { what: 'the state in another browser', path: '/setup/callback?code=abc&state=STATE', withCookie: false },
  ])('GitHub’s answer with $what is refused', async ({ path, withCookie }) => {
    const { cookie, state } = await open()
    expect((await get(path.replace('STATE', state), withCookie ? cookie : '')).status).toBe(401)
    expect(codes).toEqual([])
  })

  test('a code that GitHub does not take is said, and it can be tried again', async () => {
    const { cookie, state } = await open()
    expect((await get(`/setup/callback?code=stale&state=${state}`, cookie)).status).toBe(502)
    const page = await (await get('/setup', cookie)).text()
    const again = /\?state=([\w-]+)/.exec(page)?.[1] ?? ''
    expect((await get(`/setup/callback?code=good&state=${again}`, cookie)).status).toBe(200)
    expect(log.lines.map(({ message }) => message)).toContain('the GitHub App could not be taken up')
  })

  test('a code that is none is not sent on', async () => {
    const { cookie, state } = await open()
    expect((await get(`/setup/callback?code=${encodeURIComponent('../x')}&state=${state}`, cookie)).status).toBe(400)
    expect(codes).toEqual([])
  })

  test('its pages load and run nothing, and send forms to GitHub alone', async () => {
    const { cookie } = await open()
    const policy = (await get('/setup', cookie)).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' https:\/\/github\.com; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(policy).not.toContain('unsafe')
  })
})

describe('the manifest', () => {
  test('asks for exactly what is used', () => {
    expect(Object.fromEntries(permissions.map(({ name, access }) => [name, access]))).toEqual({
      checks: 'write',
      contents: 'write',
      deployments: 'write',
      issues: 'write',
      members: 'read',
      merge_queues: 'read',
      metadata: 'read',
      pull_requests: 'write',
    })
    expect(events).toEqual([...events].sort())
  })

  test('is what the stand-in for GitHub grants, so that every test shows that it is enough', () => {
    expect(defaultApp.default_permissions).toEqual(
      Object.fromEntries(permissions.map(({ name, access }) => [name, access])),
    )
    for (const event of events) expect(defaultApp.default_events).toContain(event)
  })

  test.each([
    ['https://plumbline.example', true],
    ['http://127.0.0.1:3000', false],
    ['http://localhost:3000', false],
    ['http://[::1]:3000', false],
    ['http://0.0.0.0:3000', false],
  ])('webhooks of %s are on: %s', (address, active) => {
    expect(appManifest({ url: address, name: 'x' })['hook_attributes']).toEqual({
      url: `${address}/webhooks/github`,
      active,
    })
  })
})
