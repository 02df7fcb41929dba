import type { Document } from '../model/document.ts'
import type { Location } from '../model/location.ts'

/**
 * Where a JSON pointer stands in a document: its value, or its key. Of what does not exist, the key of its nearest
 * existing ancestor, or the start of that ancestor where it is a list's item (rule J10).
 */
export function placeOf(document: Document, _pointer: string, _at: 'value' | 'key' = 'value'): Location {
  return { path: document.path, line: 1, column: 1 }
}

/** Where a position within a text value (an offset in UTF-16 units, as expressions report it) stands in its file. */
export function placeWithin(document: Document, pointer: string, _offset: number): Location {
  return placeOf(document, pointer)
}
