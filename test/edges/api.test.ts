import { request } from 'node:http'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openapiDocument } from '../../service/edges/api/openapi.ts'
import { routes } from '../../service/edges/api/routes.ts'
import { createHttp } from '../../service/edges/http.ts'
import { createMetrics } from '../../service/edges/metrics.ts'
import { StoreError } from '../../service/ports/store.ts'
import { finding, keptVerdict, verdict } from '../contracts/verdicts.ts'
import { fillLedger } from './filled-ledger.ts'
import { estate, payload, type Served, secret, serveForTest } from './served.ts'

let served: Served
beforeEach(async () => {
  served = await serveForTest()
})
afterEach(() => served.close())

const get = (path: string) => fetch(`${served.server.url}${path}`)
/** The answer's body: the closed schemas say what it is. */
async function json(path: string): Promise<Record<string, never>> {
  const body = await (await get(path)).json()
  return body as Record<string, never>
}
/** As it is written: `fetch` would tidy the path. */
async function status(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(served.server.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .on('error', reject)
      .end()
  })
}
const canary = 'ghs_canarycanarycanarycanarycanarycanary'

async function fill(): Promise<void> {
  const { store } = served
  await store.keepVerdict('4711', keptVerdict())
  const findings = [
    finding({ severity: 'low', status: 'waived', until: '2027-01-01T00:00:00.000Z' }),
    finding({
      policy: null,
      category: 'document',
      status: 'error',
      subject: { kind: 'File', name: 'x.yaml' },
      fix: undefined,
      location: undefined,
    }),
  ]
  await store.keepVerdict('4711', keptVerdict({ number: 13, verdict: verdict({ verdict: 'deny', findings }) }))
  await store.records.enqueue('4711', { key: 'k', flow: 'review', input: { secret: canary } })
  const [claimed] = await store.records.claim('4711', 1, {
    review: 1,
    reviewAll: 1,
    apply: 1,
    applyService: 1,
    tellResults: 1,
    recheck: 1,
    mergeGroup: 1,
    command: 1,
    reconcile: 1,
    scan: 1,
    endings: 1,
  })
  const until = new Date('2026-11-24T13:00:00Z')
  await store.records.end(claimed?.id ?? '', { kind: 'retrying', until, reason: 'GitHub answered 502', told: false })
  await store.records.enqueue('4711', { key: 'l', flow: 'reviewAll', input: {} })
  await fillLedger(store, '4711', canary)
}

describe('the API', () => {
  const paths: readonly { readonly path: string; readonly answer: string }[] = [
    { path: '/api/v1/pull-requests', answer: 'PullRequests' },
    { path: '/api/v1/pull-requests?limit=1&state=open', answer: 'PullRequests' },
    { path: '/api/v1/pull-requests/12', answer: 'PullRequest' },
    { path: '/api/v1/pull-requests/12/verdict', answer: 'KeptVerdict' },
    { path: '/api/v1/pull-requests/13/verdict', answer: 'KeptVerdict' },
    { path: '/api/v1/findings', answer: 'Findings' },
    { path: '/api/v1/findings?sort=severity&status=error&category=document', answer: 'Findings' },
    { path: '/api/v1/services', answer: 'Services' },
    { path: '/api/v1/services/orders', answer: 'Service' },
    { path: '/api/v1/services/archive', answer: 'Service' },
    { path: '/api/v1/services/broken', answer: 'Service' },
    { path: '/api/v1/held', answer: 'HeldDocuments' },
    { path: '/api/v1/waivers', answer: 'Waivers' },
    { path: '/api/v1/waivers?service=orders', answer: 'Waivers' },
    { path: '/api/v1/ledger', answer: 'LedgerEntries' },
    { path: '/api/v1/ledger?kind=begun&service=orders', answer: 'LedgerEntries' },
    { path: '/api/v1/ledger/head', answer: 'LedgerHead' },
    { path: '/api/v1/scans', answer: 'Scans' },
    { path: '/api/v1/scans?account=sandbox', answer: 'Scans' },
    { path: '/api/v1/scan-findings', answer: 'ScanFindings' },
    { path: '/api/v1/scan-findings?status=open&category=drift&severity=medium', answer: 'ScanFindings' },
    { path: '/api/v1/runs', answer: 'Runs' },
    { path: '/api/v1/runs?state=retrying', answer: 'Runs' },
  ]

  test.each(paths)('K8: $path answers in its closed schema, and with no secret', async ({ path, answer }) => {
    await fill()
    const response = await get(path)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).not.toContain('canary')
    const validate = ajv().getSchema(`api#/components/schemas/${answer}`)
    expect(validate?.(JSON.parse(text)), JSON.stringify(validate?.errors)).toBe(true)
  })

  test('K8: every object of the document is closed', () => {
    const open: string[] = []
    const visit = (value: unknown, place: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (Reflect.get(value, 'type') === 'object' && Reflect.get(value, 'additionalProperties') !== false)
        open.push(place)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${place}/${key}`)
    }
    visit(openapiDocument(routes)['components'], '')
    expect(open).toEqual([])
  })

  test('every route has a test of its answer, and stands in the document', async () => {
    const document = await json('/api/openapi.json')
    expect(document).toEqual(JSON.parse(JSON.stringify(openapiDocument(routes))))
    expect(document['openapi']).toBe('3.1.0')
    expect(new Set(paths.map(({ answer }) => answer))).toEqual(new Set(routes.map(({ answer }) => answer)))
  })

  test('lists go on where their cursor says', async () => {
    await fill()
    const first = await json('/api/v1/pull-requests?limit=1')
    const second = await json(`/api/v1/pull-requests?limit=1&cursor=${first['next']}`)
    expect([first, second]).toMatchObject([{ items: [{ number: 13 }] }, { items: [{ number: 12 }], next: null }])
  })

  test('G8: a run that could not be finished says why', async () => {
    await fill()
    const { items } = await json('/api/v1/runs?state=retrying')
    expect(items).toMatchObject([{ flow: 'review', reason: 'GitHub answered 502', dueAt: '2026-11-24T13:00:00.000Z' }])
  })

  test.each([
    '/api/v1/pull-requests/99',
    '/api/v1/pull-requests/99/verdict',
    '/api/v1/services/nobody',
    '/api/v1',
    '/api/v2/runs',
    '/',
  ])('%s is not there', async (path) => {
    await fill()
    expect((await get(path)).status).toBe(404)
  })

  test.each([
    '/api/v1/findings?sort=rank;drop table runs',
    '/api/v1/findings?sort=constructor',
    '/api/v1/findings?severity=HIGH',
    "/api/v1/findings?service=x' or 1=1",
    '/api/v1/findings?order=newest',
    '/api/v1/ledger?kind=constructor',
    '/api/v1/ledger?kind=begun;drop table ledger',
    '/api/v1/ledger?sort=seq',
    "/api/v1/scan-findings?account=x' or 1=1",
    '/api/v1/scan-findings?status=approved',
    '/api/v1/scan-findings?cursor=WyJhIl0',
    '/api/v1/waivers?cursor=WzFd',
    '/api/v1/scans?account=__proto__',
    '/api/v1/runs?state=__proto__',
    '/api/v1/runs?__proto__=x',
    '/api/v1/runs?limit=0',
    '/api/v1/runs?limit=101',
    '/api/v1/runs?limit=1e1',
    '/api/v1/runs?limit=1&limit=2',
    '/api/v1/runs?cursor=%00',
    '/api/v1/runs?cursor=WyJhIl0',
    '/api/v1/pull-requests/0',
    '/api/v1/pull-requests/1e3',
    '/api/v1/pull-requests/99999999999',
    '/api/v1/services/Orders',
    '/api/v1/services/%2e%2e',
  ])('K22: %s is answered with 400 and echoes nothing', async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/drop|or 1=1|__proto__|%/)
  })

  test('503 where the store cannot be read', async () => {
    vi.spyOn(served.store, 'runs').mockRejectedValue(new StoreError('could not read the runs: the disk failed'))
    const answer = await get('/api/v1/runs')
    expect([answer.status, await answer.json()]).toEqual([503, { error: 'This cannot be read now.' }])
  })

  function ajv(): Ajv2020.default {
    const made = new Ajv2020.default({ strict: false })
    addFormats.default(made)
    made.addSchema({ $id: 'api', ...openapiDocument(routes) })
    return made
  }
})

describe('V3: who may read', () => {
  const guarded = ['/metrics', ...routes.map(({ path }) => path.replace('{number}', '12').replace('{name}', 'orders'))]

  test.each(guarded)('%s answers 401 without the token, also to this machine, where one is set', async (path) => {
    const other = await serveForTest('s3cret-token')
    try {
      const ask = async (authorization?: string) =>
        (await fetch(`${other.server.url}${path}`, { headers: authorization ? { authorization } : {} })).status
      expect(await ask()).toBe(401)
      for (const wrong of [
        'Bearer s3cret-toke',
        'Bearer s3cret-tokenn',
        'Basic s3cret-token',
        's3cret-token',
        'Bearer ',
      ])
        expect(await ask(wrong), wrong).toBe(401)
      expect(await ask('Bearer s3cret-token')).not.toBe(401)
    } finally {
      await other.close()
    }
  })

  test.each(['/metrics', '/api/v1/runs'])('%s answers this machine without a token where none is set', async (path) => {
    expect((await get(path)).status).toBe(200)
    expect(await status(path, { host: 'localhost:3000' })).toBe(200)
  })

  const foreign: Record<string, string>[] = [
    { 'x-forwarded-for': '127.0.0.1' },
    { 'X-Forwarded-Host': 'localhost' },
    { 'x-forwarded-proto': 'https' },
    { forwarded: 'for=127.0.0.1' },
    { 'x-real-ip': '127.0.0.1' },
    { via: '1.1 proxy' },
    { 'cf-connecting-ip': '127.0.0.1' },
    { host: 'plumbline.example' },
    { host: 'localhost.evil.example' },
    { host: '127.0.0.1.evil.example' },
    { host: 'evil.example:127' },
    { host: 'localhost.' },
  ]
  test.each(foreign)('401 without a token set, with %j', async (headers) => {
    expect(await status('/api/v1/runs', headers)).toBe(401)
    expect(await status('/metrics', headers)).toBe(401)
  })

  test.each(['10.0.0.7', '::ffff:10.0.0.7', '2001:db8::1', '1127.0.0.1', ''])(
    '401 without a token set, from %j',
    async (remoteAddress) => {
      const { store, log } = served
      const service = {
        store,
        runner: { wake: () => {} },
        estate,
        providers: new Set<never>(),
        webhookSecret: secret,
        apiToken: null,
      }
      const app = createHttp({ log, metrics: createMetrics(), setup: null, service })
      const env = { incoming: { socket: { remoteAddress } } }
      expect((await app.request('http://localhost/api/v1/runs', { headers: { host: 'localhost' } }, env)).status).toBe(
        401,
      )
    },
  )

  test.each(['/api/v1/runs', '/metrics'])('reading only: %s takes no other method', async (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await fetch(`${served.server.url}${path}`, { method })).status).toBe(404)
  })
})

describe('K14: no spelling of a path goes past the guard', () => {
  test.each([
    '//api/v1/runs',
    '/api//v1/runs',
    '/api/v1//runs',
    '/api/v1/runs/',
    '/api%2fv1%2fruns',
    '/api/v1%2fruns',
    '/%61pi/v1/runs',
    '/api/./v1/runs',
    '/api/../api/v1/runs',
    '/healthz/../api/v1/runs',
    '/healthz/..%2fapi/v1/runs',
    '/API/V1/RUNS',
    '/api/v1/Runs',
    '/api/v1/runs.',
    '/api/v1/runs;a=b',
    '/api/v1/runs%00',
    '/api\\v1\\runs',
    '//metrics',
    '/metrics/',
    '/METRICS',
    '/metrics.',
    '/x/../metrics',
  ])('%s', async (path) => {
    const other = await serveForTest('s3cret-token')
    const { hostname, port } = new URL(other.server.url)
    const answer = await new Promise<number>((resolve, reject) => {
      request({ hostname, port, path }, (it) => resolve(it.resume().statusCode ?? 0))
        .on('error', reject)
        .end()
    })
    await other.close()
    expect([400, 401, 404]).toContain(answer)
  })
})

describe('K10: what anybody may ask names no version and no estate', () => {
  const version = /\d+\.\d+\.\d+|acme|estate|4711|hono|node/i
  test.each(['/healthz', '/readyz', '/', '/setup', '/setup/callback', '/api/v1/runs', '/metrics', '/webhooks/github'])(
    '%s',
    async (path) => {
      const other = await serveForTest('s3cret-token')
      const answer = await fetch(`${other.server.url}${path}`)
      const { date, ...headers } = Object.fromEntries(answer.headers)
      const text = (await answer.text()) + JSON.stringify(headers)
      await other.close()
      expect(text).not.toMatch(version)
    },
  )

  test('the OpenAPI document names the version of the API alone', async () => {
    const text = await (await get('/api/openapi.json')).text()
    expect(text).not.toMatch(/acme|4711/)
    expect(JSON.parse(text).info.version).toBe('1')
  })
})

describe('health', () => {
  test('it is alive and ready', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect([(await get('/readyz')).status, await (await get('/readyz')).json()]).toEqual([200, { status: 'ready' }])
  })

  test('it is not ready while the store takes no write', async () => {
    vi.spyOn(served.store, 'ready').mockResolvedValue(false)
    expect([(await get('/readyz')).status, (await get('/healthz')).status]).toEqual([503, 200])
  })

  test('metrics tell what is kept, and what happened since the start', async () => {
    await fill()
    await fetch(`${served.server.url}/webhooks/github`, { method: 'POST', body: payload() })
    served.metrics.run('review', 'done', 1500)
    served.metrics.judged('judge', 'done', 20)
    served.metrics.applied({ outcome: 'failed', milliseconds: 2000 })
    served.metrics.github.watchWrites(() => ({ minute: 69, hour: 400 }))
    served.metrics.github.answered({ method: 'GET', status: null, rate: null })
    expect(await (await get('/metrics')).text()).not.toContain('\nplumbline_github_rate_remaining ')
    const rate = { limit: 5000, remaining: 4321, resetSeconds: 1_700_000_000 }
    served.metrics.github.answered({ method: 'POST', status: 201, rate })
    const counts = vi.spyOn(served.store, 'counts')
    const text = await (await get('/metrics')).text()
    expect(counts).toHaveBeenCalledTimes(1)
    const lines = [
      'plumbline_store_ready 1',
      'plumbline_runs{flow="review",state="retrying"} 1',
      'plumbline_runs{flow="reviewAll",state="waiting"} 1',
      'plumbline_pull_requests{verdict="deny",mode="enforce"} 1',
      'plumbline_findings{status="error",severity="high"} 1',
      'plumbline_deliveries_total{outcome="unsigned"} 1',
      'plumbline_run_seconds_bucket{le="2",flow="review",outcome="done"} 1',
      'plumbline_judge_seconds_bucket{le="0.025",work="judge",outcome="done"} 1',
      'plumbline_apply_seconds_count{outcome="failed"} 1',
      // What is never seen at 0 is never seen to increase.
      'plumbline_apply_seconds_count{outcome="removed"} 0',
      'plumbline_run_seconds_count{flow="review",outcome="parked"} 0',
      'plumbline_judge_seconds_count{work="judge",outcome="failed"} 0',
      'plumbline_deliveries_total{outcome="unavailable"} 0',
      'plumbline_github_requests_total{method="GET",status="none"} 1',
      'plumbline_github_requests_total{method="POST",status="201"} 1',
      'plumbline_github_rate_remaining 4321',
      'plumbline_github_writes_left{window="hour"} 400',
    ]
    for (const line of lines) expect(text.split('\n')).toContain(line)
    expect(text).toMatch(/^plumbline_run_done_timestamp_seconds\{flow="review"\} \d/m)
  })

  test('metrics can be read while the store cannot', async () => {
    vi.spyOn(served.store, 'counts').mockRejectedValue(new StoreError('out'))
    expect((await get('/metrics')).status).toBe(200)
  })
})
