import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createWebhook } from '../../service/edges/webhook.ts'
import { keptLog } from '../contracts/kept-log.ts'
import { estate } from './served.ts'

const signature = `sha256=${'0'.repeat(64)}`
const MiB = 1024 * 1024

function door() {
  const app = new Hono()
  const accept = async () => ({ outcome: 'accepted', run: 'k' }) as const
  const parts = { store: { accept }, runner: { wake() {} }, metrics: { delivery() {} }, log: keptLog() }
  app.post('/', createWebhook({ ...parts, estate, secret: 'a secret' }))
  return async (body: ReadableStream | string, headers: { readonly [name: string]: string } = {}) => {
    const init = {
      method: 'POST',
      body,
      headers: { 'x-hub-signature-256': signature, ...headers },
      duplex: 'half' as const,
    }
    return (await app.request('/', init)).status
  }
}

/** Bodies of so many chunks, which then neither go on nor end until they are broken off. `sent` counts all their chunks. */
function unending(chunk: Uint8Array, chunks: number) {
  const ends: (() => void)[] = []
  const state = { sent: 0 }
  const body = () => {
    let left = chunks
    return new ReadableStream({
      start: (controller) => void ends.push(() => controller.error(new Error('gone'))),
      pull: (controller) => {
        if (left === 0) return new Promise(() => {})
        left -= 1
        state.sent += 1
        controller.enqueue(chunk)
        return undefined
      },
    })
  }
  return { body, state, end: () => ends.splice(0).map((end) => end()) }
}

test('K4, V1: a length beyond any limit is 413, not a plea to come again', async () => {
  expect(await door()('x', { 'content-length': String(1024 ** 3) })).toBe(413)
})

test('K4: bodies without a length are counted as they come, so that no number of them fills the memory', async () => {
  const deliver = door()
  const { body, state, end } = unending(new Uint8Array(MiB), 20)
  const held = [1, 2, 3, 4, 5, 6].map(() => deliver(body()))
  await expect.poll(() => state.sent).toBeGreaterThanOrEqual(120)
  expect(await deliver(body())).toBe(503)
  end()
  expect(await Promise.all(held)).toEqual([400, 400, 400, 400, 400, 400])
  expect(await deliver('x')).toBe(401)
})

test('K4: a chunk is counted as what it costs, however little is in it', async () => {
  const { body, state, end } = unending(new Uint8Array(1), 1_000_000)
  expect(await door()(body())).toBe(503)
  expect(state.sent).toBeLessThan(300_000)
  end()
})
