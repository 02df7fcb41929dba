import { diffByGit, type FileChange } from './diff-by-git.ts'
import { type Git, loadObject } from './git.ts'
import { lineChange } from './line-change.ts'
import { folderMode, sortKey, type TreeItem, textOf } from './tree-object.ts'
import { itemsOf, treeOf } from './trees.ts'

/** What changed between two commits (or trees), renames found, with patches where wanted. */
export async function diffFiles(
  repository: Git,
  before: string,
  after: string,
  patches: boolean,
): Promise<FileChange[]> {
  const plain = await diffPlainly(repository, before, after)
  if (plain === null) return diffByGit(repository, before, after, patches)
  return patches ? plain : plain.map((change) => ({ ...change, patch: null }))
}

/** A file on one side or both. */
type Pair = { readonly path: string; readonly before: TreeItem | null; readonly after: TreeItem | null }

/** The changes, where they are of ordinary files, none of which may have been renamed, and their lines are plainly told apart; else null. */
async function diffPlainly(repository: Git, before: string, after: string): Promise<FileChange[] | null> {
  if (repository.objects === null) return null
  const trees = [await treeOf(repository, before), await treeOf(repository, after)]
  if (trees.includes(null)) return null
  const pairs = await changedBelow(repository, trees[0] ?? null, trees[1] ?? null, '')
  if (pairs === null || (pairs.some((one) => one.before === null) && pairs.some((one) => one.after === null))) {
    return null
  }
  const changes: FileChange[] = []
  for (const pair of pairs) {
    const change = await plainChange(repository, pair)
    if (change === null) return null
    changes.push(change)
  }
  return changes
}

/** Null where something is a folder on one side and none on the other. */
async function changedBelow(
  repository: Git,
  before: string | null,
  after: string | null,
  below: string,
): Promise<Pair[] | null> {
  if (before === after) return []
  const [one, other] = [await named(repository, before), await named(repository, after)]
  const pairs: Pair[] = []
  const all = new Map([...one, ...other].map(([name, item]) => [name, sortKey(item)]))
  for (const [name] of [...all].sort(([, first], [, second]) => (first < second ? -1 : 1))) {
    const [was, is] = [one.get(name) ?? null, other.get(name) ?? null]
    if (was?.sha === is?.sha && was?.mode === is?.mode) continue
    const path = `${below}${textOf(name)}`
    const folders = [was, is].filter((item) => item?.mode === folderMode)
    if (folders.length === 0) pairs.push({ path, before: was, after: is })
    else if (folders.length !== [was, is].filter((item) => item !== null).length) return null
    else {
      const inner = await changedBelow(repository, was?.sha ?? null, is?.sha ?? null, `${path}/`)
      if (inner === null) return null
      for (const pair of inner) pairs.push(pair)
    }
  }
  return pairs
}

async function named(repository: Git, tree: string | null): Promise<ReadonlyMap<string, TreeItem>> {
  return new Map((tree === null ? [] : await itemsOf(repository, tree)).map((item) => [item.name, item]))
}

async function plainChange(repository: Git, { path, before, after }: Pair): Promise<FileChange | null> {
  const texts: string[] = []
  for (const item of [before, after]) {
    if (item !== null && !item.mode.startsWith('100')) return null
    const content = item === null ? Buffer.alloc(0) : (await loadObject(repository, item.sha))?.content
    if (content === undefined || content.includes(0)) return null
    texts.push(content.toString('latin1'))
  }
  const change = lineChange(texts[0] ?? '', texts[1] ?? '')
  const status = before === null ? 'added' : after === null ? 'removed' : 'modified'
  return change && { path, previous: null, status, sha: after?.sha ?? before?.sha ?? '', ...change }
}
