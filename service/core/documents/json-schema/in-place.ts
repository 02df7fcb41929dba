import type { Json, JsonObject } from '../../model/json.ts'
import { isMapping } from './json-type.ts'
import { referred } from './referred.ts'

/**
 * The schemas that a schema applies to the very value that it is applied to: what it refers to and what it combines,
 * whether or not their conditions hold.
 */
export function inPlace(root: JsonObject, schema: JsonObject): readonly JsonObject[] {
  const { $ref, allOf, anyOf, oneOf, not, dependentSchemas } = schema
  const parts = [
    typeof $ref === 'string' ? referred(root, $ref) : undefined,
    ...[allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : [])),
    ...['if', 'then', 'else'].map((keyword) => schema[keyword]),
    ...Object.values(isMapping(dependentSchemas) ? dependentSchemas : {}),
    not,
  ]
  return parts.filter((part) => isMapping(part))
}

/**
 * How often schemas are applied to one value by a schema, itself counted: chains of alternatives and references may
 * double at each step. Infinity where it leads back to itself without going into the value. Kept in `known`.
 */
export function applications(root: JsonObject, schema: JsonObject, known: Map<JsonObject, number>): number {
  const kept = known.get(schema)
  if (kept !== undefined) return kept
  known.set(schema, Number.POSITIVE_INFINITY)
  const count = inPlace(root, schema).reduce((sum, part) => sum + applications(root, part, known), 1)
  known.set(schema, count)
  return count
}

/** Whether a schema's `$ref` leads back to the schema itself, for the same value. */
export function leadsBack(root: JsonObject, schema: JsonObject): boolean {
  const { $ref } = schema
  const target = typeof $ref === 'string' ? referred(root, $ref) : undefined
  const seen = new Set<JsonObject>()
  const visit = (one: JsonObject): boolean => {
    if (one === schema) return true
    if (seen.has(one)) return false
    seen.add(one)
    return inPlace(root, one).some(visit)
  }
  return isMapping(target) && visit(target)
}
