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
    if (found !== null) response.writeHead(found.status, found.headers).end('{}')
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

test('G8: an answer that does not come is given up', async () => {
  await expect(createGuardedFetch(api, 50)(`${api}/never`)).rejects.toThrow('no answer within 0.05 s')
})

test('what is right goes through', async () => {
  expect((await createGuardedFetch(api, 5000)(`${api}/repos`)).status).toBe(200)
})
