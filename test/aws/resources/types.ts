import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'

type Database = ReturnType<typeof loadAwsServiceSpecSync>
type Resource =
  ReturnType<Database['all']> extends Iterable<infer Entity> ? Extract<Entity, { cloudFormationType: string }> : never
/** A property of a type, as the specification describes it. */
export type Property = Resource['properties'][string]
/** The properties of a type, or of a structure in one, by their names. */
export type PropertiesOfType = { readonly [name: string]: Property }

type Loaded = {
  readonly types: ReadonlyMap<string, Resource>
  readonly definition: (reference: string) => PropertiesOfType
}

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

/** A structure that properties of several types have in common, by its reference. */
export function definitionOf(reference: string): PropertiesOfType {
  return specification().definition(reference)
}
