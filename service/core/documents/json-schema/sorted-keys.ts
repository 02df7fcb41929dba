import type { Json, JsonObject } from '../../model/json.ts'

/** The same value with the keys of every mapping in order, so that what is told of it does not depend on theirs (rule J17). */
export function sortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const map = value as JsonObject
  return Object.fromEntries(
    Object.keys(map)
      .sort()
      .map((key) => [key, sortedKeys(map[key] as Json)]),
  )
}
