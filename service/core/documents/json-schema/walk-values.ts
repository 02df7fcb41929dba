import type { Json, JsonObject } from '../../model/json.ts'
import { formatPointer } from '../pointer.ts'
import { inPlace } from './in-place.ts'
import { isMapping } from './json-type.ts'
import { referred } from './referred.ts'

const maximumDepth = 64

/** Defaults that are filled in at most: those of a schema that refers to itself can call for one another without end. */
const maximumDefaults = 10_000

/** A mapping with the defaults of what was left out, at every level that is there. Frozen. */
export function filled(root: JsonObject, value: JsonObject): JsonObject {
  return fill({ root, left: maximumDefaults }, [root], value, 0) as JsonObject
}

type Filling = { readonly root: JsonObject; left: number }

function fill(filling: Filling, schemas: readonly Json[], value: Json, depth: number): Json {
  if (depth > maximumDepth || typeof value !== 'object' || value === null) return value
  const every = together(schemas, (schema) => everyOf(filling.root, schema))
  if (Array.isArray(value)) {
    const itemOf = (item: Json, index: number) =>
      fill(
        filling,
        every.flatMap((schema) => itemSchemas(schema, index)),
        item,
        depth + 1,
      )
    return Object.freeze(value.map(itemOf))
  }
  const map: { [key: string]: Json } = {}
  for (const [name, own] of Object.entries(value as JsonObject)) {
    const below = every.flatMap((schema) => fieldSchemas(schema, name))
    map[name] = fill(filling, below, own, depth + 1)
  }
  for (const schema of every) fillMissing(filling, schema, map, depth)
  return Object.freeze(map)
}

function fillMissing(filling: Filling, schema: JsonObject, map: { [key: string]: Json }, depth: number): void {
  for (const [name, own] of Object.entries(isMapping(schema['properties']) ? schema['properties'] : {})) {
    if (Object.hasOwn(map, name) || filling.left === 0) continue
    const declared = together([own], (part) => everyOf(filling.root, part))
    const given = declared.find((part) => part['default'] !== undefined)?.['default']
    if (given === undefined) continue
    filling.left -= 1
    map[name] = fill(filling, [own], given, depth + 1)
  }
}

/** What holds of a value for certain by a schema, besides its own keywords: what it refers to, and `allOf`. */
function everyOf(root: JsonObject, { $ref, allOf }: JsonObject): readonly Json[] {
  const target = typeof $ref === 'string' ? referred(root, $ref) : undefined
  return [...(target === undefined ? [] : [target]), ...(Array.isArray(allOf) ? allOf : [])]
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

function collect(
  root: JsonObject,
  schemas: readonly Json[],
  value: Json,
  pointer: string,
  found: string[],
  depth: number,
): void {
  if (depth > maximumDepth || schemas.length === 0) return
  const every = together(schemas, (schema) => inPlace(root, schema))
  if (every.some((schema) => schema['x-sensitive'] === true)) {
    found.push(pointer)
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const below = every.flatMap((schema) => itemSchemas(schema, index))
      collect(root, below, item, `${pointer}/${index}`, found, depth + 1)
    }
  } else if (isMapping(value)) {
    for (const [name, own] of Object.entries(value)) {
      const below = every.flatMap((schema) => fieldSchemas(schema, name))
      collect(root, below, own, pointer + formatPointer([name]), found, depth + 1)
    }
  }
}

/** Schemas with everything that stands beside them for the same value, each once. */
function together(
  schemas: readonly Json[],
  beside: (schema: JsonObject) => readonly Json[],
  found: Set<JsonObject> = new Set(),
): readonly JsonObject[] {
  for (const schema of schemas) {
    if (!isMapping(schema) || found.has(schema)) continue
    found.add(schema)
    together(beside(schema), beside, found)
  }
  return [...found]
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
