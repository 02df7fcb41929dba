import type { Value } from '../model/resource.ts'
import { isUnknown } from '../model/unknown.ts'

/** Whether two values mean the same: the order of keys does not count, and an unknown is the same as written and pointing at the same. */
export function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true
  if (isUnknown(one) || isUnknown(other)) {
    return isUnknown(one) && isUnknown(other) && one.expression === other.expression && one.target === other.target
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]))
  }
  if (!isValueMap(one) || !isValueMap(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
  )
}

/** Whether a value is a map whose keys can be looked at one by one. */
export function isValueMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value)
}
