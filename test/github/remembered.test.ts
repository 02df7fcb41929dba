import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCommit } from './git/commits.ts'
import { diffFiles } from './git/differences.ts'
import { type Git, git, newGit, writeObject, writeRefs } from './git/git.ts'
import { listCommits, mergeBase, refsWith } from './git/history.ts'
import { mergeTrees } from './git/merges.ts'
import { readObject } from './git/read-object.ts'
import { editTree, listTree } from './git/trees.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-remembered-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const texts = fc
  .tuple(
    fc.subarray(Array.from({ length: 14 }, (_, at) => `${at % 3 ? '' : ' '}${at}\n`)),
    fc.constantFrom('', '', 'ü', '3\n3\n'),
  )
  .map(([lines, end]) => [...lines, end])

/** Names that sort in their own way where one of them is a folder, and files of few lines, some of them alike. */
const edit = fc.record({
  path: fc.constantFrom('a', 'a.b', 'a-b', 'c/d', 'c/e/f', 'c/e/g', 'c0', 'é', 'h/i', 'a/k'),
  text: fc.option(texts, { freq: 3 }),
  mode: fc.constantFrom('100644', '100644', '100644', '100755'),
})
const commits = fc.array(
  fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), on: fc.nat(), merges: fc.option(fc.nat()) }),
  { minLength: 4, maxLength: 9 },
)

const someone = { name: 'Someone', email: 'someone@example.com', date: '2026-01-01T00:00:00Z' }

type Wanted = typeof commits extends fc.Arbitrary<infer T> ? T : never

/** Commits, each on an earlier one, now and then with another one as a second parent; all of them are reached by refs. */
async function write(repository: Git, wanted: Wanted): Promise<string[]> {
  const shas: string[] = []
  for (const { edits, on, merges } of wanted) {
    const parents = [...new Set([shas[on % shas.length], shas[(merges ?? on) % shas.length]])].filter(
      (one) => one !== undefined,
    )
    const changes = edits.map(({ path, text, mode }) => ({
      path,
      mode,
      sha: text === null ? null : writeObject(repository, 'blob', Buffer.from(text.join(''))),
    }))
    const tree = await editTree(repository, parents[0] ?? null, changes)
    const message = `Number ${shas.length}`
    const sha = writeCommit(repository, { tree, parents, author: someone, committer: someone, message })
    await writeRefs(repository, { [`refs/heads/number-${shas.length}`]: sha })
    shas.push(sha)
  }
  return shas
}

let last = 0
test('what is remembered of a repository is what Git says of it', async () => {
  await fc.assert(
    fc.asyncProperty(commits, async (wanted) => {
      const own = newGit(join(folder, `${++last}.git`), 'main', true)
      const shas = await write(own, wanted)
      await git(own, ['fsck', '--strict', '--no-dangling'])
      const real: Git = { ...own, objects: null, answers: null }
      for (const [at, one] of shas.entries()) {
        const other = shas[(at * 3 + 1) % shas.length] ?? one
        expect(await listTree(own, one, true)).toEqual(await listTree(real, one, true))
        for (const patches of [false, true]) {
          expect(await diffFiles(own, one, other, patches)).toEqual(await diffFiles(real, one, other, patches))
        }
        expect(await mergeBase(own, one, other)).toBe(await mergeBase(real, one, other))
        expect(await listCommits(own, one, [other])).toEqual(await listCommits(real, one, [other]))
        expect(await listCommits(own, one, [other], { firstParent: true })).toEqual(
          await listCommits(real, one, [other], { firstParent: true }),
        )
        expect(await mergeTrees(own, one, other)).toBe(await mergeTrees(real, one, other))
        expect((await refsWith(own, one, 'refs/heads')).sort()).toEqual(await refsWith(real, one, 'refs/heads'))
        for (const name of [
          `${one}^{tree}`,
          `${one}:c/e`,
          `${one}:a`,
          `${one}:a/k`,
          `${one}:`,
          `${one}^{commit}`,
          'main',
        ]) {
          expect(await readObject(own, name)).toEqual(await readObject(real, name))
        }
      }
      real.disk.reader?.child.kill()
    }),
    { numRuns: 4, seed: 9, endOnFailure: true },
  )
})
