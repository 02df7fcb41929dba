import { isUnknown, type Unknown } from '../model/unknown.ts'
import type { Frame } from './expression.ts'
import { errorFailure, type Failure } from './run/failure.ts'
import { charge } from './run/work.ts'
import { durationText } from './values/duration-text.ts'
import { isDuration, isKeyedMap, isOptional, isPlainMap, isTypeValue, isUint } from './values/value.ts'

/**
 * A value as others get it: plain data, whole numbers as numbers, durations and types as text, timestamps as `Date`.
 * Its size counts as work, since a small expression can build a large value out of shared pieces. An Unknown anywhere
 * inside makes it unknown.
 */
export function finished(frame: Frame, value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  const unknowns: Unknown[] = []
  const plain = plainOf(value, frame, unknowns)
  if (unknowns.length === 0) return plain
  const failure: Failure = { failed: 'unknown', unknowns: [...new Set(unknowns)] }
  throw failure
}

function plainOf(value: unknown, frame: Frame, unknowns: Unknown[]): unknown {
  charge(frame, 4, 0)
  switch (typeof value) {
    case 'number':
      if (Number.isFinite(value)) return value
      throw errorFailure(`the result is ${value}, which is no number that a document can hold`, 0)
    case 'bigint':
      return Number(value)
    case 'object':
      return value === null ? null : plainObject(value, frame, unknowns)
    case 'string':
    case 'boolean':
      return value
    default:
      throw errorFailure('the result is no plain data', 0)
  }
}

function plainObject(value: object, frame: Frame, unknowns: Unknown[]): unknown {
  if (isUnknown(value)) {
    unknowns.push(value)
    return null
  }
  if (Array.isArray(value)) return value.map((element) => plainOf(element, frame, unknowns))
  if (isKeyedMap(value))
    return plainEntries(
      [...value].map(([key, inner]) => [String(key), inner] as const),
      frame,
      unknowns,
    )
  if (isPlainMap(value)) return plainEntries(Object.entries(value), frame, unknowns)
  if (value instanceof Date) return value
  if (isDuration(value)) return durationText(value.nanoseconds)
  if (isUint(value)) return Number(value.value)
  if (isTypeValue(value)) return value.name
  if (isOptional(value)) return value.present ? plainOf(value.value, frame, unknowns) : null
  if (value instanceof Uint8Array) throw errorFailure('the result is bytes; `string(…)` makes them text', 0)
  throw errorFailure('the result is no plain data', 0)
}

/** An object with the entries that are there; its keys are own properties, whatever they are called. */
function plainEntries(entries: readonly (readonly [string, unknown])[], frame: Frame, unknowns: Unknown[]): unknown {
  charge(frame, 20 + entries.length * 8, 0)
  const there = entries.filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(there.map(([key, inner]) => [key, plainOf(inner, frame, unknowns)]))
}
