import { invalid } from '../protocol/aws-error.ts'
import { resourceType } from '../resources/types.ts'
import { record, type Template, type TemplateResource } from './template.ts'

/** Something that a value points at: a resource, a parameter, an attribute of a resource. */
export type Reference = {
  readonly name: string
  readonly attribute: string | null
  readonly by: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub'
}

/** All that a value points at, wherever in it. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  const given = record(value)
  if (!given) return []
  const keys = Object.keys(given)
  if (keys.length === 1 && keys[0] === 'Ref') return [{ name: String(given['Ref']), attribute: null, by: 'Ref' }]
  if (keys.length === 1 && keys[0] === 'Fn::GetAtt') return [getAtt(given['Fn::GetAtt'])]
  if (keys.length === 1 && keys[0] === 'Fn::Sub') return inSub(given['Fn::Sub'])
  return Object.values(given).flatMap(referencesIn)
}

/** The two forms of `Fn::GetAtt`: a list, or text with a dot. */
export function getAtt(value: unknown): Reference {
  const parts = Array.isArray(value) ? value.map(String) : String(value).split(/\.(.*)/s)
  return { name: parts[0] ?? '', attribute: parts[1] ?? '', by: 'Fn::GetAtt' }
}

function inSub(value: unknown): readonly Reference[] {
  const [text, own] = Array.isArray(value) ? value : [value, {}]
  const names = record(own) ?? {}
  const holes = [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name.trim())
  const outer = holes
    .filter((name) => !(name in names))
    .map((name): Reference => {
      const [id = '', attribute] = name.split(/\.(.*)/s)
      return { name: id, attribute: name.includes('.') ? (attribute ?? '') : null, by: 'Fn::Sub' }
    })
  return [...outer, ...Object.values(names).flatMap(referencesIn)]
}

/** The resources that each one needs before it: by reference or by `DependsOn`. */
export function dependencies(template: Template): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(template.Resources).map(([id, resource]) => {
      const said = [resource.DependsOn ?? []].flat()
      const pointed = referencesIn(resource.Properties ?? {}).map(({ name }) => name)
      return [id, new Set([...said, ...pointed].filter((name) => name in template.Resources && name !== id))]
    }),
  )
}

/** Refuses what points at nothing, runs in a circle, or is of no type. */
export function checkReferences(template: Template): void {
  const types = Object.values(template.Resources).map(({ Type }) => Type)
  const odd = [...new Set(types.filter((type) => !resourceType(type)))]
  if (odd.length > 0) throw invalid(`Template format error: Unrecognized resource types: [${odd.join(', ')}]`)
  for (const resource of Object.values(template.Resources)) checkSnapshots(resource)
  const inResources = loose(template, template.Resources)
  if (inResources.length > 0) {
    throw invalid(
      `Template format error: Unresolved resource dependencies [${inResources.join(', ')}] in the Resources block of the template`,
    )
  }
  const inOutputs = loose(template, template.Outputs)
  if (inOutputs.length > 0) {
    throw invalid(`Unresolved resource dependencies [${inOutputs.join(', ')}] in the Outputs block of the template`)
  }
  checkAttributes(template)
  const circle = inCircle(template)
  if (circle.length > 0) throw invalid(`Circular dependency between resources: [${circle.join(', ')}]`)
}

const snapshotTypes = new Set([
  'AWS::DocDB::DBCluster',
  'AWS::EC2::Volume',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
])

function checkSnapshots({ Type, DeletionPolicy, UpdateReplacePolicy }: TemplateResource): void {
  if ([DeletionPolicy, UpdateReplacePolicy].includes('Snapshot') && !snapshotTypes.has(Type)) {
    throw invalid(`Template error: resource type ${Type} does not support deletion policy Snapshot`)
  }
}

function loose(template: Template, block: unknown): readonly string[] {
  const said = Object.values(template.Resources).flatMap(({ DependsOn = [] }) => [DependsOn].flat())
  const pointed = referencesIn(block).flatMap(({ name, by }) => (by === 'Fn::GetAtt' ? [] : [name]))
  const known = (name: string) => name in template.Resources || name in template.Parameters || name.startsWith('AWS::')
  const loosely = block === template.Resources ? [...pointed, ...said] : pointed
  return [...new Set(loosely.filter((name) => !known(name)))]
}

function checkAttributes(template: Template): void {
  for (const { name, attribute } of referencesIn([template.Resources, template.Outputs])) {
    if (attribute === null) continue
    const resource = template.Resources[name]
    if (!resource) throw invalid(`Template error: instance of Fn::GetAtt references undefined resource ${name}`)
    const type = resourceType(resource.Type)
    if (!type?.attributes[attribute] && resource.Type !== 'AWS::CloudFormation::Stack') {
      throw invalid(`Template error: resource ${name} does not support attribute type ${attribute} in Fn::GetAtt`)
    }
  }
}

function inCircle(template: Template): readonly string[] {
  const left = new Map([...dependencies(template)].map(([id, needs]) => [id, new Set(needs)]))
  for (let free = true; free; ) {
    free = false
    for (const [id, needs] of left) {
      if ([...needs].some((need) => left.has(need))) continue
      left.delete(id)
      free = true
    }
  }
  return [...left.keys()].sort()
}
