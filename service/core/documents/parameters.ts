import type { ErrorObject } from 'ajv/dist/core.js'
import type { Json, JsonObject } from '../model/json.ts'
import { checkSchema } from './json-schema/check-schema.ts'
import { compileSchema, type Validator } from './json-schema/compile-schema.ts'
import { explainErrors } from './json-schema/explain-errors.ts'
import { fitsAlone } from './json-schema/fits-alone.ts'
import { isMapping } from './json-schema/json-type.ts'
import type { PatternCache } from './json-schema/linear-pattern.ts'
import type { SchemaProblem } from './json-schema/schema-problem.ts'
import { sortedKeys } from './json-schema/sorted-keys.ts'
import { filled, sensitiveBelow } from './json-schema/walk-values.ts'

import { pointersUp } from './pointer.ts'

export type { SchemaProblem } from './json-schema/schema-problem.ts'

/** An offering's, policy's or workflow's own schema (JSON Schema, draft 2020-12), checked and ready to validate. */
export type ParameterSchema = { readonly schema: JsonObject; readonly validate: Validator }

/** Checked schemas, by the identity of the document's part that holds them. */
const checked = new WeakMap<JsonObject, ParameterSchema | { readonly problems: readonly SchemaProblem[] }>()

const fits = fitsAlone()

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
  if (problems.length > 0) return { problems }
  const compiled = { schema, validate: compileSchema(schema, patterns) }
  const misfits = misfitDefaults(compiled)
  return misfits.length > 0 ? { problems: misfits } : compiled
}

/** Defaults of the first level that do not fit their own schema. */
function misfitDefaults(schema: ParameterSchema): readonly SchemaProblem[] {
  const { properties, patternProperties, propertyNames } = schema.schema
  const alone = patternProperties === undefined && propertyNames === undefined
  const defaults = Object.entries(isMapping(properties) ? properties : {}).flatMap(([name, own]) => {
    const value = isMapping(own) ? own['default'] : undefined
    return value === undefined || (alone && fits(own as JsonObject, value)) ? [] : [[name, value] as const]
  })
  if (defaults.length === 0) return []
  return problemsOf(schema, Object.fromEntries(defaults), isOfOneField).map(({ pointer, message }) => ({
    pointer: `/properties${pointer.replace(/^(\/[^/]*)/, '$1/default')}`,
    at: 'value',
    message: `the default does not fit: ${message}`,
  }))
}

/** Whether an error is about one parameter: what several must fulfil together, defaults alone cannot. */
function isOfOneField({ schemaPath }: ErrorObject): boolean {
  return /^#\/(?:properties|patternProperties|propertyNames)\//.test(schemaPath)
}

/** What is wrong with the parameters that somebody gave; empty where nothing is. */
export function validateParameters(schema: ParameterSchema, value: Json): readonly SchemaProblem[] {
  return isEmpty(value) && saysOnlyOfFields(schema.schema) ? [] : problemsOf(schema, value)
}

function isEmpty(value: Json): boolean {
  return isMapping(value) && Object.keys(value).length === 0
}

const ofFields = [
  '$defs',
  'title',
  'description',
  'properties',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
]

/** Whether nothing can be wrong with a mapping that has no fields. */
function saysOnlyOfFields({ type: _, ...schema }: JsonObject): boolean {
  return Object.keys(schema).every((keyword) => ofFields.includes(keyword) || keyword.startsWith('x-'))
}

function problemsOf(
  { schema, validate }: ParameterSchema,
  given: Json,
  counts?: (error: ErrorObject) => boolean,
): readonly SchemaProblem[] {
  if (validate(given)?.length === 0) return []
  const value = sortedKeys(given)
  const errors = validate(value)
  if (errors === null)
    return [{ pointer: '', at: 'value', message: 'this takes too long to check; make the schema simpler' }]
  const hidden = new Set(sensitiveBelow(schema, value))
  const isSensitive = (pointer: string) => hidden.size > 0 && pointersUp(pointer).some((above) => hidden.has(above))
  return explainErrors(errors, { value, schemaOf: ({ parentSchema }) => parentSchema as Json, isSensitive }, counts)
}

/** The parameters with the schema's defaults where they were left out, deeply. */
export function withDefaults(schema: ParameterSchema, value: JsonObject): JsonObject {
  return filled(schema.schema, value)
}

/** JSON pointers below `value` of what the schema declares `x-sensitive: true`, in order. */
export function sensitivePointers(schema: ParameterSchema, value: Json): readonly string[] {
  return sensitiveBelow(schema.schema, value)
}
