import { readCommit, writeCommit } from './commits.ts'
import { ask, type Git, writeObject } from './git.ts'
import { mergeBases } from './history.ts'
import { folderMode, formatTree, type TreeItem } from './tree-object.ts'
import { itemsOf, treeOf } from './trees.ts'

/** Merges two commits' trees; null on a conflict. Writes objects, moves nothing. */
export async function mergeTrees(repository: Git, ours: string, theirs: string, base?: string): Promise<string | null> {
  const plain = await mergePlainly(repository, ours, theirs, base)
  if (plain !== null) return plain
  if (base !== undefined) return mergeTreesFrom(repository, base, ours, theirs)
  const args = ['merge-tree', '--write-tree', '--allow-unrelated-histories', ours, theirs]
  const result = await ask(repository, args, { allow: [1] })
  return result.code === 0 ? (result.stdout.toString().split('\n')[0] ?? null) : null
}

/** Git 2.39's merge-tree takes no base: two commits made of the trees, whose one common parent is the base, give it one. */
async function mergeTreesFrom(repository: Git, base: string, ours: string, theirs: string): Promise<string | null> {
  const read = async (sha: string) => (await readCommit(repository, sha))?.tree ?? ''
  const someone = { name: 'merge', email: 'merge@localhost', date: '2020-01-01T00:00:00Z' }
  const write = (tree: string, parents: readonly string[]) =>
    writeCommit(repository, { tree, parents, author: someone, committer: someone, message: 'for a merge' })
  const root = write(await read(base), [])
  return mergeTrees(repository, write(await read(ours), [root]), write(await read(theirs), [root]))
}

/** Where no file was touched by both sides, and nothing may have been renamed, no Git is needed. Null: it is. */
async function mergePlainly(repository: Git, ours: string, theirs: string, base?: string): Promise<string | null> {
  const bases = base === undefined ? await mergeBases(repository, ours, theirs) : [base]
  if (repository.objects === null || bases?.length !== 1) return null
  const trees = await Promise.all([...bases, ours, theirs].map((commit) => treeOf(repository, commit)))
  const [from = null, one = null, other = null] = trees
  if (one === null || other === null) return null
  return mergeFolders(repository, from, one, other)
}

/** Null where both sides changed one thing, or one of them took something away where the other changed something. */
async function mergeFolders(
  repository: Git,
  base: string | null,
  ours: string,
  theirs: string,
): Promise<string | null> {
  if (ours === theirs || theirs === base) return ours
  if (ours === base) return theirs
  const [before, one, other] = [
    base === null ? new Map<string, TreeItem>() : await named(repository, base),
    await named(repository, ours),
    await named(repository, theirs),
  ]
  const merged: TreeItem[] = []
  for (const name of new Set([...before.keys(), ...one.keys(), ...other.keys()])) {
    const item = await mergeItem(repository, before.get(name), one.get(name), other.get(name))
    if (item === null) return null
    merged.push(item)
  }
  return writeObject(repository, 'tree', formatTree(merged))
}

async function mergeItem(
  repository: Git,
  base: TreeItem | undefined,
  ours: TreeItem | undefined,
  theirs: TreeItem | undefined,
): Promise<TreeItem | null> {
  // What is gone here may lie somewhere else now, where the other side's changes of it belong.
  if (base !== undefined && (ours === undefined || theirs === undefined)) return null
  if (ours === undefined || theirs === undefined) return ours ?? theirs ?? null
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  if (![base ?? ours, ours, theirs].every(({ mode }) => mode === folderMode)) return null
  const sha = await mergeFolders(repository, base?.sha ?? null, ours.sha, theirs.sha)
  return sha === null ? null : { ...ours, sha }
}

async function named(repository: Git, tree: string): Promise<ReadonlyMap<string, TreeItem>> {
  return new Map((await itemsOf(repository, tree)).map((item) => [item.name, item]))
}

function same(one: TreeItem | undefined, other: TreeItem | undefined): boolean {
  return one?.sha === other?.sha && one?.mode === other?.mode
}
