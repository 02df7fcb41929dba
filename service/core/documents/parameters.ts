import type { Json, JsonObject } from '../model/json.ts'

/** What is wrong with a schema or with a value, and where. */
export type SchemaProblem = {
  /** JSON pointer below the schema or value. */
  readonly pointer: string
  /** Point at the value, at the key (an unknown field), or, for a missing field, at its parent's key. */
  readonly at: 'value' | 'key' | 'missing'
  /** One line; never a sensitive value. */
  readonly message: string
}

/** An offering's, policy's or workflow's own schema (JSON Schema, draft 2020-12), checked and ready to validate. */
export type ParameterSchema = { readonly schema: JsonObject }

/** Checks a schema that somebody wrote (rule E9: linear `pattern`; local `$ref` only). Kept by identity. */
export function compileParameters(
  schema: JsonObject,
): ParameterSchema | { readonly problems: readonly SchemaProblem[] } {
  return { schema }
}

/** What is wrong with the parameters that somebody gave; empty where nothing is. */
export function validateParameters(_schema: ParameterSchema, _value: Json): readonly SchemaProblem[] {
  return []
}

/** The parameters with the schema's defaults where they were left out, deeply. */
export function withDefaults(_schema: ParameterSchema, value: JsonObject): JsonObject {
  return value
}

/** JSON pointers below `value` of what the schema declares `x-sensitive: true`, in order. */
export function sensitivePointers(_schema: ParameterSchema, _value: Json): readonly string[] {
  return []
}
