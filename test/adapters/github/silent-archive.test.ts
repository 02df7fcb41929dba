import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createArchives } from '../../../service/adapters/github/archives.ts'
import type { Client, ClientOptions } from '../../../service/adapters/github/client.ts'
import { openObjectCache } from '../../../service/adapters/objects/object-cache.ts'

test('G8: an archive of which nothing more comes is given up, and its connection ended', async () => {
  const ended: Promise<void>[] = []
  const asked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const server = createServer((_, response) => {
    ended.push(new Promise((resolve) => void response.on('close', resolve)))
    response.writeHead(200, { 'content-type': 'application/x-gzip' }).write(Buffer.from('1f8b0800', 'hex'))
    asked[ended.length - 1]?.resolve()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-archive-'))
  const reasons: unknown[] = []
  const log = { info() {}, warn: ({ reason }: { readonly reason?: unknown }) => void reasons.push(reason), error() {} }
  const unused = { appId: '', privateKey: '', estate: 'acme/estate', retryPauseMs: 1 }
  const budget = { spend: async () => undefined, roomToSpare: async () => undefined }
  const options: ClientOptions = { ...unused, budget, apiUrl, timeoutMs: 60_000, log }
  const octokit = { request: async () => ({ status: 302, headers: { location: `${apiUrl}/archive` }, data: null }) }
  const answer: Client['answer'] = async (_, request) => request(octokit as never)
  const archives = createArchives(
    { owner: 'acme', repo: 'estate', answer } as Client,
    await openObjectCache(folder, 1000),
    options,
  )
  // Time is over when the test says so: on a busy machine it could be before anything was asked.
  const timers: (() => void)[] = []
  const { setTimeout } = globalThis
  vi.stubGlobal('setTimeout', (over: () => void, milliseconds: number) => {
    if (milliseconds !== 60_000) return setTimeout(over, milliseconds)
    timers.push(over)
    return { refresh: () => undefined }
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const taking = archives.take('a'.repeat(40), ['b'.repeat(40)])
  for (const { promise } of asked) {
    await promise
    timers.shift()?.()
  }
  await taking
  const reason = 'could not download the files of acme/estate at aaaaaaa: nothing came for 60 s'
  expect(reasons).toEqual([reason, reason])
  await Promise.all(ended)
  expect(ended).toHaveLength(2)
  server.close()
  await rm(folder, { recursive: true, force: true })
})
