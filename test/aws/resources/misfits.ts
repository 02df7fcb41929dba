import { definitionOf, type PropertiesOfType, type Property, resourceType } from './types.ts'

/** What does not fit in the properties of a resource: where (`/Tags/0`), and CloudFormation's words for it. */
export type Misfit = { readonly path: string; readonly words: string }

type Given = { readonly [name: string]: unknown }
type IsKnown = (value: unknown) => boolean

/** What of a resource's properties its type does not have; of what is not known yet nothing is said. */
export function misfits(type: string, properties: Given, isKnown: IsKnown = () => true): readonly Misfit[] {
  return ofProperties(resourceType(type)?.properties ?? {}, properties, '', isKnown)
}

function ofProperties(known: PropertiesOfType, given: Given, path: string, isKnown: IsKnown): readonly Misfit[] {
  const missing = Object.keys(known)
    .filter((name) => known[name]?.required && !(name in given))
    .map((name) => ({ path, words: `required key [${name}] not found` }))
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const property = known[name]
    return property
      ? ofValue(property.type, value, `${path}/${name}`, isKnown)
      : [{ path, words: `extraneous key [${name}] is not permitted` }]
  })
  return [...missing, ...wrong]
}

function ofValue(type: Property['type'], value: unknown, path: string, isKnown: IsKnown): readonly Misfit[] {
  if (!isKnown(value)) return []
  const expected = (kind: string) => [{ path, words: `expected type: ${kind}, found: ${kindOf(value)}` }]
  const within = (element: Property['type'], item: unknown, name: string | number) =>
    ofValue(element, item, `${path}/${name}`, isKnown)
  switch (type.type) {
    case 'string':
    case 'date-time':
      return isScalar(value)
        ? ofWord(type.type === 'string' ? type.allowedValues : undefined, value, path)
        : expected('String')
    case 'integer':
      return isScalar(value) && Number.isInteger(Number(value)) ? [] : expected('Integer')
    case 'number':
      return isScalar(value) && !Number.isNaN(Number(value)) ? [] : expected('Number')
    case 'boolean':
      return ['true', 'false'].includes(String(value)) ? [] : expected('Boolean')
    case 'json':
      return typeof value === 'object' && value !== null ? [] : expected('JSONObject')
    case 'array':
      return Array.isArray(value) ? value.flatMap((item, at) => within(type.element, item, at)) : expected('JSONArray')
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, item]) => within(type.element, item, key))
        : expected('JSONObject')
    case 'tag':
      return isRecord(value) && isScalar(value['Key']) && isScalar(value['Value']) ? [] : expected('JSONObject')
    case 'ref':
      return isRecord(value)
        ? ofProperties(definitionOf(type.reference.$ref), value, path, isKnown)
        : expected('JSONObject')
    case 'union': {
      const all = type.types.map((one) => ofValue(one, value, path, isKnown))
      return all.some((found) => found.length === 0) ? [] : (all[0] ?? [])
    }
    default:
      return []
  }
}

function ofWord(allowed: readonly string[] | undefined, value: unknown, path: string): readonly Misfit[] {
  return allowed && !allowed.includes(String(value)) ? [{ path, words: `${value} is not a valid enum value` }] : []
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'JSONArray'
  if (value === null) return 'Null'
  return typeof value === 'object'
    ? 'JSONObject'
    : `${(typeof value).charAt(0).toUpperCase()}${(typeof value).slice(1)}`
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
