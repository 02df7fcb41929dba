import { describe, expect, test } from 'vitest'
import { type ChangedFile, grownTree } from '../../../service/adapters/github/grown-tree.ts'
import { type TreeItem, treeName } from '../../../service/adapters/objects/git-object.ts'

const name = (letter: string) => letter.repeat(40)
const file = (called: string, sha: string, size = 10): TreeItem => ({ name: called, mode: '100644', sha, size })
const folder = (called: string, items: readonly TreeItem[]): TreeItem => ({
  name: called,
  mode: '040000',
  sha: treeName(name('0'), items),
})

const team = [file('a.yaml', name('a')), file('b.yaml', name('b'))]
const lone = [file('c.yaml', name('c'))]
const root = [folder('team', team), folder('lone', lone), file('README.md', name('e'))]
const known = new Map([team, lone, root].map((items) => [treeName(name('0'), items), items]))
const before = treeName(name('0'), root)

const change = (filename: string, status: string, sha: string, patch: string | undefined = '@@') =>
  ({ filename, status, sha, patch }) satisfies ChangedFile

const grownTo = (items: readonly TreeItem[], files: readonly ChangedFile[]) =>
  grownTree(treeName(name('0'), items), before, files, (sha) => known.get(sha) ?? null)

describe('G3: a tree that is known by what changed is not fetched', () => {
  test('a changed file', () => {
    const changed = [file('a.yaml', name('f'), 12), file('b.yaml', name('b'))]
    const items = [folder('team', changed), folder('lone', lone), file('README.md', name('e'))]
    const grown = grownTo(items, [change('team/a.yaml', 'modified', name('f'))])
    expect(grown?.get(treeName(name('0'), changed))).toEqual(changed)
    expect(grown?.get(treeName(name('0'), items))).toEqual(items)
  })

  test('a file in a folder that was not there, and one whose folder goes with it', () => {
    const made = [file('d.yaml', name('d'), 2)]
    const items = [folder('team', team), file('README.md', name('e')), folder('new', [folder('deep', made)])]
    const files = [change('lone/c.yaml', 'removed', name('c')), change('new/deep/d.yaml', 'added', name('d'))]
    expect(grownTo(items, files)?.get(treeName(name('0'), made))).toEqual(made)
  })
})

const changed = [folder('team', [file('a.yaml', name('f')), team[1] as TreeItem]), ...root.slice(1)]

describe('G8: what does not come out as Git names it is fetched', () => {
  test.each<[string, readonly ChangedFile[]]>([
    ['a list that leaves a file out', []],
    ['another content', [change('team/a.yaml', 'modified', name('1'))]],
    ['one file too many', [change('team/a.yaml', 'modified', name('f')), change('x', 'added', name('2'))]],
    ['a rename', [change('team/a.yaml', 'renamed', name('f'))]],
    ['a file whose size nobody can tell', [{ ...change('team/a.yaml', 'modified', name('f')), patch: undefined }]],
    ['a file that may be large', [change('team/a.yaml', 'modified', name('f'), '+'.repeat(2 ** 20))]],
    ['a path through a file', [change('README.md/a', 'added', name('f'))]],
  ])('%s', (_, files) => {
    expect(grownTo(changed, files)).toBeNull()
  })

  test('the same list without a fault is enough', () => {
    expect(grownTo(changed, [change('team/a.yaml', 'modified', name('f'))])).not.toBeNull()
  })

  test('a folder that is not in the cache', () => {
    expect(
      grownTree(treeName(name('0'), changed), before, [change('team/a.yaml', 'modified', name('f'))], () => null),
    ).toBeNull()
  })
})
