import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createBlobs } from '../../../service/adapters/github/blobs.ts'
import type { Client } from '../../../service/adapters/github/client.ts'
import type { TreeItem } from '../../../service/adapters/objects/git-object.ts'
import { openObjectCache } from '../../../service/adapters/objects/object-cache.ts'
import { objectName } from '../../../service/core/documents/object-name.ts'

const file = (text: string) => ({ name: `${text}.yaml`, mode: '100644', sha: objectName('blob', text), size: 1 })

test('G8: a file that went from the cache while others were fetched is fetched again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-blobs-'))
  const cache = await openObjectCache(folder, 1_000_000)
  const [a, b, c] = [file('a'), file('b'), file('c')]
  const folders: { readonly [tree: string]: readonly TreeItem[] } = { one: [a, b], other: [c] }
  const texts = new Map([a, b, c].map(({ sha, name }) => [sha, name.slice(0, 1)]))
  const { promise: late, resolve: goOn } = Promise.withResolvers<void>()
  const asked: string[] = []
  const answer = async (sha: string) => {
    asked.push(sha)
    if (sha === b.sha) await late
    return { status: 200, headers: {}, data: { content: texts.get(sha), encoding: 'utf-8' } }
  }
  const octokit = { rest: { git: { getBlob: ({ file_sha }: { file_sha: string }) => answer(file_sha) } } }
  const call: Client['call'] = async (_, request) => (await request(octokit as never)).data
  const blobs = createBlobs({ owner: 'acme', repo: 'estate', call } as Client, cache, {
    trees: {
      ensure: async () => undefined,
      items: (tree) => folders[tree] ?? [],
      changes: async () => [],
      foretell() {},
    },
    commitWith: () => null,
    archives: { take: async () => undefined },
  })
  const fetchSide = (tree: string) => blobs.fetchSides([{ tree, overlay: [] }], null)

  const slow = fetchSide('one')
  await expect.poll(() => cache.has('blob', a.sha)).toBe(true)
  cache.forget('blob', a.sha)
  await fetchSide('other')
  goOn()
  await slow
  await fetchSide('one')
  expect(asked.filter((sha) => sha === a.sha)).toHaveLength(2)
  expect(cache.blob(a.sha)?.toString()).toBe('a')
  await rm(folder, { recursive: true, force: true })
})
