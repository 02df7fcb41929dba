import { CursorError } from '../../ports/store.ts'

/** Makes the opaque text that says where a part of a list ended. */
export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Reads a cursor whose parts must be of these types. Throws a `CursorError`. */
export function readCursor<const Types extends readonly ('string' | 'number')[]>(
  cursor: string,
  types: Types,
): { [At in keyof Types]: Types[At] extends 'string' ? string : number } {
  const place = parse(cursor)
  if (!Array.isArray(place) || place.length !== types.length) throw new CursorError()
  if (!types.every((type, at) => typeof place[at] === type)) throw new CursorError()
  return place as { [At in keyof Types]: Types[At] extends 'string' ? string : number }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
