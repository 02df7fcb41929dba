import type { Document, Source } from '../model/document.ts'
import type { BrokenDocument } from '../model/documents.ts'

/** What one file of the estate says: its sound documents and its broken ones. */
export type FileReading = {
  readonly path: string
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

/** Whether a path could hold documents (rule D1), before its text is read. */
export function isCandidate(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

/** Reads a file into its documents; null where the file is not ours (rule D1). Depends on path and text alone. */
export function readFile(_source: Source): FileReading | null {
  return null
}
