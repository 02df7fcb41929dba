import { rm } from 'node:fs/promises'
import { askText, type Git, git, gitText, loadObject, writeObject } from './git.ts'
import { readObject } from './read-object.ts'
import { bytesOf, folderMode, formatTree, parseTree, type TreeItem, textOf } from './tree-object.ts'

/** What stands at a path of a tree. */
export type TreeEntry = {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  /** Bytes, for blobs. */
  readonly size: number | null
}

/** Every entry of a tree, recursively with the folders themselves, in Git's order; null where it is no tree. */
export async function listTree(
  repository: Git,
  name: string,
  recursive: boolean,
): Promise<readonly TreeEntry[] | null> {
  const tree = await treeOf(repository, name)
  if (tree === null) return null
  if (repository.objects !== null) return entriesOf(repository, tree, '', recursive)
  const args = ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), '--end-of-options', tree]
  const text = await askText(repository, args)
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map(parseEntry)
}

/** The SHA of a tree, given a tree, a commit or a ref. */
export async function treeOf(repository: Git, name: string): Promise<string | null> {
  const object = await readObject(repository, name.startsWith(':') ? '' : `${name}^{tree}`)
  return object?.sha ?? null
}

/** The entries of a tree that is there. */
export async function itemsOf(repository: Git, tree: string): Promise<TreeItem[]> {
  const object = await loadObject(repository, tree)
  if (object?.type !== 'tree') throw new Error(`${tree} is no tree of ${repository.directory}`)
  return parseTree(object.content)
}

/** What an entry is, by its mode. */
export function typeOf(mode: string): TreeEntry['type'] {
  return mode === folderMode ? 'tree' : mode === '160000' ? 'commit' : 'blob'
}

async function entriesOf(repository: Git, tree: string, below: string, recursive: boolean): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = []
  for (const { mode, name, sha } of await itemsOf(repository, tree)) {
    const [path, type] = [`${below}${textOf(name)}`, typeOf(mode)]
    const size = type === 'blob' ? ((await loadObject(repository, sha))?.content.length ?? null) : null
    entries.push({ path, mode: mode.padStart(6, '0'), type, sha, size })
    if (recursive && type === 'tree') {
      for (const entry of await entriesOf(repository, sha, `${path}/`, recursive)) entries.push(entry)
    }
  }
  return entries
}

function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', type = 'blob', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
  return {
    path: line.slice(tab + 1),
    mode,
    type: type as TreeEntry['type'],
    sha,
    size: size === '-' ? null : Number(size),
  }
}

/** One entry to lay over a tree; a null SHA removes it. */
export type TreeChange = { readonly path: string; readonly mode: string; readonly sha: string | null }

/** Lays changes over a tree (null: an empty one); returns the new tree's SHA. */
export async function editTree(repository: Git, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const tree = base === null ? null : await treeOf(repository, base)
  if (base !== null && tree === null) throw new Error(`${base} leads to no tree`)
  if (!changes.every(isPlain)) return editByIndex(repository, tree, changes)
  const edits = changes.map(({ path, mode, sha }) => ({ parts: path.split('/').map(bytesOf), mode, sha }))
  const items = await editedItems(repository, tree, edits)
  if (items === null) return editByIndex(repository, tree, changes)
  return writeObject(repository, 'tree', formatTree(items))
}

/** Everything else is left for Git to say what it thinks of it. */
function isPlain({ path, mode, sha }: TreeChange): boolean {
  const parts = path.split('/')
  const named = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/^\.git|[~:\\\0]/i.test(part))
  return named && (sha === null || /^(?:100644|100755|120000|160000)$/.test(mode))
}

type Edit = { readonly parts: readonly string[]; readonly mode: string; readonly sha: string | null }

/** The entries as they are after the edits; null where a file would lie where a folder is, or below a file. */
async function editedItems(repository: Git, tree: string | null, edits: readonly Edit[]): Promise<TreeItem[] | null> {
  const items = new Map((tree === null ? [] : await itemsOf(repository, tree)).map((item) => [item.name, item]))
  for (const [name, all] of Map.groupBy(edits, ({ parts }) => parts[0] ?? '')) {
    const [here, below] = [all.filter(({ parts }) => parts.length === 1), all.filter(({ parts }) => parts.length > 1)]
    const known = items.get(name)
    const isFolder = known?.mode === folderMode
    if (here.length > 0 && (below.length > 0 || isFolder)) return null
    const last = here.at(-1)
    if (last === undefined) {
      if (known !== undefined && !isFolder) return null
      const edits = below.map((edit) => ({ ...edit, parts: edit.parts.slice(1) }))
      const inner = await editedItems(repository, known?.sha ?? null, edits)
      if (inner === null) return null
      const sha = inner.length === 0 ? null : writeObject(repository, 'tree', formatTree(inner))
      put(items, name, folderMode, sha)
    } else put(items, name, last.mode, last.sha)
  }
  return [...items.values()]
}

function put(items: Map<string, TreeItem>, name: string, mode: string, sha: string | null): void {
  if (sha === null) items.delete(name)
  else items.set(name, { mode, name, sha })
}

async function editByIndex(repository: Git, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const index = `${repository.directory}/index-${Math.random().toString(36).slice(2)}`
  const env = { GIT_INDEX_FILE: index }
  if (base !== null) await git(repository, ['read-tree', base], { env })
  const lines = changes.map(({ path, mode, sha }) =>
    sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
  )
  await git(repository, ['update-index', '-z', '--add', '--index-info'], { env, input: lines.join('') })
  const tree = (await gitText(repository, ['write-tree'], { env })).trim()
  await rm(index, { force: true })
  return tree
}
