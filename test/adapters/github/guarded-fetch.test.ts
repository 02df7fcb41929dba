import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGuardedFetch } from '../../../service/adapters/github/guarded-fetch.ts'

const asked: string[] = []
let servers: Server[] = []
let api = ''
let foreign = ''

function listen(
  answer: (path: string) => { status: number; headers?: Record<string, string> } | null,
): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    const found = answer(request.url ?? '')
    if (found === null) return
    response.writeHead(found.status, found.headers)
    if (request.url === '/half') response.write('{')
    else response.end('{}')
  })
  servers = [...servers, server]
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

beforeAll(async () => {
  foreign = await listen(() => ({ status: 200 }))
  api = await listen((path) => {
    if (path === '/never') return null
    return path === '/moved' ? { status: 301, headers: { location: `${foreign}/stolen` } } : { status: 200 }
  })
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

test('K18: another origin is refused before anything is sent', async () => {
  await expect(createGuardedFetch(api, 5000)(`${foreign}/repos`)).rejects.toThrow('refused to call')
  expect(asked).toEqual([])
})

test('K18: a redirect is not followed', async () => {
  await expect(createGuardedFetch(api, 5000)(`${api}/moved`)).rejects.toThrow('renamed or moved')
  expect(asked.filter((one) => one.includes('stolen'))).toEqual([])
})

/** Limits of time that run out when they are told to. */
function limitByHand() {
  const controller = new AbortController()
  return { limit: () => controller.signal, runOut: () => controller.abort(new DOMException('late', 'TimeoutError')) }
}

test('G8: an answer that does not come is given up', async () => {
  const { limit, runOut } = limitByHand()
  const answer = createGuardedFetch(api, 50, limit)(`${api}/never`)
  runOut()
  await expect(answer).rejects.toThrow('no answer within 0.05 s')
})

test('G8: an answer that stops in its middle is given up', async () => {
  const { limit, runOut } = limitByHand()
  const answer = await createGuardedFetch(api, 50, limit)(`${api}/half`)
  const body = answer.text()
  runOut()
  await expect(body).rejects.toThrow('late')
})

test('G8: without a limit of its own a call has the time that it was given', async () => {
  await expect(createGuardedFetch(api, 1)(`${api}/never`)).rejects.toThrow('no answer within 0.001 s')
})

test('what is right goes through', async () => {
  expect((await createGuardedFetch(api, 5000)(`${api}/repos`)).status).toBe(200)
})
