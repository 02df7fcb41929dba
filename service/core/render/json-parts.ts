import type { Json, JsonObject } from '../model/json.ts'

/** JSON of which long lists are made item by item, while it is written: a function stands for such a list. */
export type JsonInParts =
  | Json
  | (() => Iterable<JsonObject>)
  | readonly JsonInParts[]
  | { readonly [key: string]: JsonInParts }

/** A JSON document as `JSON.stringify(document, null, 2)` writes it, in parts, with a line break at its end. */
export function* jsonParts(document: JsonInParts): Generator<string> {
  yield* valueParts(document, '\n')
  yield '\n'
}

/** `line` begins a line at the value's own depth. */
function* valueParts(value: JsonInParts, line: string): Generator<string> {
  const within = `${line}  `
  if (typeof value === 'function') yield* enclosed('[]', line, itemParts(value(), within))
  else if (isList(value)) {
    const items = value.map((one) => valueParts(one, within))
    yield* enclosed('[]', line, items)
  } else if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, one]) => memberParts(key, one, within))
    yield* enclosed('{}', line, members)
  } else yield JSON.stringify(value)
}

function* enclosed(brackets: '[]' | '{}', line: string, members: Iterable<Iterable<string>>): Generator<string> {
  const [open = '', close] = brackets
  let before = open
  for (const member of members) {
    yield `${before}${line}  `
    yield* member
    before = ','
  }
  yield before === open ? brackets : `${line}${close}`
}

function* memberParts(key: string, value: JsonInParts, line: string): Generator<string> {
  yield `${JSON.stringify(key)}: `
  yield* valueParts(value, line)
}

/** Each item at once. No line break stands inside of a JSON string: each is one of the layout. */
function* itemParts(items: Iterable<JsonObject>, line: string): Generator<readonly string[]> {
  for (const item of items) yield [JSON.stringify(item, null, 2).replaceAll('\n', line)]
}

/** `Array.isArray` does not know readonly arrays. */
function isList(value: JsonInParts): value is readonly JsonInParts[] {
  return Array.isArray(value)
}
