import type { Run } from '../expression.ts'
import type { FieldNode, IndexNode, Node } from '../syntax.ts'
import { inWords } from '../values/cannot.ts'
import { isKeyedMap, isOptional, isPlainMap, known } from '../values/value.ts'
import type { Context } from './context.ts'
import { element, ownValue } from './element.ts'
import { errorFailure } from './failure.ts'

type Step = FieldNode | IndexNode

/** The node, if it is a chain that has become optional: `a.?b`, and every field or element that is taken from it; else null. */
export function optionalChain(node: Node): Step | null {
  if (node.kind !== 'field' && node.kind !== 'index') return null
  return node.optional || optionalChain(node.of) ? node : null
}

/**
 * An optional chain as a bare value: undefined where something on the way is missing, so that no optional value needs
 * to be made only to be opened again. An Unknown at its end is given as it is: it is read when it is taken out.
 */
export function compileLookup(node: Step, context: Context): Run {
  const inner = optionalChain(node.of)
  const of = inner ? compileLookup(inner, context) : context.compile(node.of)
  if (node.kind === 'field') {
    const { name } = node
    return (frame) => lookUpField(of(frame), name, node)
  }
  const index = context.compile(node.index)
  return (frame) => lookUpElement(of(frame), index(frame), node)
}

/** The field if it is there; of an optional value: of what is inside it. */
export function lookUpField(owner: unknown, name: string, node: FieldNode): unknown {
  const inner = insideOf(owner)
  if (isPlainMap(inner) || isKeyedMap(inner)) return ownValue(inner, name)
  if (inner === null || inner === undefined || isOptional(owner)) return undefined
  throw errorFailure(`${inWords(inner)} has no fields, so \`?${name}\` cannot be looked up`, node.at)
}

/** The element if it is there; of an optional value: of what is inside it. */
export function lookUpElement(owner: unknown, key: unknown, node: IndexNode): unknown {
  const inner = insideOf(owner)
  if (Array.isArray(inner) || isPlainMap(inner) || isKeyedMap(inner)) return element(inner, key, node)
  if (inner === null || inner === undefined || isOptional(owner)) return undefined
  throw errorFailure(`${inWords(inner)} has no elements`, node.index.start)
}

/** The value itself, or what an optional one holds; undefined where that is nothing. */
function insideOf(owner: unknown): unknown {
  if (isPlainMap(owner)) return known(owner)
  if (!isOptional(owner)) return owner
  return owner.present ? known(owner.value) : undefined
}
