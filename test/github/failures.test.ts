import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { estate, useSample } from './sample.ts'
import { type GitHub, startGitHub } from './start-github.ts'

const sample = useSample()
const pull = `/repos/${estate}/pulls/1`

test.each([401, 403, 404, 409, 422, 429, 500, 502, 503])(
  'an endpoint answers %i once, and then again as it should',
  async (status) => {
    const failure = sample.github.fail({ method: 'GET', path: '/repos/*/*/pulls/*', with: status })
    expect((await sample.asApp('GET', pull)).status).toBe(status)
    expect((await sample.asApp('GET', pull)).status).toBe(200)
    expect(failure.hits()).toBe(1)
  },
)

test('limits say when to come back', async () => {
  sample.github.fail({ path: pull, with: 'secondary-limit', retryAfter: 7 })
  const secondary = await sample.asApp('GET', pull)
  expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '7'])
  sample.github.fail({ path: pull, with: 'rate-limit' })
  expect((await sample.asApp('GET', pull)).headers.get('x-ratelimit-remaining')).toBe('0')
})

test('a page of HTML, JSON that ends early, and nothing at all come as they would', async () => {
  sample.github.fail({ path: pull, with: 'html' })
  const html = await sample.asApp('GET', pull)
  expect([html.status, html.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
  sample.github.fail({ path: pull, with: 'cut-json' })
  const half = await sample.asApp('GET', pull)
  expect([half.status, typeof half.body]).toEqual([200, 'string'])
  sample.github.fail({ path: pull, with: 'empty' })
  expect((await sample.asApp('GET', pull)).body).toBe('')
})

test('a connection is cut in the middle, reset, or never answered', async () => {
  sample.github.fail({ path: pull, with: 'cut' })
  await expect(sample.asApp('GET', pull)).rejects.toThrow()
  sample.github.fail({ path: pull, with: 'reset' })
  await expect(sample.asApp('GET', pull)).rejects.toThrow()
  sample.github.fail({ path: pull, with: 'timeout' })
  const headers = { authorization: `Bearer ${sample.github.token('acme')}` }
  await expect(fetch(`${sample.github.url}${pull}`, { headers, signal: AbortSignal.timeout(200) })).rejects.toThrow(
    'timeout',
  )
})

test('a write whose answer is lost took effect, or did not, as told', async () => {
  const comments = `/repos/${estate}/issues/1/comments`
  const before = sample.github.comments(estate, 1).length
  sample.github.fail({ method: 'POST', path: comments, with: 'reset' })
  await expect(sample.asApp('POST', comments, { body: 'lost' })).rejects.toThrow()
  expect(sample.github.comments(estate, 1)).toHaveLength(before)
  sample.github.fail({ method: 'POST', path: comments, with: 502, after: true })
  expect((await sample.asApp('POST', comments, { body: 'kept' })).status).toBe(502)
  expect(sample.github.comments(estate, 1)).toHaveLength(before + 1)
})

test('a stale answer is what stood before the last change', async () => {
  const old = (await sample.asApp('GET', pull)).body as { head: { sha: string } }
  await sample.github.commit(estate, { by: 'alice', branch: 'change-1', files: { 'stale.yaml': 's: 1\n' } })
  await sample.asApp('GET', pull)
  sample.github.fail({ path: pull, with: 'stale' })
  expect((await sample.asApp('GET', pull)).body).toMatchObject({ head: { sha: old.head.sha } })
  expect((await sample.asApp('GET', pull)).body).toMatchObject({ head: { sha: sample.github.tip(estate, 'change-1') } })
})

test('failures can wait, last, be of one caller, and be called off', async () => {
  const failure = sample.github.fail({ path: pull, who: 'plumbline[bot]', with: 500, skip: 1, times: 5 })
  expect((await sample.asApp('GET', pull)).status).toBe(200)
  expect((await sample.as('bob')('GET', pull)).status).toBe(200)
  expect((await sample.asApp('GET', pull)).status).toBe(500)
  failure.cancel()
  expect((await sample.asApp('GET', pull)).status).toBe(200)
})

test('every request is recorded with who sent it, what it got and whether it counted', async () => {
  sample.github.forgetRequests()
  const first = await sample.asApp('GET', `/repos/${estate}/branches/main`)
  const etag = first.headers.get('etag') ?? ''
  const second = await sample.asApp('GET', `/repos/${estate}/branches/main`, undefined, { 'if-none-match': etag })
  expect(second.status).toBe(304)
  expect(second.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'))
  expect(sample.github.requests()).toMatchObject([
    { kind: 'api', method: 'GET', status: 200, who: 'plumbline[bot]', counted: true },
    { kind: 'api', method: 'GET', status: 304, counted: false },
  ])
})

test('lists come in pages with links', async () => {
  const reply = await sample.asApp('GET', `/repos/${estate}/commits?sha=change-1&per_page=1&page=2`)
  const links = (reply.headers.get('link') ?? '').split(', ').map((link) => /rel="(\w+)"/.exec(link)?.[1])
  expect(links.sort()).toEqual(['first', 'last', 'next', 'prev'])
  expect(reply.body).toHaveLength(1)
})

test('what is wrong with the request itself is said', async () => {
  expect((await sample.asApp('GET', '/nothing/here')).status).toBe(404)
  expect((await sample.asApp('POST', `/repos/${estate}/issues`, '{')).status).toBe(400)
  expect((await sample.asApp('GET', pull, undefined, { 'x-github-api-version': '2000-01-01' })).status).toBe(400)
  expect((await sample.asApp('GET', `/repos/${estate}/git/blobs/zz`)).status).toBe(422)
  expect((await sample.asApp('GET', `/repos/${estate}/git/blobs/${'f'.repeat(40)}`)).status).toBe(404)
  expect((await sample.asApp('GET', `/repos/${estate}/git/commits/${'f'.repeat(40)}`)).status).toBe(404)
  expect((await sample.asApp('GET', `/repos/${estate}/commits/${'f'.repeat(40)}`)).status).toBe(422)
  expect((await sample.asApp('GET', `/repos/${estate}/git/trees/${'f'.repeat(40)}?recursive=1`)).status).toBe(404)
})

let small: GitHub | undefined
beforeAll(async () => {
  small = await startGitHub({ primaryLimit: 12, contentPerMinute: 3, treeLimit: 2 })
  small.createOrganization('acme')
  await small.createRepository(estate, { files: { 'a/b.yaml': '1', 'c.yaml': '2', 'd.yaml': '3' } })
})
afterAll(() => small?.stop())

test('a tree above the limit says that it was cut', async () => {
  const call = clientOf(small?.url ?? '', small?.token('acme') ?? '')
  const tree = await call('GET', `/repos/${estate}/git/trees/main?recursive=1`)
  expect(tree.body).toMatchObject({ truncated: true, tree: [{ path: 'a' }, { path: 'a/b.yaml' }] })
  expect((await call('GET', `/repos/${estate}/git/trees/main`)).body).toMatchObject({ truncated: false })
})

test("the hour's requests and the minute's writes end", async () => {
  const call = clientOf(small?.url ?? '', small?.token('acme') ?? '')
  const statuses: (number | string)[] = []
  for (let times = 0; times < 4; times += 1) {
    const reply = await call('POST', `/repos/${estate}/issues`, { title: 'x' })
    statuses.push(reply.status, reply.headers.get('retry-after') === null ? 'go on' : 'wait')
  }
  expect(statuses).toEqual([201, 'go on', 201, 'go on', 201, 'go on', 403, 'wait'])
  let last = await call('GET', `/repos/${estate}`)
  for (let times = 0; times < 10; times += 1) last = await call('GET', `/repos/${estate}`)
  expect([last.status, last.headers.get('x-ratelimit-remaining'), last.headers.get('retry-after')]).toEqual([
    403,
    '0',
    null,
  ])
  expect((await call('GET', '/rate_limit')).body).toMatchObject({ rate: { remaining: 0 } })
})
