import { isMapping } from '../../../core/documents/json-schema/json-type.ts'
import type { Json, JsonObject } from '../../../core/model/json.ts'

/**
 * The template of an import: what the stack has, unchanged, and what is taken over; no outputs may change, each resource must say
 * what becomes of it, and nothing may point at what is not made yet (User Guide, "Import AWS resources": considerations).
 */
export function importTemplate(old: JsonObject | null, wanted: JsonObject, adopted: readonly string[]): JsonObject {
  const resources: { [id: string]: Json } = { ...mapAt(old ?? {}, 'Resources') }
  const known = new Set([...Object.keys(resources), ...adopted])
  const { Outputs: _outputs, Parameters: _parameters, ...rest } = wanted
  const all = mapAt(wanted, 'Resources')
  for (const id of adopted) {
    const { DependsOn: _dependsOn, ...resource } = mapAt(all, id)
    const missing = Object.keys(all).filter((one) => !known.has(one))
    const properties = Object.entries(mapAt(resource, 'Properties')).filter(([, value]) => !pointsAt(value, missing))
    resources[id] = { DeletionPolicy: 'Retain', ...resource, Properties: Object.fromEntries(properties) }
  }
  const used = new Set(references(resources))
  const parameters: { [name: string]: Json } = { ...mapAt(old ?? {}, 'Parameters') }
  for (const [name, one] of Object.entries(mapAt(wanted, 'Parameters'))) if (used.has(name)) parameters[name] ??= one
  const frame = old ?? rest
  return { ...frame, Resources: resources, ...(Object.keys(parameters).length === 0 ? {} : { Parameters: parameters }) }
}

/** The map under a key; empty where there is none. */
export function mapAt(map: JsonObject, key: string): JsonObject {
  const value = map[key]
  return isMapping(value) ? value : {}
}

function pointsAt(value: Json, ids: readonly string[]): boolean {
  return references(value).some((one) => ids.includes(one))
}

/** The logical ids and parameters that a value names by CloudFormation's functions. */
function references(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => references(item))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'Ref' && typeof item === 'string') return [item]
    if (key === 'Fn::GetAtt') return [String(Array.isArray(item) ? item[0] : item).split('.')[0] ?? '']
    if (key === 'Fn::Sub') return [...substituted(item), ...references(item)]
    return references(item)
  })
}

function substituted(value: Json): readonly string[] {
  const text = Array.isArray(value) ? value[0] : value
  return [...String(text).matchAll(/\$\{([^!}.]+)/g)].map(([, name = '']) => name)
}
