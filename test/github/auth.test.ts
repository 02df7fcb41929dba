import { expect, test } from 'vitest'
import { appJwt, clientOf } from './client.ts'
import { estate, useSample } from './sample.ts'

const sample = useSample()
const now = () => Math.floor(Date.now() / 1000)

test('an App by JWT sees itself and its installations', async () => {
  const app = await sample.app('GET', '/app')
  expect([app.status, (app.body as { slug: string }).slug]).toEqual([200, 'plumbline'])
  const installation = await sample.app('GET', `/repos/${estate}/installation`)
  expect((installation.body as { app_id: number }).app_id).toBe(sample.github.app.id)
})

const badJwts = [
  { when: 'it has ended', claims: { exp: now() - 10 }, status: 401 },
  { when: 'it ends in an hour', claims: { exp: now() + 3600 }, status: 401 },
  { when: 'it was issued in the future', claims: { iat: now() + 600 }, status: 401 },
  { when: 'it is of no App', claims: { iss: 1 }, status: 404 },
]
test.each(badJwts)('a JWT is refused when $when', async ({ claims, status }) => {
  const reply = await clientOf(sample.github.url, appJwt(sample.github.app, claims))('GET', '/app')
  expect(reply.status).toBe(status)
})

test('a JWT that another key signed, or that names another algorithm, is refused', async () => {
  const other = sample.github.createApp({ name: 'Other' })
  const forged = appJwt({ id: sample.github.app.id, privateKey: other.privateKey })
  const unsigned = appJwt(sample.github.app, {}, { alg: 'none', typ: 'JWT' })
  for (const token of [forged, unsigned])
    expect((await clientOf(sample.github.url, token)('GET', '/app')).status).toBe(401)
})

test('an installation token reads what it may and ends', async () => {
  const { id } = sample.github.installation('acme')
  const made = await sample.app('POST', `/app/installations/${id}/access_tokens`, { permissions: { contents: 'read' } })
  const { token, permissions } = made.body as { token: string; permissions: unknown }
  expect([made.status, permissions]).toEqual([201, { contents: 'read', metadata: 'read' }])
  const call = clientOf(sample.github.url, token)
  expect((await call('GET', `/repos/${estate}/branches/main`)).status).toBe(200)
  expect((await call('GET', `/repos/${estate}/pulls`)).body).toMatchObject({
    message: 'Resource not accessible by integration',
  })
  const ended = sample.github.token('acme', undefined, { expiresAt: new Date(0) })
  expect((await clientOf(sample.github.url, ended)('GET', `/repos/${estate}`)).status).toBe(401)
})

test('a token for more than was granted, or for a foreign repository, is refused', async () => {
  const { id } = sample.github.installation('acme')
  const ask = (body: unknown) => sample.app('POST', `/app/installations/${id}/access_tokens`, body)
  expect((await ask({ permissions: { administration: 'write' } })).status).toBe(422)
  expect((await ask({ repositories: ['nothing'] })).status).toBe(422)
})

test('a token for one repository does not see another one', async () => {
  await sample.github.createRepository('acme/other', { files: { a: '1' } })
  const { id } = sample.github.installation('acme')
  const made = await sample.app('POST', `/app/installations/${id}/access_tokens`, { repositories: ['estate'] })
  const call = clientOf(sample.github.url, (made.body as { token: string }).token)
  expect((await call('GET', '/repos/acme/other')).status).toBe(404)
  expect((await call('GET', '/installation/repositories')).body).toMatchObject({ total_count: 1 })
})

test('a suspended installation gets no token and its old ones fail', async () => {
  const { id } = sample.github.installation('acme')
  sample.github.suspend('acme', true)
  expect((await sample.app('POST', `/app/installations/${id}/access_tokens`, {})).status).toBe(403)
  expect((await sample.asApp('GET', `/repos/${estate}`)).status).toBe(403)
  sample.github.suspend('acme', false)
  expect((await sample.asApp('GET', `/repos/${estate}`)).status).toBe(200)
})

test('what is hidden is not found, what is not allowed is refused, and nobody is unsigned', async () => {
  expect((await sample.as('mallory')('GET', `/repos/${estate}`)).status).toBe(404)
  expect((await clientOf(sample.github.url, null)('GET', `/repos/${estate}`)).status).toBe(404)
  expect((await clientOf(sample.github.url, 'ghp_wrong')('GET', `/repos/${estate}`)).body).toMatchObject({
    message: 'Bad credentials',
  })
  expect((await clientOf(sample.github.url, null)('GET', '/user')).status).toBe(401)
  expect(
    (
      await sample.asApp('POST', `/repos/${estate}/statuses/${sample.github.tip(estate, 'main')}`, {
        state: 'success',
      })
    ).status,
  ).toBe(403)
  expect((await sample.asApp('GET', '/app')).status).toBe(401)
})

test('a manifest becomes an App, once', async () => {
  const { url } = sample.github
  const manifest = {
    name: 'Made by hand',
    url: 'https://plumbline.example',
    redirect_url: `${url}/back`,
    default_permissions: { checks: 'write' },
    default_events: ['push'],
    hook_attributes: { url: 'https://plumbline.example/webhooks/github' },
  }
  const form = new URLSearchParams({ manifest: JSON.stringify(manifest) })
  const sent = await fetch(`${url}/organizations/acme/settings/apps/new?state=xyz`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  const back = new URL(sent.headers.get('location') ?? '')
  expect(back.searchParams.get('state')).toBe('xyz')
  const path = `/app-manifests/${back.searchParams.get('code')}/conversions`
  const made = await clientOf(url, null)('POST', path)
  const app = made.body as { id: number; pem: string; slug: string; webhook_secret: string }
  expect([made.status, app.slug]).toEqual([201, 'made-by-hand'])
  expect((await clientOf(url, appJwt({ id: app.id, privateKey: app.pem }))('GET', '/app')).status).toBe(200)
  expect((await clientOf(url, null)('POST', path)).status).toBe(404)
})
