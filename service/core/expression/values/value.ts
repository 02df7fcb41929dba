import { isUnknown } from '../../model/unknown.ts'
import { unknownFailure } from '../run/failure.ts'
import type { TypeName } from './type-name.ts'

/** Tells our own values (durations, optionals, types) from what documents hold, which has no symbols. */
const tag: unique symbol = Symbol('type')

type Tagged<T extends TypeName> = { readonly [tag]: T }

/**
 * The prototypes of our own values carry the tag: so they are told from documents' maps by the prototype alone, which
 * costs those nothing, and are made fast.
 */
const prototypes = {
  duration: prototypeOf('duration'),
  optional: prototypeOf('optional'),
  type: prototypeOf('type'),
  uint: prototypeOf('uint'),
}

function prototypeOf(type: TypeName): object {
  return Object.freeze(Object.assign(Object.create(null), { [tag]: type }))
}

/** A span of time; CEL counts it in nanoseconds. */
export type Duration = Tagged<'duration'> & { readonly nanoseconds: bigint }

/** What `.?` gives: a value that may be missing. The value may be an Unknown, which is read when it is taken out. */
export type Optional = Tagged<'optional'> & { readonly present: boolean; readonly value: unknown }

/** What `type()` gives. One object a type. */
export type TypeValue = Tagged<'type'> & { readonly name: string }

/** CEL's unsigned whole number (`1u`). */
export type Uint = Tagged<'uint'> & { readonly value: bigint }

/** Makes a duration. */
export function duration(nanoseconds: bigint): Duration {
  const made = { __proto__: prototypes.duration, nanoseconds }
  return made as object as Duration
}

/** Makes an optional value that is there. */
export function present(value: unknown): Optional {
  return optional(true, value)
}

function optional(present: boolean, value: unknown): Optional {
  const made = { __proto__: prototypes.optional, present, value }
  return made as object as Optional
}

/** The optional value that is not there. */
export const missing: Optional = optional(false, undefined)

/** Makes the value that names a type. */
export function typeValue(name: string): TypeValue {
  const made = { __proto__: prototypes.type, name }
  return made as object as TypeValue
}

/** Makes an unsigned whole number. */
export function uint(value: bigint): Uint {
  const made = { __proto__: prototypes.uint, value }
  return made as object as Uint
}

/** Whether a value is a duration. */
export function isDuration(value: unknown): value is Duration {
  return tagOf(value) === 'duration'
}

/** Whether a value is an optional one. */
export function isOptional(value: unknown): value is Optional {
  return tagOf(value) === 'optional'
}

/** Whether a value names a type. */
export function isTypeValue(value: unknown): value is TypeValue {
  return tagOf(value) === 'type'
}

/** Whether a value is an unsigned whole number. */
export function isUint(value: unknown): value is Uint {
  return tagOf(value) === 'uint'
}

function tagOf(value: unknown): TypeName | undefined {
  return typeof value === 'object' && value !== null ? (value as Partial<Tagged<TypeName>>)[tag] : undefined
}

/** An object without a class, as documents hold them: the only thing whose fields are looked at. */
export function isPlainMap(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A map that is written out in an expression and has keys other than text. */
export function isKeyedMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map
}

/** The type of a value; null for what is no data (a function, an instance of a class). */
export function typeOf(value: unknown): TypeName | null {
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return 'double'
    case 'bigint':
      return 'int'
    case 'boolean':
      return 'bool'
    case 'object':
      return value === null ? 'null' : typeOfObject(value)
    default:
      return null
  }
}

function typeOfObject(value: object): TypeName | null {
  if (Array.isArray(value)) return 'list'
  const tagged = tagOf(value)
  if (tagged !== undefined) return tagged
  if (isPlainMap(value) || value instanceof Map) return 'map'
  if (value instanceof Date) return 'timestamp'
  return value instanceof Uint8Array ? 'bytes' : null
}

/** The value itself, unless it is *unknown until applied*: whoever reads one has no answer (rule E6). */
export function known(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && isUnknown(value)) throw unknownFailure(value)
  return value
}
