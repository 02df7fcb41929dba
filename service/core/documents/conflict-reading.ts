import { createHash } from 'node:crypto'
import type { FileReading } from './read-file.ts'

/** What stands in place of a file that both sides changed in the same lines (rule J3): one broken document. */
export function conflictReading(path: string): FileReading {
  const text = createHash('sha256').update(`conflict\0${path}`).digest('hex')
  const broken = {
    subject: { kind: 'File', name: path },
    field: '',
    message:
      'the base branch changed the same lines of this file; update the branch (merge or rebase) and resolve the conflict',
    location: { path, line: 1, column: 1 },
    text,
  } as const
  return { path, source: { path, text: '' }, text, documents: [], broken: [broken], flawed: [], count: 1 }
}
