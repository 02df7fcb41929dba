import type { Document } from '../model/document.ts'
import type { Value } from '../model/resource.ts'
import type { AccountSpec } from '../model/specs.ts'
import { isUnknown, type Unknown } from '../model/unknown.ts'
import { awsType } from './aws-types.ts'
import type { TagShape } from './tag-shape.ts'

type Tags = { readonly [key: string]: string | Unknown }

/** How a type holds tags among its properties; null where it has none, or holds them elsewhere. */
export function tagShapeOf(provider: string, type: string): TagShape | null {
  if (provider === 'local') return { property: 'Tags', form: 'map' }
  return provider === 'aws' ? (awsType(type)?.tags ?? null) : null
}

/** Where a cloud holds tags beside the properties, under its own name for them; a template may write them there or among the properties. */
const outerTags: { readonly [provider: string]: string } = { azure: 'tags', gcp: 'labels' }

/** The tags that a template writes among the properties of a type whose cloud holds tags beside them (rule E2); null of any other property. */
export function readOuterTags(provider: string, property: string, value: Value | undefined): Tags | null {
  return outerTags[provider] === property ? readTags(value, { property, form: 'map' }) : null
}

/** The name of what a cloud holds tags in beside the properties; null where it holds them among these. */
export function outerTagsName(provider: string): string | null {
  return outerTags[provider] ?? null
}

/** Tags that Plumbline sets itself, besides those that begin with `plumbline-` (rule D2). */
const reserved: ReadonlySet<string> = new Set(['team', 'environment', 'cost-center'])

/** Whether Plumbline sets a tag itself, so that no service may. */
export function isReservedTag(key: string): boolean {
  return key.toLowerCase().startsWith('plumbline-') || reserved.has(key)
}

/** The tags of everything that a service has: its own, and those that Plumbline sets (reserved: rule D2), by key. */
export function tagsOf(
  service: Document<'Service'>,
  team: Document<'Team'>,
  account: AccountSpec,
  estate: string,
): { readonly [key: string]: string } {
  const costCenter = team.value.spec.costCenter
  return sorted({
    ...service.value.spec.tags,
    'plumbline-estate': estate,
    'plumbline-service': service.name,
    team: team.name,
    environment: account.environment,
    ...(costCenter === undefined ? {} : { 'cost-center': costCenter }),
  })
}

/**
 * Lays tags over those that a template sets: `properties` in the cloud's own form, and all of them as one map.
 * Null where the template's own are written so that nothing can be added to them.
 */
export function withTags(
  properties: { readonly [key: string]: Value },
  shape: TagShape | null,
  tags: { readonly [key: string]: string },
  provider = '',
): { readonly properties: { readonly [key: string]: Value }; readonly tags: Tags } | null {
  if (!shape) {
    const name = outerTagsName(provider) ?? ''
    return { properties, tags: sorted({ ...readOuterTags(provider, name, properties[name]), ...tags }) }
  }
  const value = properties[shape.property]
  const own = value === undefined ? null : readTags(value, shape)
  if (value !== undefined && own === null) return null
  const all = own === null ? tags : sorted({ ...own, ...tags })
  const held = shape.form === 'map' ? all : listOf(value, tags, shape)
  return { properties: Object.freeze({ ...properties, [shape.property]: held }), tags: all }
}

/** The tags that a value in a type's own form holds; null where it is in another one. */
export function readTags(value: Value | undefined, shape: TagShape): Tags | null {
  if (value === undefined) return {}
  if (isUnknown(value) || typeof value !== 'object' || value === null) return null
  if (shape.form === 'map') return Array.isArray(value) ? null : readMap(value as { readonly [key: string]: Value })
  if (!Array.isArray(value)) return null
  const pairs = value.map((item) => readPair(item))
  return pairs.every((pair) => pair !== null) ? Object.fromEntries(pairs) : null
}

function readMap(value: { readonly [key: string]: Value }): Tags | null {
  const pairs = Object.entries(value).map(([key, tag]) => [key, tagText(tag)] as const)
  return Object.fromEntries(pairs)
}

function readPair(item: Value): readonly [string, string | Unknown] | null {
  if (isUnknown(item) || typeof item !== 'object' || item === null || Array.isArray(item)) return null
  const { Key: key, Value: value } = item as { readonly [key: string]: Value | undefined }
  return typeof key === 'string' && value !== undefined ? [key, tagText(value)] : null
}

function tagText(value: Value): string | Unknown {
  return isUnknown(value) ? value : typeof value === 'string' ? value : JSON.stringify(value)
}

/** The template's own entries keep their places, so that what points into them still does; the others follow by key. */
function listOf(value: Value | undefined, tags: { readonly [key: string]: string }, shape: TagShape): Value {
  const own = Array.isArray(value) ? (value as readonly { readonly [key: string]: Value }[]) : []
  const taken = new Set(own.map((item) => item['Key']))
  const kept = own.map((item) => {
    const set = typeof item['Key'] === 'string' ? tags[item['Key']] : undefined
    return set === undefined ? item : Object.freeze({ ...item, Value: set })
  })
  const added = Object.entries(tags)
    .filter(([key]) => !taken.has(key))
    .map(([key, tag]) =>
      Object.freeze({ Key: key, Value: tag, ...(shape.form === 'propagated' ? { PropagateAtLaunch: true } : {}) }),
    )
  return Object.freeze([...kept, ...added])
}

function sorted<T>(map: { readonly [key: string]: T }): { readonly [key: string]: T } {
  return Object.freeze(Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1))))
}
