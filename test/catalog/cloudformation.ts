import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { JsonObject } from '../../service/core/model/json.ts'
import { isUnknown } from '../../service/core/model/unknown.ts'

const database = loadAwsServiceSpecSync()
const types = new Map([...database.all('resource')].map((resource) => [resource.cloudFormationType, resource]))

type Properties = (typeof types extends Map<string, infer R> ? R : never)['properties']
type PropertyType = Properties[string]['type']

/** What CloudFormation's specification says against a rendered resource: unknown or missing properties, wrong types. */
export function misfits(type: string, properties: { readonly [key: string]: unknown }): readonly string[] {
  const resource = types.get(type)
  return resource ? ofProperties(resource.properties, properties, '') : [`there is no type ${type}`]
}

function ofProperties(known: Properties, given: { readonly [key: string]: unknown }, path: string): readonly string[] {
  const missing = Object.keys(known).filter((name) => known[name]?.required && !(name in given))
  return [
    ...missing.map((name) => `${path}/${name} is required`),
    ...Object.entries(given).flatMap(([name, value]) => {
      const property = known[name]
      return property ? ofValue(property.type, value, `${path}/${name}`) : [`${path}/${name} does not exist`]
    }),
  ]
}

function ofValue(type: PropertyType, value: unknown, path: string): readonly string[] {
  if (isUnknown(value)) return []
  const wrong = [`${path} is no ${type.type}: ${JSON.stringify(value)}`]
  switch (type.type) {
    case 'string':
    case 'date-time':
      return typeof value === 'string' ? [] : wrong
    case 'integer':
      return Number.isInteger(value) ? [] : wrong
    case 'number':
      return typeof value === 'number' ? [] : wrong
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong
    case 'json':
      return typeof value === 'object' && value !== null ? [] : wrong
    case 'array':
      return Array.isArray(value) ? value.flatMap((item, at) => ofValue(type.element, item, `${path}/${at}`)) : wrong
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) => ofValue(type.element, item, `${path}/${key}`))
        : wrong
    case 'tag':
      return isObject(value) && typeof value['Key'] === 'string' && typeof value['Value'] === 'string' ? [] : wrong
    case 'ref':
      return isObject(value)
        ? ofProperties(database.get('typeDefinition', type.reference.$ref).properties, value, path)
        : wrong
    case 'union': {
      const all = type.types.map((one) => ofValue(one, value, path))
      return all.some((found) => found.length === 0) ? [] : (all[0] ?? wrong)
    }
    default:
      return [`${path} has a type that this test does not know: ${type.type}`]
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What of a template points at nothing: a `Ref`, `Fn::GetAtt` or `Fn::Sub` of a resource or attribute that is not there. */
export function looseEnds(template: JsonObject): readonly string[] {
  const resources = template['Resources'] as { readonly [id: string]: JsonObject }
  const ends = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(ends)
    if (!isObject(value)) return []
    return Object.entries(value).flatMap(([key, item]) => {
      if (key === 'Ref') return pointsAt(resources, String(item), null)
      if (key === 'Fn::GetAtt') return pointsAt(resources, ...(item as [string, string]))
      if (key === 'Fn::Sub') return holesOf(item).flatMap((hole) => pointsAt(resources, ...split(hole)))
      return ends(item)
    })
  }
  return ends({ Resources: resources, Outputs: template['Outputs'] ?? {} })
}

function holesOf(text: unknown): readonly string[] {
  return [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name)
}

function split(name: string): [string, string | null] {
  const dot = name.indexOf('.')
  return dot < 0 ? [name, null] : [name.slice(0, dot), name.slice(dot + 1)]
}

function pointsAt(resources: { readonly [id: string]: JsonObject }, id: string, attribute: string | null) {
  if (id.startsWith('AWS::') && attribute === null) return []
  const type = resources[id]?.['Type']
  if (typeof type !== 'string') return [`there is no ${id}`]
  return attribute === null || types.get(type)?.attributes[attribute] ? [] : [`${type} has no attribute ${attribute}`]
}
