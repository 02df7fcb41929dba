import type { Frame, Run } from '../expression.ts'
import type { FieldNode, IndexNode } from '../syntax.ts'
import { qualifiedTypes } from '../values/named-types.ts'
import { isKeyedMap, isOptional, isPlainMap, known, missing, type Optional, present } from '../values/value.ts'
import type { Context } from './context.ts'
import { element, ownValue } from './element.ts'
import { compileLookup, lookUpElement, lookUpField, optionalChain } from './lookup.ts'
import { missingElement, missingField } from './missing.ts'

/** `a.b` and `a.?b`. */
export function compileField(node: FieldNode, context: Context): Run {
  const qualified = qualifiedTypes.get(context.source.slice(node.start, node.end))
  if (qualified && !context.scope.variables.includes('google')) return () => qualified
  if (optionalChain(node)) return compileOptionalChain(node, context)
  const of = context.compile(node.of)
  const { name } = node
  const inherited = name in Object.prototype
  return (frame) => {
    const owner = of(frame)
    const value = inherited || !isPlainMap(owner) ? ownValue(owner, name) : owner[name]
    return value === undefined ? unusualField(frame, owner, name, node, context) : known(value)
  }
}

function compileOptionalChain(node: FieldNode | IndexNode, context: Context): Run {
  const lookUp = compileLookup(node, context)
  return (frame) => asOptional(lookUp(frame))
}

function asOptional(value: unknown): Optional {
  return value === undefined ? missing : present(value)
}

/** A field of an optional value that a name or a call gave; otherwise there is none. */
function unusualField(frame: Frame, owner: unknown, name: string, node: FieldNode, context: Context): unknown {
  if (isOptional(owner)) return asOptional(lookUpField(owner, name, node))
  throw missingField(frame, owner, name, node, context)
}

/** `a[i]` and `a[?i]`. */
export function compileIndex(node: IndexNode, context: Context): Run {
  if (optionalChain(node)) return compileOptionalChain(node, context)
  const of = context.compile(node.of)
  const index = context.compile(node.index)
  return (frame) => {
    const owner = of(frame)
    const key = index(frame)
    if (isOptional(owner)) return asOptional(lookUpElement(owner, key, node))
    const value = element(owner, key, node)
    if (value === undefined) throw missingElement(frame, owner, key, node, context)
    return known(value)
  }
}

/** `has(a.b.c)`: whether the last field is there, an unknown value included (rule E6); the fields before it must be. */
export function compileHas(node: FieldNode, context: Context): Run {
  const { name } = node
  if (optionalChain(node)) {
    const lookUp = compileLookup(node, context)
    return (frame) => lookUp(frame) !== undefined
  }
  const of = context.compile(node.of)
  return (frame) => {
    const owner = of(frame)
    if (isPlainMap(owner) || isKeyedMap(owner)) return ownValue(owner, name) !== undefined
    if (isOptional(owner)) return lookUpField(owner, name, node) !== undefined
    throw missingField(frame, owner, name, node, context)
  }
}
