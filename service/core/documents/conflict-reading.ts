import { createHash } from 'node:crypto'
import type { FileReading } from './read-file.ts'

const message =
  'the base branch changed the same lines of this file; update the branch (merge or rebase) and resolve the conflict'

/**
 * What stands in place of a file that both sides changed in the same lines (rule J3): one broken document, that of the
 * base where the file holds only one. What the base has in it counts as broken, not as gone.
 */
export function conflictReading(path: string, base: FileReading | null = null): FileReading {
  const text = createHash('sha256').update(`conflict\0${path}`).digest('hex')
  const documents = [...(base?.documents ?? []), ...(base?.flawed ?? [])]
  const [only] = documents
  const subject =
    only && documents.length === 1 ? { kind: only.kind, name: only.name } : { kind: 'File' as const, name: path }
  return {
    path,
    source: { path, text: '' },
    text,
    documents: [],
    broken: [{ subject, field: '', message, location: { path, line: 1, column: 1 }, text }],
    flawed: documents,
    count: Math.max(1, documents.length),
  }
}
