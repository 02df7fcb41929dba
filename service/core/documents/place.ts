import type { Node, Document as Parsed } from 'yaml'
import type { Document, Source } from '../model/document.ts'
import type { Location } from '../model/location.ts'
import { chosen, findNode, rangeOf } from './place/find-node.ts'
import { type Lines, linesOf, locationOf } from './place/lines.ts'
import { offsetWithin } from './place/within-text.ts'
import { parsePointer } from './pointer.ts'
import { parseTree } from './yaml/parse-tree.ts'
import { quickPlace } from './yaml/quick-yaml.ts'
import { type DocumentText, splitDocuments, withoutMark } from './yaml/split-documents.ts'
import type { Range } from './yaml/trail.ts'

/** A source parsed for its places; it goes when memory is wanted, and is made again from the text. */
type Places = {
  readonly lines: Lines
  readonly documents: readonly DocumentText[]
  readonly trees: Map<number, Parsed.Parsed | null>
}

const parsed = new WeakMap<Source, WeakRef<Places>>()

/** A document as far as its places need it. */
type Placed = Pick<Document, 'path' | 'index' | 'source'>

/**
 * Where a JSON pointer stands in a document: its value, or its key. Of what does not exist, the key of its nearest
 * existing ancestor, or the start of that ancestor where it is a list's item (rule J10).
 */
export function placeOf(document: Placed, pointer: string, at: 'value' | 'key' = 'value'): Location {
  const places = placesOf(document.source)
  const offset = places.documents[document.index]?.offset ?? 0
  const [start, end] = rangeAt(document, places, pointer, at)
  return locationOf(document.path, places.lines, offset + start, end === undefined ? undefined : offset + end)
}

/** Where a position within a text value (an offset in UTF-16 units, as expressions report it) stands in its file. */
export function placeWithin(document: Placed, pointer: string, within: number): Location {
  const places = placesOf(document.source)
  const { node, offset, exact } = nodeAt(document, places, pointer, 'value')
  if (!exact) return placeOf(document, pointer)
  const text = places.documents[document.index]?.text ?? ''
  return locationOf(document.path, places.lines, offset + offsetWithin(text, node, within))
}

/** Where an offset of one of a file's documents stands. */
export function placeAt(source: Source, index: number, within: number): Location {
  const { lines, documents } = placesOf(source)
  return locationOf(source.path, lines, (documents[index]?.offset ?? 0) + within)
}

/** Most documents are plain, and most are asked for one place: they are not parsed for it. */
function rangeAt(document: Placed, places: Places, pointer: string, at: 'value' | 'key'): Range {
  if (!places.trees.has(document.index)) {
    const quick = quickPlace(places.documents[document.index]?.text ?? '', parsePointer(pointer))
    if (quick !== undefined) return at === 'value' ? quick.value : (quick.key ?? quick.value)
  }
  return rangeOf(nodeAt(document, places, pointer, at).node)
}

function nodeAt(
  document: Placed,
  places: Places,
  pointer: string,
  at: 'value' | 'key',
): { readonly node: Node | null; readonly offset: number; readonly exact: boolean } {
  const offset = places.documents[document.index]?.offset ?? 0
  const tree = treeOf(places, document.index)
  if (!tree) return { node: null, offset, exact: false }
  const found = findNode(tree, parsePointer(pointer))
  return { node: chosen(found, at), offset, exact: found.exact }
}

function treeOf(places: Places, index: number): Parsed.Parsed | null {
  const kept = places.trees.get(index)
  if (kept !== undefined) return kept
  const tree = parseTree(places.documents[index]?.text ?? '')
  const document = 'document' in tree ? tree.document : null
  places.trees.set(index, document)
  return document
}

function placesOf(source: Source): Places {
  const kept = parsed.get(source)?.deref()
  if (kept) return kept
  const text = withoutMark(source.text)
  const places: Places = { lines: linesOf(text), documents: splitDocuments(text), trees: new Map() }
  parsed.set(source, new WeakRef(places))
  return places
}
