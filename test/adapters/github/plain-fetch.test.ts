import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainFetch } from '../../../service/adapters/github/plain-fetch.ts'

let server: Server
let url: URL
const connections = new Set<unknown>()
const asked: string[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    connections.add(request.socket)
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push(`${request.method} ${request.url} ${request.headers['content-length'] ?? '-'} ${body}`)
    if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': '10' })
      response.write('{"a":', () => request.socket.destroy())
    } else if (request.url === '/zipped') {
      response.writeHead(200, { 'content-encoding': 'gzip', 'x-wanted': request.headers['accept-encoding'] })
      response.end(gzipSync('{"ü":1}'))
    } else if (request.url === '/nothing') response.writeHead(204).end()
    else response.writeHead(200, { Link: '<x>' }).end('{"ü":1}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const call = (path: string, request = {}) => plainFetch(new URL(path, url), request, AbortSignal.timeout(10_000))

test('what is sent arrives with its length, and what is answered comes whole, under small names', async () => {
  const answer = await call('/a', { method: 'POST', body: '{"ä":1}' })
  expect(asked.at(-1)).toBe('POST /a 8 {"ä":1}')
  expect([answer.status, answer.url, answer.headers.get('link')]).toEqual([200, `${url.href}a`, '<x>'])
  expect(await answer.text()).toBe('{"ü":1}')
})

test('an answer may be packed, and is asked for so', async () => {
  const answer = await call('/zipped')
  expect(answer.headers.get('x-wanted')).toBe('gzip')
  expect(await answer.text()).toBe('{"ü":1}')
})

test('bytes are those of the answer alone', async () => {
  const bytes = await (await call('/a')).arrayBuffer()
  expect(Buffer.from(new Uint8Array(bytes)).toString()).toBe('{"ü":1}')
})

test('answers that nobody reads hold up nothing: further calls go over the same connections', async () => {
  const before = connections.size
  for (let n = 0; n < 20; n++) {
    await call(n % 2 === 0 ? '/a' : '/nothing')
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(connections.size - before).toBeLessThan(10)
})

test('G8: an answer that is cut off is none', async () => {
  const answer = await call('/cut')
  await expect(answer.text()).rejects.toThrow('aborted')
})

test('G8: where nobody listens, it is said', async () => {
  const none = createServer().listen(0, '127.0.0.1')
  await once(none, 'listening')
  const { port } = none.address() as AddressInfo
  none.close()
  await expect(plainFetch(new URL(`http://127.0.0.1:${port}`), {}, AbortSignal.timeout(10_000))).rejects.toThrow(
    'ECONNREFUSED',
  )
})
