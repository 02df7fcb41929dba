import type { JsonObject } from '../../core/model/json.ts'

/** An object that has these fields and no others; those named in `optional` may be left out. */
export function closed(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

/** A list of such. */
export function listOf(items: JsonObject): JsonObject {
  return { type: 'array', items }
}

/** One of these texts. */
export function oneOf(values: readonly string[]): JsonObject {
  return { type: 'string', enum: values }
}

/** The same, or null. */
export function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] }
}

/** A named schema of the document. */
export function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` }
}

/** Any text. */
export const text: JsonObject = { type: 'string' }

/** An instant, ISO 8601. */
export const instant: JsonObject = { type: 'string', format: 'date-time' }

/** A whole number from 0. */
export const count: JsonObject = { type: 'integer', minimum: 0 }

/** A pull request's number. */
export const pullRequestNumber: JsonObject = { type: 'integer', minimum: 1 }

/** Yes or no. */
export const flag: JsonObject = { type: 'boolean' }
