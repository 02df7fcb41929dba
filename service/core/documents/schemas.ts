import type { JsonObject } from '../model/json.ts'
import type { Kind } from '../model/kind.ts'

/** The JSON Schema (draft 2020-12) of a kind, with a description on every field, for editors. */
export function schemaOf(_kind: Kind): JsonObject {
  return {}
}

/** One JSON Schema for any document of an estate. */
export function unionSchema(): JsonObject {
  return {}
}
