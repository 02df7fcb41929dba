import type { Json, JsonObject } from '../model/json.ts'
import { checkSchema } from './json-schema/check-schema.ts'
import { isMapping } from './json-schema/json-type.ts'
import type { PatternCache } from './json-schema/linear-pattern.ts'
import type { SchemaProblem } from './json-schema/schema-problem.ts'
import { validate } from './json-schema/validate.ts'
import { filled, sensitiveBelow } from './json-schema/walk-values.ts'

export type { SchemaProblem } from './json-schema/schema-problem.ts'

/** An offering's, policy's or workflow's own schema (JSON Schema, draft 2020-12), checked and ready to validate. */
export type ParameterSchema = { readonly schema: JsonObject; readonly patterns: PatternCache }

/** Checked schemas, by the identity of the document's part that holds them. */
const checked = new WeakMap<JsonObject, ParameterSchema | { readonly problems: readonly SchemaProblem[] }>()

/**
 * Checks a schema that somebody wrote: keywords, linear `pattern`s (rule E9), local `$ref`s alone, size and depth
 * (K21), and that its defaults fit. Kept by identity, so asking again costs nothing.
 */
export function compileParameters(
  schema: JsonObject,
): ParameterSchema | { readonly problems: readonly SchemaProblem[] } {
  const kept = checked.get(schema)
  if (kept) return kept
  const made = compile(schema)
  checked.set(schema, made)
  return made
}

function compile(schema: JsonObject): ParameterSchema | { readonly problems: readonly SchemaProblem[] } {
  const patterns: PatternCache = new Map()
  const problems = [...checkSchema(schema, patterns)]
  if (problems.length === 0 && schema['type'] !== undefined && schema['type'] !== 'object') {
    problems.push({ pointer: '/type', at: 'value', message: 'parameters are a mapping; their `type` must be `object`' })
  }
  if (problems.length === 0) problems.push(...misfitDefaults(schema, patterns))
  return problems.length > 0 ? { problems } : { schema, patterns }
}

/** Defaults of the first level that do not fit their own schema. */
function misfitDefaults(schema: JsonObject, patterns: PatternCache): SchemaProblem[] {
  const { properties } = schema
  return Object.entries(isMapping(properties) ? properties : {}).flatMap(([name, own]) => {
    if (!isMapping(own) || own['default'] === undefined) return []
    const only = { ...schema, required: [], minProperties: 0 }
    return validate(withoutCombinations(only), { [name]: own['default'] }, patterns).map((problem) => ({
      pointer: `/properties${problem.pointer.replace(/^(\/[^/]*)/, '$1/default')}`,
      at: 'value' as const,
      message: `the default does not fit: ${problem.message}`,
    }))
  })
}

/** Without what several parameters must fulfil together, which one alone cannot. */
function withoutCombinations(schema: JsonObject): JsonObject {
  const together = [
    'allOf',
    'anyOf',
    'oneOf',
    'not',
    'if',
    'then',
    'else',
    'dependentRequired',
    'dependentSchemas',
    '$ref',
  ]
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !together.includes(keyword)))
}

/** What is wrong with the parameters that somebody gave; empty where nothing is. */
export function validateParameters(schema: ParameterSchema, value: Json): readonly SchemaProblem[] {
  return validate(schema.schema, value, schema.patterns)
}

/** The parameters with the schema's defaults where they were left out, deeply. */
export function withDefaults(schema: ParameterSchema, value: JsonObject): JsonObject {
  return filled(schema.schema, value)
}

/** JSON pointers below `value` of what the schema declares `x-sensitive: true`, in order. */
export function sensitivePointers(schema: ParameterSchema, value: Json): readonly string[] {
  return sensitiveBelow(schema.schema, value)
}
