import { blobSha } from '../approval/blob-sha.ts'
import type { DocumentRef } from '../model/applied.ts'
import type { Document } from '../model/document.ts'

/** Where a document's content is kept: its file as the Git blob that it is. */
export function documentRef({ path, index, source }: Document): DocumentRef {
  return { path, blob: blobSha(source.text), index }
}
