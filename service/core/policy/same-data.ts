import { isUnknown } from '../model/unknown.ts'

/** Whether two pieces of plain data say the same: order of keys does not count, unknown values are what they are written as. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (isUnknown(one) || isUnknown(other)) {
    return isUnknown(one) && isUnknown(other) && one.expression === other.expression && one.target === other.target
  }
  if (one instanceof Date || other instanceof Date) {
    return one instanceof Date && other instanceof Date && one.getTime() === other.getTime()
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  const [a, b] = [one as { readonly [key: string]: unknown }, other as { readonly [key: string]: unknown }]
  return keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
}
