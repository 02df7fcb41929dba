import type { Json, JsonObject } from '../../model/json.ts'
import { formatPointer } from '../pointer.ts'
import { isMapping } from './json-type.ts'
import { referred } from './referred.ts'

const maximumDepth = 64

/** A mapping with the defaults of what was left out, at every level that is there. Frozen. */
export function filled(root: JsonObject, value: JsonObject): JsonObject {
  return fill(root, [root], value, 0) as JsonObject
}

function fill(root: JsonObject, schemas: readonly Json[], value: Json, depth: number): Json {
  if (depth > maximumDepth || typeof value !== 'object' || value === null) return value
  const every = schemas.flatMap((schema) => together(root, schema, ['allOf'], 0))
  if (Array.isArray(value)) {
    return Object.freeze(
      value.map((item, index) =>
        fill(
          root,
          every.flatMap((schema) => itemSchemas(schema, index)),
          item,
          depth + 1,
        ),
      ),
    )
  }
  const map: { [key: string]: Json } = {}
  for (const [name, own] of Object.entries(value as JsonObject)) {
    map[name] = fill(
      root,
      every.flatMap((schema) => fieldSchemas(schema, name)),
      own,
      depth + 1,
    )
  }
  for (const schema of every) {
    for (const [name, own] of Object.entries(isMapping(schema['properties']) ? schema['properties'] : {})) {
      if (Object.hasOwn(map, name)) continue
      const given = together(root, own, ['allOf'], 0).find((part) => part['default'] !== undefined)?.['default']
      if (given !== undefined) map[name] = fill(root, [own], given, depth + 1)
    }
  }
  return Object.freeze(map)
}

/**
 * Pointers below a value of what any part of the schema that may apply declares `x-sensitive`: `oneOf`, `then` and the
 * like count whether or not they hold, so that nothing is shown by mistake.
 */
export function sensitiveBelow(root: JsonObject, value: Json): readonly string[] {
  const found: string[] = []
  collect(root, [root], value, '', found, 0)
  return found
}

const alternatives = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'if'] as const

function collect(
  root: JsonObject,
  schemas: readonly Json[],
  value: Json,
  pointer: string,
  found: string[],
  depth: number,
): void {
  if (depth > maximumDepth || schemas.length === 0) return
  const every = schemas.flatMap((schema) => together(root, schema, alternatives, 0))
  if (every.some((schema) => schema['x-sensitive'] === true)) {
    found.push(pointer)
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      collect(
        root,
        every.flatMap((schema) => itemSchemas(schema, index)),
        item,
        `${pointer}/${index}`,
        found,
        depth + 1,
      )
    }
  } else if (isMapping(value)) {
    for (const [name, own] of Object.entries(value)) {
      collect(
        root,
        every.flatMap((schema) => fieldSchemas(schema, name)),
        own,
        pointer + formatPointer([name]),
        found,
        depth + 1,
      )
    }
  }
}

/** A schema with everything that stands beside it for the same value: what it refers to, what it combines. */
function together(root: JsonObject, schema: Json, keywords: readonly string[], depth: number): readonly JsonObject[] {
  if (!isMapping(schema) || depth > 20) return []
  const { $ref } = schema
  const target = typeof $ref === 'string' ? referred(root, $ref) : undefined
  const parts = keywords.flatMap((keyword): readonly Json[] => {
    const part = schema[keyword]
    if (part === undefined) return []
    return Array.isArray(part) ? part : [part]
  })
  return [
    schema,
    ...[...(target === undefined ? [] : [target]), ...parts].flatMap((part) =>
      together(root, part, keywords, depth + 1),
    ),
  ]
}

function itemSchemas(schema: JsonObject, index: number): readonly Json[] {
  const { prefixItems, items } = schema
  const own = Array.isArray(prefixItems) && index < prefixItems.length ? prefixItems[index] : items
  return own === undefined ? [] : [own]
}

/** The schemas that may apply to a field; patterns count as if they fitted. */
function fieldSchemas(schema: JsonObject, name: string): readonly Json[] {
  const { properties, patternProperties, additionalProperties } = schema
  const own = isMapping(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined
  const patterns = isMapping(patternProperties) ? Object.values(patternProperties) : []
  const found = [...(own === undefined ? [] : [own]), ...patterns]
  return found.length > 0 || additionalProperties === undefined ? found : [additionalProperties]
}
