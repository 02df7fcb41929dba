import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBlobs } from '../../../service/adapters/github/blobs.ts'
import type { Client } from '../../../service/adapters/github/client.ts'
import type { Trees } from '../../../service/adapters/github/trees.ts'
import type { TreeItem } from '../../../service/adapters/objects/git-object.ts'
import { openObjectCache } from '../../../service/adapters/objects/object-cache.ts'
import { objectName } from '../../../service/core/documents/object-name.ts'

const file = (text: string) => ({ name: `${text}.yaml`, mode: '100644', sha: objectName('blob', text), size: 1 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-blobs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Answered = { readonly status: number; readonly headers: object; readonly data: unknown }

/** Blobs of a repository whose folders are these, over a cache of their own. */
async function blobsOf(
  folders: { readonly [tree: string]: readonly TreeItem[] },
  answer: (sha: string) => Promise<Answered>,
  changeTo: Trees['changeTo'] = () => null,
) {
  const cache = await openObjectCache(folder, 1_000_000)
  const octokit = { rest: { git: { getBlob: ({ file_sha }: { file_sha: string }) => answer(file_sha) } } }
  const call: Client['call'] = async (_, request) => (await request(octokit as never)).data
  const blobs = createBlobs({ owner: 'acme', repo: 'estate', call } as Client, cache, {
    trees: {
      ensure: async () => undefined,
      items: (tree) => folders[tree] ?? [],
      changes: async () => [],
      foretell() {},
      changeTo,
    },
    commitWith: () => null,
    archives: { take: async () => undefined },
  })
  return { blobs, cache }
}

const given = (content: string) => ({ status: 200, headers: {}, data: { content, encoding: 'utf-8' } })

test('G8: a file that went from the cache while others were fetched is fetched again', async () => {
  const [a, b, c] = [file('a'), file('b'), file('c')]
  const texts = new Map([a, b, c].map(({ sha, name }) => [sha, name.slice(0, 1)]))
  const { promise: late, resolve: goOn } = Promise.withResolvers<void>()
  const asked: string[] = []
  const { blobs, cache } = await blobsOf({ one: [a, b], other: [c] }, async (sha) => {
    asked.push(sha)
    if (sha === b.sha) await late
    return given(texts.get(sha) ?? '')
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
})

test.each([
  { what: 'a file whose change was told is made here', patch: '@@ -1 +1 @@\n-old\n+new', asked: 1 },
  { what: 'G8: where another content comes of it, it is fetched', patch: '@@ -1 +1 @@\n-old\n+other', asked: 2 },
])('G3: $what', async ({ patch, asked }) => {
  const [old, changed] = [file('old\n'), file('new\n')]
  const calls: string[] = []
  const answer = async (sha: string) => {
    calls.push(sha)
    return given(sha === old.sha ? 'old\n' : 'new\n')
  }
  const changeTo: Trees['changeTo'] = (blob) => (blob === changed.sha ? { before: old.sha, patch } : null)
  const { blobs } = await blobsOf({}, answer, changeTo)
  await blobs.texts([old.sha])
  expect([...(await blobs.texts([changed.sha])).values()]).toEqual(['new\n'])
  expect(calls).toHaveLength(asked)
})
