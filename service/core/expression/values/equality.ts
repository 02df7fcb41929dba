import { isUnknown, type Unknown } from '../../model/unknown.ts'
import type { Frame } from '../expression.ts'
import { errorFailure, type Failure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { comparable } from './numbers.ts'
import { presentKeys } from './present-keys.ts'
import { isDuration, isKeyedMap, isOptional, isPlainMap, isTypeValue, typeOf } from './value.ts'

/** What comparing has come to so far: unknown values that it met stay open until the rest is equal. */
type Comparison = { readonly frame: Frame; readonly offset: number; readonly open: Unknown[] }

/**
 * CEL's `==`: numbers by value whatever their kind, lists and maps in depth, values of different types are not equal.
 * Where an unknown value stands, the answer is only given if something else differs already (rule E6).
 */
export function equal(left: unknown, right: unknown, frame: Frame, offset: number): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left === right
  if (typeof left === 'string' && typeof right === 'string') return equalText(left, right, frame, offset)
  if (typeof left === 'boolean' || left === null) return left === right
  const comparison: Comparison = { frame, offset, open: [] }
  if (!same(left, right, comparison)) return false
  if (comparison.open.length === 0) return true
  const failure: Failure = { failed: 'unknown', unknowns: comparison.open }
  throw failure
}

function equalText(left: string, right: string, frame: Frame, offset: number): boolean {
  if (left.length !== right.length) return false
  if (left.length > 64) charge(frame, left.length >> 6, offset)
  return left === right
}

function same(left: unknown, right: unknown, comparison: Comparison): boolean {
  charge(comparison.frame, 2, comparison.offset)
  if (isUnknown(left) || isUnknown(right)) {
    if (isUnknown(left)) comparison.open.push(left)
    if (isUnknown(right)) comparison.open.push(right)
    return true
  }
  const number = comparable(left)
  if (number !== undefined) return sameNumber(number, comparable(right))
  const type = typeOf(left)
  if (type === null) throw errorFailure('only plain data can be compared', comparison.offset)
  if (type !== typeOf(right)) return false
  switch (type) {
    case 'string':
      return equalText(left as string, right as string, comparison.frame, comparison.offset)
    case 'list':
      return sameLists(left as unknown[], right as unknown[], comparison)
    case 'map':
      return sameMaps(left, right, comparison)
    case 'bytes':
      return sameBytes(left as Uint8Array, right as Uint8Array, comparison)
    case 'timestamp':
      return (left as Date).getTime() === (right as Date).getTime()
    default:
      return sameTagged(left, right, comparison)
  }
}

/** An int and a double by value, exactly; NaN equals nothing. */
function sameNumber(left: number | bigint, right: number | bigint | undefined): boolean {
  return right !== undefined && left <= right && left >= right
}

function sameTagged(left: unknown, right: unknown, comparison: Comparison): boolean {
  if (isDuration(left) && isDuration(right)) return left.nanoseconds === right.nanoseconds
  if (isTypeValue(left) && isTypeValue(right)) return left.name === right.name
  if (isOptional(left) && isOptional(right)) {
    return left.present === right.present && (!left.present || same(left.value, right.value, comparison))
  }
  return left === right
}

function sameBytes(left: Uint8Array, right: Uint8Array, { frame, offset }: Comparison): boolean {
  if (left.length !== right.length) return false
  charge(frame, left.length, offset)
  return left.every((byte, index) => byte === right[index])
}

function sameLists(left: readonly unknown[], right: readonly unknown[], comparison: Comparison): boolean {
  return left.length === right.length && left.every((value, index) => same(value, right[index], comparison))
}

function sameMaps(left: unknown, right: unknown, comparison: Comparison): boolean {
  const keys = keysOf(left)
  const count = keysOf(right).length
  charge(comparison.frame, 20 + (keys.length + count) * 6, comparison.offset)
  if (keys.length !== count) return false
  return keys.every((key) => {
    const other = entryOf(right, key)
    return other !== undefined && same(entryOf(left, key), other, comparison)
  })
}

function keysOf(map: unknown): readonly unknown[] {
  if (isKeyedMap(map)) return [...map.keys()]
  return isPlainMap(map) ? presentKeys(map) : []
}

function entryOf(map: unknown, key: unknown): unknown {
  if (isKeyedMap(map)) return map.get(key)
  return isPlainMap(map) && typeof key === 'string' && Object.hasOwn(map, key) ? map[key] : undefined
}
