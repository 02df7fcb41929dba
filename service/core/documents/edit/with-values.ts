import { type Document, isMap, isNode, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { Json } from '../../model/json.ts'
import { sameData } from '../../policy/same-data.ts'
import { splitDocuments, withoutMark } from '../yaml/split-documents.ts'

/** One value to be written: where, step by step, and what. */
export type NewValue = { readonly path: readonly string[]; readonly value: Json }

/**
 * A file's text with values written into one of its documents (from 0): only these places change, so that people see in the
 * difference what was meant, and comments and style stay.
 */
export function withValues(text: string, index: number, values: readonly NewValue[]): string {
  const file = withoutMark(text)
  const found = splitDocuments(file)[index]
  if (found === undefined) throw new Error(`the file has no document ${index}`)
  const edited = values.reduce(withValue, found.text)
  return `${file.slice(0, found.offset)}${edited}${file.slice(found.offset + found.text.length)}`
}

function withValue(text: string, { path, value }: NewValue): string {
  const before = parseDocument(text)
  const wanted = before.clone()
  wanted.setIn(path, value)
  const says = (edited: string | null): edited is string => {
    if (edited === null) return false
    const after = parseDocument(edited)
    return after.errors.length === 0 && sameData(after.toJS(), wanted.toJS())
  }
  if (says(text)) return text
  const edited = spliced(text, before, path, value)
  // A style that is not edited in place: the library writes the document anew.
  return says(edited) ? edited : wanted.toString({ lineWidth: 0 })
}

/** The text with the value in its place, or beside its neighbours; null where there is no place. */
function spliced(text: string, document: Document, path: readonly string[], value: Json): string | null {
  const node: unknown = document.getIn(path, true)
  if (isNode(node) && node.range) return replaced(text, node.range[0], node.range[1], inline(value))
  const parent = path.slice(0, -1)
  const map: unknown = parent.length === 0 ? document.contents : document.getIn(parent, true)
  const key = path.at(-1) ?? ''
  if (isMap(map) && map.items.length > 0) return withKey(text, map, key, value)
  return parent.length === 0 ? null : spliced(text, document, parent, { [key]: value })
}

function withKey(text: string, map: YAMLMap, key: string, value: Json): string | null {
  const last = map.items.at(-1)
  const [start, end] = map.range ?? [0, 0]
  const entry = `${inline(key)}: ${inline(value)}`
  if (map.flow) {
    const close = text.lastIndexOf('}', end - 1)
    const inner = text.slice(start, close).trimEnd()
    return replaced(text, start + inner.length, close, `${inner.endsWith(',') ? ' ' : ', '}${entry} `)
  }
  if (!isScalar(last?.key) || !last.key.range) return null
  const indent = last.key.range[0] - (text.lastIndexOf('\n', last.key.range[0] - 1) + 1)
  // Behind the last entry's line, with a comment that stands on it.
  const body = text.slice(0, end).trimEnd()
  const lineEnd = text.indexOf('\n', body.length)
  const line = `${' '.repeat(indent)}${entry}\n`
  return lineEnd < 0 ? `${text}\n${line}` : replaced(text, lineEnd + 1, lineEnd + 1, line)
}

function replaced(text: string, from: number, to: number, by: string): string {
  return `${text.slice(0, from)}${by}${text.slice(to)}`
}

function inline(value: Json): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd()
}
