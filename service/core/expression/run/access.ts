import type { Frame, Run } from '../expression.ts'
import { nearest } from '../nearest.ts'
import type { FieldNode, IndexNode } from '../syntax.ts'
import { mapKey } from '../values/keyed-map.ts'
import { qualifiedTypes } from '../values/named-types.ts'
import { typeInWords } from '../values/type-name.ts'
import { isKeyedMap, isOptional, isPlainMap, known, missing, type Optional, present, typeOf } from '../values/value.ts'
import type { Context } from './context.ts'
import { errorFailure, type Failure } from './failure.ts'
import { charge } from './work.ts'

/** Work of failing once, and of comparing a missing name with one that is there. */
const failureWork = 100
const nearestWork = 20

/** `a.b` and `a.?b`. */
export function compileField(node: FieldNode, context: Context): Run {
  const qualified = qualifiedTypes.get(context.source.slice(node.start, node.end))
  if (qualified && !context.scope.variables.includes('google')) return () => qualified
  const of = context.compile(node.of)
  const { name } = node
  if (node.optional) return (frame) => optionalField(of(frame), name, node)
  return (frame) => {
    const owner = of(frame)
    const value = ownValue(owner, name)
    return value === undefined ? unusualField(frame, owner, name, node, context) : known(value)
  }
}

/** A field of an object without a class; undefined for everything else, methods and what is inherited included. */
function ownValue(owner: unknown, name: string): unknown {
  if (isPlainMap(owner)) return Object.hasOwn(owner, name) ? owner[name] : undefined
  return isKeyedMap(owner) ? owner.get(name) : undefined
}

function unusualField(frame: Frame, owner: unknown, name: string, node: FieldNode, context: Context): unknown {
  if (isOptional(owner)) return optionalField(owner, name, node)
  throw missingField(frame, owner, name, node, context)
}

function missingField(
  frame: Frame,
  owner: unknown,
  name: string,
  node: FieldNode | IndexNode,
  context: Context,
): Failure {
  const subject = context.source.slice(node.of.start, node.of.end)
  const written = context.source.slice(node.start, node.end)
  const at = node.kind === 'field' ? node.at : node.index.start
  charge(frame, failureWork, at)
  if (owner === null) return errorFailure(`\`${subject}\` is null, so it has no field \`${name}\``, at, written)
  const type = typeOf(owner)
  if (type !== 'map') {
    return errorFailure(
      `\`${subject}\` is ${type ? typeInWords(type) : 'no plain data'}, so it has no field \`${name}\``,
      at,
      written,
    )
  }
  const names = isKeyedMap(owner)
    ? [...owner.keys()].filter((key) => typeof key === 'string')
    : Object.keys(owner as object)
  charge(frame, names.length * nearestWork, at)
  return errorFailure(`\`${subject}\` has no field \`${name}\`${nearest(name, names)}`, at, written)
}

/** The field if it is there; of an optional value: of the value inside it. An Unknown stays inside until it is taken out. */
function optionalField(owner: unknown, name: string, node: FieldNode): Optional {
  const inner = isOptional(owner) ? (owner.present ? known(owner.value) : null) : owner
  if (inner === null) return missing
  if (isPlainMap(inner) || isKeyedMap(inner)) {
    const value = ownValue(inner, name)
    return value === undefined ? missing : present(value)
  }
  if (isOptional(owner)) return missing
  const type = typeOf(inner)
  throw errorFailure(`${type ? typeInWords(type) : 'this'} has no fields, so \`?${name}\` cannot be looked up`, node.at)
}

/** `a[i]` and `a[?i]`. */
export function compileIndex(node: IndexNode, context: Context): Run {
  const of = context.compile(node.of)
  const index = context.compile(node.index)
  if (node.optional) return (frame) => optionalElement(of(frame), index(frame), node)
  return (frame) => {
    const owner = of(frame)
    const key = index(frame)
    const value = element(owner, key, node)
    if (value !== undefined) return known(value)
    if (isOptional(owner)) return optionalElement(owner, key, node)
    throw missingElement(frame, owner, key, node, context)
  }
}

/** An element or entry; undefined where there is none, or where the owner has none. */
function element(owner: unknown, key: unknown, node: IndexNode): unknown {
  if (Array.isArray(owner)) return owner[position(key, node)]
  if (isPlainMap(owner) && typeof key === 'string') return ownValue(owner, key)
  const entry = mapKey(key, node.index.start)
  return isKeyedMap(owner) ? owner.get(entry) : undefined
}

function position(key: unknown, node: IndexNode): number {
  if (typeof key === 'bigint') return Number(key)
  if (typeof key === 'number' && Number.isInteger(key)) return key
  throw errorFailure('a list is read by a whole number', node.index.start)
}

function missingElement(frame: Frame, owner: unknown, key: unknown, node: IndexNode, context: Context): Failure {
  charge(frame, failureWork, node.start)
  if (!Array.isArray(owner)) return missingField(frame, owner, String(key), node, context)
  const subject = context.source.slice(node.of.start, node.of.end)
  const written = context.source.slice(node.start, node.end)
  const size = owner.length === 1 ? '1 element' : `${owner.length} elements`
  return errorFailure(`\`${subject}\` has ${size}, so there is no \`[${String(key)}]\``, node.index.start, written)
}

function optionalElement(owner: unknown, key: unknown, node: IndexNode): Optional {
  const inner = isOptional(owner) ? (owner.present ? known(owner.value) : null) : owner
  if (inner === null) return missing
  const value = element(inner, key, node)
  return value === undefined ? missing : present(value)
}

/** `has(a.b.c)`: whether the last field is there, an unknown value included (rule E6); the fields before it must be. */
export function compileHas(node: FieldNode, context: Context): Run {
  const of = context.compile(node.of)
  const { name } = node
  return (frame) => hasField(of, frame, name, node, context)
}

function hasField(of: Run, frame: Frame, name: string, node: FieldNode, context: Context): boolean {
  const owner = of(frame)
  if (isOptional(owner) || (node.optional && owner === null)) return optionalField(owner, name, node).present
  if (isPlainMap(owner) || isKeyedMap(owner)) return ownValue(owner, name) !== undefined
  throw missingField(frame, owner, name, node, context)
}
