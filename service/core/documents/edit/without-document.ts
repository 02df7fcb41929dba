import { splitDocuments, withoutMark } from '../yaml/split-documents.ts'

/** A file's text without one of its documents (from 0), the rest as it was; null where no other is left: the file goes. */
export function withoutDocument(text: string, index: number): string | null {
  const file = withoutMark(text)
  const documents = splitDocuments(file)
  const gone = documents[index]
  if (gone === undefined) throw new Error(`the file has no document ${index}`)
  if (documents.length === 1) return null
  const rest = `${file.slice(0, gone.offset)}${file.slice(gone.offset + gone.text.length)}`
  // What came second needs no line that parts it from what came first.
  return gone.offset === 0 ? rest.replace(/^---[ \t]*\r?\n/, '') : rest
}
