import { objectName } from '../documents/object-name.ts'
import type { DocumentRef } from '../model/applied.ts'
import type { Document } from '../model/document.ts'

/** Where a document's content is kept: its file as the Git blob that it is. */
export function documentRef({ path, index, source }: Document): DocumentRef {
  return { path, blob: objectName('blob', source.text), index }
}
