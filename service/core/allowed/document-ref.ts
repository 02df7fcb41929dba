import { createHash } from 'node:crypto'
import type { DocumentRef } from '../model/applied.ts'
import type { Document } from '../model/document.ts'

/** Where a document's content is kept: its file as the Git blob that it is. */
export function documentRef({ path, index, source }: Document): DocumentRef {
  return { path, blob: blobOf(source.text), index }
}

/** SHA-1 (hex) of a text as a Git blob: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
