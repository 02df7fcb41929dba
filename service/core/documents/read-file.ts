import { createHash } from 'node:crypto'
import type { Document, Source } from '../model/document.ts'
import type { BrokenDocument } from '../model/documents.ts'
import { isCandidate, mayBeOurs, ownershipOf } from './ownership.ts'
import { locationOf } from './place/lines.ts'
import { readDocument } from './read-document.ts'
import { maximumBytes, maximumDocuments } from './yaml/limits.ts'
import { splitDocuments, withoutMark } from './yaml/split-documents.ts'

export { isCandidate } from './ownership.ts'

/** What one file of the estate says: its sound documents and its broken ones. */
export type FileReading = {
  readonly path: string
  readonly source: Source
  /** SHA-256 (hex) of the file's text. */
  readonly text: string
  readonly documents: readonly Document[]
  readonly broken: readonly BrokenDocument[]
  /** Documents that are broken but whose kind and name are known: their names are taken, and what refers to them is told so. */
  readonly flawed: readonly Flawed[]
  /** How many documents were read, broken ones included. */
  readonly count: number
}

/** A broken document, as far as it could be read. Its fields need not fit its kind's schema. */
export type Flawed = Document

/**
 * Reads a file into its documents; null where nothing in it is ours (rule D1). Depends on path and text alone, so that
 * a reading may be kept by content; the same `Source` and its documents are then the same objects too. Never throws.
 */
export function readFile(source: Source): FileReading | null {
  const { path } = source
  const ownership = ownershipOf(path)
  if (!isCandidate(path)) return null
  if (ownership === 'elsewhere' && !mayBeOurs(source.text)) return null
  const text = createHash('sha256').update(source.text).digest('hex')
  const refusal = refusalOf(withoutMark(source.text))
  if (refusal) return refused(source, text, refusal)
  const documents = splitDocuments(withoutMark(source.text))
  if (documents.length > maximumDocuments) {
    const offset = documents[maximumDocuments]?.offset ?? 0
    return refused(source, text, { offset, message: `more than ${maximumDocuments} documents in one file; split it` })
  }
  const readings = documents.flatMap((own, index) => readDocument(source, index, own.text, ownership) ?? [])
  if (readings.length === 0) return null
  return {
    path,
    source,
    text,
    documents: readings.flatMap(({ document }) => document ?? []),
    broken: readings.flatMap(({ broken }) => broken),
    flawed: readings.flatMap(({ flawed }) => flawed ?? []),
    count: readings.length,
  }
}

type Refusal = { readonly offset: number; readonly message: string }

/** Why a file is not read at all. */
function refusalOf(text: string): Refusal | null {
  if (text.length > maximumBytes || (text.length > maximumBytes / 3 && Buffer.byteLength(text) > maximumBytes)) {
    return { offset: 0, message: 'the file is larger than 1 MiB; split it' }
  }
  const offset = text.indexOf('\ufffd')
  return offset < 0 ? null : { offset, message: 'the file is not UTF-8 here; save it as UTF-8' }
}

function refused(source: Source, text: string, { offset, message }: Refusal): FileReading {
  const { path } = source
  const before = withoutMark(source.text).slice(0, offset)
  const lines = [0, ...[...before.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const location = locationOf(path, lines, offset)
  const broken = { subject: { kind: 'File' as const, name: path }, field: '', message, location, text }
  return { path, source, text, documents: [], broken: [broken], flawed: [], count: 1 }
}
