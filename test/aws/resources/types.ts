import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'

type Database = ReturnType<typeof loadAwsServiceSpecSync>
type Resource =
  ReturnType<Database['all']> extends Iterable<infer Entity> ? Extract<Entity, { cloudFormationType: string }> : never
type Property = Resource['properties'][string]

type Loaded = { readonly types: ReadonlyMap<string, Resource>; readonly definition: (reference: string) => Properties }
type Properties = { readonly [name: string]: Property }

let loaded: Loaded | null = null

/** CloudFormation's own specification; it takes half a second to read, so that it is read when it is first asked for. */
function specification(): Loaded {
  if (loaded) return loaded
  const database = loadAwsServiceSpecSync()
  loaded = {
    types: new Map([...database.all('resource')].map((one) => [one.cloudFormationType, one])),
    definition: (reference) => database.get('typeDefinition', reference).properties,
  }
  return loaded
}

/** The specification of a resource type; undefined where CloudFormation has no such type. */
export function resourceType(name: string): Resource | undefined {
  return specification().types.get(name)
}

/** Whether a change of a top property replaces the resource: always, under conditions, never. */
export function recreation(type: string, property: string): 'Always' | 'Conditionally' | 'Never' {
  const causes = resourceType(type)?.properties[property]?.causesReplacement
  return causes === 'yes' ? 'Always' : causes === 'maybe' ? 'Conditionally' : 'Never'
}

/** The property that holds the tags of a type, and how; null where it has none. */
export function tagProperty(type: string): { readonly name: string; readonly form: 'standard' | 'asg' | 'map' } | null {
  const tags = resourceType(type)?.tagInformation
  return tags ? { name: tags.tagPropertyName, form: tags.variant } : null
}

/** The property by which an owner names a resource of the type: two of one name cannot live side by side. */
export function nameProperty(type: string): string | null {
  const resource = resourceType(type)
  if (!resource) return null
  const [identifier, ...others] = resource.primaryIdentifier ?? []
  if (identifier && others.length === 0 && resource.properties[identifier]) return identifier
  const guess = [`${resource.name}Name`, 'Name'].find((name) => resource.properties[name]?.causesReplacement === 'yes')
  return guess ?? null
}

/** The identifiers of a type, as an import asks for them. */
export function identifiersOf(type: string): readonly string[] {
  return resourceType(type)?.primaryIdentifier ?? []
}

/** The words in which CloudFormation refuses properties, one a wrong property; empty when all fit. */
export function misfits(type: string, properties: { readonly [name: string]: unknown }): readonly string[] {
  return ofProperties(resourceType(type)?.properties ?? {}, properties, '#')
}

function ofProperties(known: Properties, given: { readonly [name: string]: unknown }, path: string): readonly string[] {
  const missing = Object.keys(known)
    .filter((name) => known[name]?.required && !(name in given))
    .map((name) => `${path}: required key [${name}] not found`)
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const property = known[name]
    return property
      ? ofValue(property.type, value, `${path}/${name}`)
      : [`${path}: extraneous key [${name}] is not permitted`]
  })
  return [...missing, ...wrong]
}

function ofValue(type: Property['type'], value: unknown, path: string): readonly string[] {
  const expected = (kind: string) => [`${path}: expected type: ${kind}, found: ${kindOf(value)}`]
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
      return Array.isArray(value)
        ? value.flatMap((item, at) => ofValue(type.element, item, `${path}/${at}`))
        : expected('JSONArray')
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, item]) => ofValue(type.element, item, `${path}/${key}`))
        : expected('JSONObject')
    case 'tag':
      return isRecord(value) && isScalar(value['Key']) && isScalar(value['Value']) ? [] : expected('JSONObject')
    case 'ref':
      return isRecord(value)
        ? ofProperties(specification().definition(type.reference.$ref), value, path)
        : expected('JSONObject')
    case 'union': {
      const all = type.types.map((one) => ofValue(one, value, path))
      return all.some((found) => found.length === 0) ? [] : (all[0] ?? [])
    }
    default:
      return []
  }
}

function ofWord(allowed: readonly string[] | undefined, value: unknown, path: string): readonly string[] {
  return allowed && !allowed.includes(String(value)) ? [`${path}: ${value} is not a valid enum value`] : []
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
