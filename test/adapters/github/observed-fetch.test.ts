import { expect, test } from 'vitest'
import { observedFetch } from '../../../service/adapters/github/observed-fetch.ts'
import type { ForgeAnswer } from '../../../service/ports/observed.ts'

const hour = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1700000000' }
const rate = { limit: 5000, remaining: 4999, resetSeconds: 1_700_000_000 }

test.each<readonly [string, string, Record<string, string>, ForgeAnswer['rate']]>([
  ['as the installation', 'token ghs_x', { ...hour, 'x-ratelimit-resource': 'core' }, rate],
  ['where the kind of hour is not said', 'token ghs_x', hour, rate],
  ['as the App, whose hour is its own', 'bearer x.y.z', hour, null],
  ['of a search, whose hour is its own', 'token ghs_x', { ...hour, 'x-ratelimit-resource': 'search' }, null],
  ['where nothing is said', 'token ghs_x', {}, null],
])('what is left of the hour is told %s', async (_, authorization, headers, expected) => {
  const told: ForgeAnswer[] = []
  const call = observedFetch(
    async (url) => {
      const [text, arrayBuffer] = [async () => '{}', async () => new ArrayBuffer(0)]
      return { url, status: 201, headers: new Map(Object.entries(headers)), text, arrayBuffer }
    },
    (answer) => void told.push(answer),
  )
  await call('https://api.github.com/x', { method: 'POST', headers: { authorization } })
  expect(told).toEqual([{ method: 'POST', status: 201, rate: expected }])
})

test('a request that got no answer is told, and fails as it did', async () => {
  const told: ForgeAnswer[] = []
  const call = observedFetch(
    () => Promise.reject(new Error('reset')),
    (answer) => void told.push(answer),
  )
  await expect(call('https://api.github.com/x')).rejects.toThrow('reset')
  expect(told).toEqual([{ method: 'GET', status: null, rate: null }])
})
