import { createHash } from 'node:crypto'
import type { Document, Source } from '../model/document.ts'
import { splitDocuments, withoutMark } from './yaml/split-documents.ts'

/** What one file's documents say, split once: many of them may be broken. */
const split = new WeakMap<Source, readonly string[]>()

/**
 * SHA-256 (hex) of a document's own text in its file: tells whether a change touches it. Its neighbours in the file, and
 * where it stands among them, do not count (rules J6, J17).
 */
export function ownTextDigest({ source, index }: Pick<Document, 'source' | 'index'>): string {
  const known = split.get(source) ?? splitDocuments(withoutMark(source.text)).map(({ text }) => text)
  split.set(source, known)
  const text = (known[index] ?? '').replace(/^---[ \t]*\r?\n/, '').trimEnd()
  return createHash('sha256').update(text).digest('hex')
}
