import type { Json } from '../model/json.ts'

/** Freezes plain data deeply and returns it; parts that are frozen already, as aliases share them, are left. */
export function frozen<T extends Json>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) for (const item of value) frozen(item as Json)
  else for (const key in value) frozen((value as { readonly [key: string]: Json })[key] as Json)
  return Object.freeze(value)
}
