import { RequestError } from '@octokit/request-error'
import { describe, expect, test } from 'vitest'
import { forgeFailure } from '../../../service/adapters/github/forge-failure.ts'

type Headers = { readonly [name: string]: string }

function answered(status: number, data: unknown, headers: Headers = {}): RequestError {
  const request = {
    method: 'GET' as const,
    url: 'https://api.github.com/x',
    headers: { authorization: 'token ghs_abc' },
  }
  return new RequestError('no', status, {
    request,
    response: { status, url: request.url, headers, data },
  })
}

describe('G8: a failure says what was being done, what came back and what to do', () => {
  test.each([
    {
      when: 'bad credentials',
      error: answered(401, { message: 'Bad credentials' }),
      says: 'could not read the tree: GitHub answered 401 (Bad credentials); check GITHUB_APP_ID and GITHUB_PRIVATE_KEY',
    },
    {
      when: 'a permission is missing',
      error: answered(403, { message: 'Resource not accessible by integration' }),
      says: "could not read the tree: GitHub answered 403 (Resource not accessible by integration); check the App's permissions and that it is not suspended",
    },
    {
      when: 'it is hidden',
      error: answered(404, { message: 'Not Found' }),
      says: 'could not read the tree: GitHub answered 404 (Not Found); it does not exist, or the App is not installed there or may not see it',
    },
    {
      when: 'a page of HTML comes',
      error: answered(502, '<!DOCTYPE html><h1>Unicorn</h1>'),
      says: 'could not read the tree: GitHub answered 502 (a page in HTML)',
    },
    {
      when: 'the connection breaks',
      error: new Error('read ECONNRESET'),
      says: 'could not read the tree: read ECONNRESET',
    },
    {
      when: 'an answer stops in its middle',
      error: new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      says: 'could not read the tree: GitHub did not end its answer in time',
    },
  ])('G8: $when', ({ error, says }) => {
    expect(forgeFailure('read the tree', error).message).toBe(says)
  })

  test.each([
    { when: 'Retry-After', headers: { 'retry-after': '7' }, status: 403, wait: 7000 },
    {
      when: 'the limit is used up',
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1767225700',
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      },
      status: 403,
      wait: 100_000,
    },
    { when: 'nothing', headers: {}, status: 500, wait: null },
  ])('G3: how long GitHub asks to wait, by $when', ({ headers, status, wait }) => {
    expect(forgeFailure('x', answered(status, { message: 'no' }, headers as Headers)).retryAfterMs).toBe(wait)
  })
})

test.each([
  'token ghs_0123456789abcdefghijABCDEFGHIJ012345',
  'github_pat_11ABCDEFG0123456789_abcdefghijklmnop',
  'Bearer v1.0123456789abcdef0123456789abcdef01234567',
  'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjMifQ.c2lnbmF0dXJl',
  'https://x/?access_token=verysecretvalue',
])('V4, K9: %s is in no error, were GitHub to send it back', (secret) => {
  const told = forgeFailure('read the tree', answered(422, { message: `no: ${secret}` }))
  const core = /[A-Za-z0-9._]{15,}$/.exec(secret)?.[0] ?? secret
  expect(JSON.stringify(told) + told.message + told.stack).not.toContain(core)
  expect(told.cause).toBeUndefined()
})
