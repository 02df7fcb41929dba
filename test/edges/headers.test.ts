import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serveForTest } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await serveForTest()
})
afterAll(() => served.close())

test.each([
  ['an answer', 200, 'GET', '/healthz'],
  ['a list', 200, 'GET', '/api/v1/findings'],
  ['metrics', 200, 'GET', '/metrics'],
  ['a refusal', 401, 'POST', '/webhooks/github'],
  ['what is not there', 404, 'GET', '/nowhere'],
  // The store is closed for this one, so it comes last.
  ['a failure', 503, 'GET', '/api/v1/findings'],
])(
  '%s (%i) says that its type is not to be guessed, and tells no one where a link was',
  async (_, status, method, path) => {
    if (status === 503) await served.store.close()
    const answer = await fetch(`${served.server.url}${path}`, { method })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  },
)
