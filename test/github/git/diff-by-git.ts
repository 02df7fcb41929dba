import { askText, type Git } from './git.ts'

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

/** What Git says of a difference, renames found. */
export async function diffByGit(
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
