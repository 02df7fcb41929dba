import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Range } from '../yaml/trail.ts'

/** Where a path leads in a document's nodes. */
export type Found = {
  readonly node: Node | null
  /** The key of the node, where it stands in a mapping. */
  readonly key: Node | null
  /** Whether the path leads there exactly; if not, this is its nearest existing ancestor. */
  readonly exact: boolean
}

/** Follows a path through a document's nodes, through aliases and CloudFormation's short tags, as far as it leads. */
export function findNode(document: Document.Parsed, steps: readonly string[]): Found {
  let found: Found = { node: document.contents, key: null, exact: true }
  for (const step of steps) {
    const next = childOf(document, found.node, step)
    if (!next) return { ...found, exact: false }
    found = { node: next.node, key: next.key ?? (next.same ? found.key : null), exact: true }
  }
  return found
}

/** Which of what was found a place is of: the value, or the key; of what does not exist, its nearest ancestor's key. */
export function chosen({ node, key, exact }: Found, at: 'value' | 'key'): Node | null {
  if (exact && at === 'value') return node ?? key
  return key ?? node
}

/** Where a node stands. Blocks of many lines are pointed at where they begin. */
export function rangeOf(node: Node | null): Range {
  if (!node?.range) return [0]
  const [start, end] = node.range
  return 'items' in node && !('flow' in node && node.flow) ? [start] : [start, end]
}

type Child = { readonly node: Node | null; readonly key: Node | null; readonly same: boolean }

function childOf(document: Document.Parsed, parent: Node | null, step: string): Child | null {
  const node = isAlias(parent) ? (parent.resolve(document) ?? null) : parent
  // `!Ref Key` is read as `{ Ref: Key }`: the step into the long form stays where the short one stands.
  if (node && 'tag' in node && node.tag?.startsWith('!') && isIntrinsic(step)) return { node, key: null, same: true }
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? null : { node: item as Node | null, key: null, same: false }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
  return pair ? { node: pair.value as Node | null, key: pair.key as Node, same: false } : null
}

function isIntrinsic(step: string): boolean {
  return step === 'Ref' || step === 'Condition' || step.startsWith('Fn::')
}
