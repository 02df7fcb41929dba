import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isTree } from '../../../service/adapters/objects/git-object.ts'
import { openObjectCache } from '../../../service/adapters/objects/object-cache.ts'
import { objectPath } from '../../../service/adapters/objects/read-object.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-objects-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function blob(text: string): { readonly sha: string; readonly bytes: Buffer } {
  const bytes = Buffer.from(text)
  return { sha: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'), bytes }
}

test('what is kept is there, also for the next process', async () => {
  const { sha, bytes } = blob('hello')
  const cache = await openObjectCache(folder, 1000)
  await cache.keepBlob(sha, bytes)
  expect(cache.blob(sha)?.toString()).toBe('hello')
  expect((await openObjectCache(folder, 1000)).blob(sha)?.toString()).toBe('hello')
})

test('within bounds: what was not used for longest goes first, and it is noticed', async () => {
  const cache = await openObjectCache(folder, 100)
  const blobs = Array.from({ length: 10 }, (_, at) => blob(`${at}`.repeat(20)))
  const [first] = blobs
  for (const { sha, bytes } of blobs) {
    await cache.keepBlob(sha, bytes)
    if (first !== undefined) cache.has('blob', first.sha)
  }
  const left = blobs.filter(({ sha }) => cache.has('blob', sha))
  expect(left.length).toBeLessThanOrEqual(5)
  expect(left).toContain(first)
  expect(cache.generation()).toBeGreaterThan(0)
})

test('G8: a file that was damaged on the disk is missing, and not taken for the content', async () => {
  const { sha, bytes } = blob('hello')
  const cache = await openObjectCache(folder, 1000)
  await cache.keepBlob(sha, bytes)
  await writeFile(objectPath(folder, 'blob', sha), 'hell')
  expect(cache.blob(sha)).toBeNull()
  expect(cache.has('blob', sha)).toBe(false)
})

test('leftovers of a write that was cut off are removed', async () => {
  await writeFile(join(folder, 'tmp-1-1'), 'half')
  await openObjectCache(folder, 1000)
  expect(await readdir(folder)).toEqual([])
})

test.each(['../../etc/passwd', 'refs/heads/main', '', `${'a'.repeat(39)}/`, 'A'.repeat(40)])(
  'K17: `%s` is no Git name, and no path is made of it',
  (name) => {
    expect(() => objectPath(folder, 'blob', name)).toThrow('is no Git object')
  },
)

test("G8: a tree's entries are checked against its name, so that a missing one is noticed", () => {
  const items = [
    { name: 'b', mode: '040000', sha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
    { name: 'b.txt', mode: '100644', sha: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' },
  ]
  // By `git mktree`: Git sorts a folder as if its name ended in a slash.
  const sha = createHash('sha1')
  const body = Buffer.concat([
    Buffer.from('100644 b.txt\0'),
    Buffer.from(items[1]?.sha ?? '', 'hex'),
    Buffer.from('40000 b\0'),
    Buffer.from(items[0]?.sha ?? '', 'hex'),
  ])
  const name = sha.update(`tree ${body.length}\0`).update(body).digest('hex')
  expect(isTree(name, items)).toBe(true)
  expect(isTree(name, [...items].reverse())).toBe(true)
  expect(isTree(name, items.slice(1))).toBe(false)
})

test('G8: what is kept again while it is being removed is there', async () => {
  const { sha, bytes } = blob('hello')
  const cache = await openObjectCache(folder, 1000)
  await cache.keepBlob(sha, bytes)
  cache.forget('blob', sha)
  await cache.keepBlob(sha, bytes)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(cache.blob(sha)?.toString()).toBe('hello')
})

test('G8: who misses what the cache does not have either is believed: whoever thought it was there looks again', async () => {
  const cache = await openObjectCache(folder, 1000)
  const before = cache.generation()
  cache.forget('blob', blob('never there').sha)
  expect(cache.generation()).toBeGreaterThan(before)
})
