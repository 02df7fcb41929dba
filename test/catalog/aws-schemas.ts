import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { AwsSchema, AwsValueType } from '../../service/core/model/aws-schema.ts'

/** CloudFormation's specification, as it is installed. */
export const database = loadAwsServiceSpecSync()

/** A resource type of the specification. */
export type ResourceType = ReturnType<typeof database.get<'resource'>>

type Properties = ResourceType['properties']
type PropertyType = Properties[string]['type']
type Definition = { readonly properties: Properties; readonly readOnly: Set<string> }

/** What the specification says of a type and of all that nests in it, by `Type` and `Type.Definition`. */
export function awsSchemas(resource: ResourceType): readonly (readonly [string, AwsSchema])[] {
  const { cloudFormationType: type, properties } = resource
  const definitions = new Map<string, Definition>([[type, { properties, readOnly: new Set() }]])
  collect(definitions, type, properties)
  for (const path of Object.keys(resource.attributes)) markReadOnly(definitions, type, path.split('.'))
  return [...definitions].map(([name, definition]) => [name, schemaOf(definition)] as const)
}

function collect(definitions: Map<string, Definition>, type: string, properties: Properties): void {
  for (const { type: value } of Object.values(properties)) {
    for (const name of referred(value)) {
      const key = `${type}.${name.name}`
      if (definitions.has(key)) continue
      definitions.set(key, { properties: name.properties, readOnly: new Set() })
      collect(definitions, type, name.properties)
    }
  }
}

function referred(type: PropertyType): readonly { readonly name: string; readonly properties: Properties }[] {
  switch (type.type) {
    case 'ref':
      return [database.get('typeDefinition', type.reference.$ref)]
    case 'array':
    case 'map':
      return referred(type.element)
    case 'union':
      return type.types.flatMap(referred)
    default:
      return []
  }
}

/** An attribute that nobody can set besides is read-only, at the place that its path leads to. */
function markReadOnly(definitions: Map<string, Definition>, type: string, [first = '', ...rest]: string[], at = type) {
  const definition = definitions.get(at)
  const property = definition?.properties[first]
  if (property === undefined) definition?.readOnly.add(first)
  else if (rest.length > 0)
    for (const { name } of referred(property.type)) markReadOnly(definitions, type, rest, `${type}.${name}`)
}

function schemaOf({ properties, readOnly }: Definition): AwsSchema {
  const entries = Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1))
  const required = entries.filter(([, { required }]) => required).map(([name]) => name)
  return {
    properties: Object.fromEntries(entries.map(([name, { type }]) => [name, valueType(type)])),
    ...(required.length > 0 ? { required } : {}),
    ...(readOnly.size > 0 ? { readOnly: [...readOnly].sort() } : {}),
  }
}

function valueType(type: PropertyType): AwsValueType {
  switch (type.type) {
    case 'ref':
      return `#${database.get('typeDefinition', type.reference.$ref).name}`
    case 'array':
      return [valueType(type.element)]
    case 'map':
      return { mapOf: valueType(type.element) }
    case 'union':
      return { anyOf: type.types.map(valueType) }
    case 'string':
    case 'integer':
      return type.allowedValues ? { oneOf: type.allowedValues } : type.type
    case 'null':
      throw new Error('a property that is nothing: teach this generator what that means')
    default:
      return type.type
  }
}
