import { rm } from 'node:fs/promises'
import { askText, type Git, git, gitText, readObject } from './git.ts'

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

/** Writes a blob; returns its SHA. */
export async function writeBlob(repository: Git, content: Buffer): Promise<string> {
  return (await gitText(repository.directory, ['hash-object', '-w', '--stdin'], { input: content })).trim()
}

/** One entry to lay over a tree; a null SHA removes it. */
export type TreeChange = { readonly path: string; readonly mode: string; readonly sha: string | null }

/** Lays changes over a tree (null: an empty one); returns the new tree's SHA. */
export async function editTree(repository: Git, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const index = `${repository.directory}/index-${Math.random().toString(36).slice(2)}`
  const env = { GIT_INDEX_FILE: index }
  if (base !== null) await git(repository.directory, ['read-tree', base], { env })
  const lines = changes.map(({ path, mode, sha }) =>
    sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
  )
  await git(repository.directory, ['update-index', '-z', '--add', '--index-info'], { env, input: lines.join('') })
  const tree = (await gitText(repository.directory, ['write-tree'], { env })).trim()
  await rm(index, { force: true })
  return tree
}

/** A file's change between two commits. */
export type FileChange = {
  readonly path: string
  readonly previous: string | null
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  readonly patch: string | null
}

const letters: { readonly [letter: string]: FileChange['status'] } = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  T: 'changed',
}

/** What changed between two commits (or trees), renames found, with patches where wanted. */
export async function diffFiles(
  repository: Git,
  before: string,
  after: string,
  patches: boolean,
): Promise<FileChange[]> {
  const range = ['-M', '--no-ext-diff', '--no-textconv', '--end-of-options', before, after, '--']
  const [raw, numbers] = await Promise.all([
    askText(repository, ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', ...range]),
    askText(repository, ['diff-tree', '-r', '--numstat', '-z', ...range]),
  ])
  const counts = parseNumstat(numbers)
  const changes = parseRaw(raw)
  const texts =
    patches && changes.length > 0 ? splitPatches(await askText(repository, ['diff-tree', '-r', '-p', ...range])) : []
  return changes.map((change, index) => ({
    ...change,
    additions: counts.get(change.path)?.[0] ?? 0,
    deletions: counts.get(change.path)?.[1] ?? 0,
    patch: texts[index] ?? null,
  }))
}

function parseRaw(text: string): Pick<FileChange, 'path' | 'previous' | 'status' | 'sha'>[] {
  const fields = text.split('\0')
  const changes: Pick<FileChange, 'path' | 'previous' | 'status' | 'sha'>[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', letter = 'M'] = (fields[at++] ?? '').slice(1).split(' ')
    const status = letters[letter.charAt(0)] ?? 'modified'
    const first = fields[at++] ?? ''
    const path = status === 'renamed' ? (fields[at++] ?? '') : first
    changes.push({
      path,
      previous: status === 'renamed' ? first : null,
      status,
      sha: status === 'removed' ? before : after,
    })
  }
  return changes
}

function parseNumstat(text: string): Map<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>()
  const fields = text.split('\0')
  for (let at = 0; at + 1 < fields.length; ) {
    const [added = '', deleted = '', path = ''] = (fields[at++] ?? '').split('\t')
    const name = path === '' ? (fields[at + 1] ?? '') : path
    if (path === '') at += 2
    counts.set(name, [Number(added) || 0, Number(deleted) || 0])
  }
  return counts
}

function splitPatches(text: string): (string | null)[] {
  return text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((part) => {
      const start = part.indexOf('@@ ')
      return start < 0 ? null : part.slice(start).replace(/\n$/, '')
    })
}
