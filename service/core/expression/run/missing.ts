import type { Frame } from '../expression.ts'
import { nearest } from '../nearest.ts'
import { shown } from '../shown.ts'
import type { FieldNode, IndexNode } from '../syntax.ts'
import { inWords } from '../values/cannot.ts'
import { isKeyedMap, isPlainMap } from '../values/value.ts'
import type { Context } from './context.ts'
import { errorFailure, type Failure } from './failure.ts'
import { charge } from './work.ts'

/** Work of failing once, and of comparing a missing name with one that is there. */
const failureWork = 100
const nearestWork = 20

/** The failure of a field that is not there: names it, its owner, and the nearest field that is there (rule E7). */
export function missingField(
  frame: Frame,
  owner: unknown,
  name: string,
  node: FieldNode | IndexNode,
  context: Context,
): Failure {
  const at = node.kind === 'field' ? node.at : node.index.start
  charge(frame, failureWork, at)
  const subject = shown(context.source.slice(node.of.start, node.of.end))
  const field = shown(context.source.slice(node.start, node.end))
  const wanted = shown(name)
  if (owner === null) return errorFailure(`\`${subject}\` is null, so it has no field \`${wanted}\``, at, field)
  if (!isPlainMap(owner) && !isKeyedMap(owner)) {
    return errorFailure(`\`${subject}\` is ${inWords(owner)}, so it has no field \`${wanted}\``, at, field)
  }
  const names = isKeyedMap(owner) ? [...owner.keys()].filter((key) => typeof key === 'string') : Object.keys(owner)
  charge(frame, names.length * nearestWork, at)
  return errorFailure(`\`${subject}\` has no field \`${wanted}\`${nearest(name, names)}`, at, field)
}

/** The failure of an element that is not there. */
export function missingElement(frame: Frame, owner: unknown, key: unknown, node: IndexNode, context: Context): Failure {
  if (!Array.isArray(owner)) return missingField(frame, owner, String(key), node, context)
  charge(frame, failureWork, node.start)
  const subject = shown(context.source.slice(node.of.start, node.of.end))
  const field = shown(context.source.slice(node.start, node.end))
  const size = owner.length === 1 ? '1 element' : `${owner.length} elements`
  return errorFailure(`\`${subject}\` has ${size}, so there is no \`[${String(key)}]\``, node.index.start, field)
}
