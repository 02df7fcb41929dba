import type { Json } from '../model/json.ts'

/** Freezes plain data deeply and returns it; parts that are frozen already, as aliases share them, are left. */
export function frozen<T extends Json>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part as Json)
  return Object.freeze(value)
}
