import { type Place, placeOf, type World } from '../server/world.ts'
import { attributeOf, type Birth, identityOf } from './identity.ts'
import { handlerFailure, type LiveResource, ResourceFailure } from './live.ts'
import { misfits } from './misfits.ts'
import { deletionRefusal, refusalOf } from './refusals.ts'
import { nameProperty, tagProperty } from './types.ts'

type Properties = { readonly [name: string]: unknown }
type Tags = ReadonlyMap<string, string>

/** Makes a resource in a place; refuses properties that its type does not have, and a name that is taken. */
export function createLive(
  world: World,
  place: Place,
  wanted: { readonly type: string; readonly properties: Properties; readonly tags: Tags; readonly generated: string },
): LiveResource {
  const { type, tags } = wanted
  const properties = withoutTags(type, wanted.properties)
  const birth: Birth = {
    ...place,
    type,
    properties,
    generated: wanted.generated,
    digits: world.newId().replaceAll('-', ''),
  }
  const { physicalId, arn } = identityOf(birth)
  if (taken(world, place, type, physicalId)) {
    throw handlerFailure('AlreadyExists', existsAlready(type, nameProperty(type) ? physicalId : arn), world.newId())
  }
  refuse(world, refusalOf(place, { type, physicalId, before: null, next: properties }))
  const live: LiveResource = { type, physicalId, arn, properties, tags: new Map(tags), everTagged: tags.size > 0 }
  place.live.push(live)
  if (type === 'AWS::S3::Bucket') place.objects.set(physicalId, new Map())
  return live
}

function refuse(world: World, words: string | null): void {
  if (words !== null) throw handlerFailure('InvalidRequest', words, world.newId())
}

/** Refuses properties that the type does not have, in CloudFormation's words. */
export function checkProperties(logicalId: string, type: string, properties: Properties): void {
  const wrong = misfits(type, properties)
  if (wrong.length === 0) return
  const lines = wrong.map(({ path, words }) => `#${path}: ${words}`)
  throw new ResourceFailure(`Properties validation failed for resource ${logicalId} with message:\n${lines.join('\n')}`)
}

/** The words for a name that another resource has already; null where it is free, or the service makes the name. */
export function nameConflict(world: World, place: Place, type: string, properties: Properties): string | null {
  const name = properties[nameProperty(type) ?? '']
  if (typeof name !== 'string' || name === '') return null
  const { physicalId } = identityOf({ ...place, type, properties, generated: '', digits: '' })
  return taken(world, place, type, physicalId) ? existsAlready(type, physicalId) : null
}

function existsAlready(type: string, identifier: string): string {
  return `Resource of type '${type}' with identifier '${identifier}' already exists.`
}

/** Names of buckets are one space over all accounts and regions; others live in one region of one account. */
function taken(world: World, place: Place, type: string, physicalId: string): boolean {
  const places = type === 'AWS::S3::Bucket' ? [...world.places.values()] : [place]
  return places.some((one) => findLive(one, type, physicalId) !== undefined)
}

/** A resource by its type and physical id. */
export function findLive(place: Place, type: string, physicalId: string): LiveResource | undefined {
  return place.live.find((one) => one.type === type && one.physicalId === physicalId)
}

/** Changes what lives: the named properties are set, or taken away where undefined; what hands changed besides stays. */
export function updateLive(
  world: World,
  place: Place,
  type: string,
  physicalId: string,
  change: Properties,
  tags: ReadonlyMap<string, string | null>,
): void {
  const live = findLive(place, type, physicalId)
  if (!live) {
    throw handlerFailure(
      'NotFound',
      `Resource of type '${type}' with identifier '${physicalId}' was not found.`,
      world.newId(),
    )
  }
  const merged = { ...live.properties, ...withoutTags(type, change) }
  const next = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
  refuse(world, refusalOf(place, { type, physicalId, before: live.properties, next }))
  live.properties = next
  for (const [key, value] of tags) {
    if (value === null) live.tags.delete(key)
    else live.tags.set(key, value)
  }
  live.everTagged ||= live.tags.size > 0
}

/** Ends a resource; one that is gone already is no failure, one that is protected or not empty is. */
export function deleteLive(world: World, place: Place, type: string, physicalId: string): void {
  const live = findLive(place, type, physicalId)
  if (!live) return
  refuse(world, deletionRefusal(place, live))
  if ((place.objects.get(physicalId)?.size ?? 0) > 0 && type === 'AWS::S3::Bucket') {
    throw handlerFailure(
      'GeneralServiceException',
      'The bucket you tried to delete is not empty (Service: S3, Status Code: 409)',
      world.newId(),
    )
  }
  place.live.splice(place.live.indexOf(live), 1)
  if (type === 'AWS::S3::Bucket') place.objects.delete(physicalId)
}

/** What `Ref` (null) or `Fn::GetAtt` gives of what lives; undefined where it is gone. */
export function readLive(place: Place, type: string, physicalId: string, attribute: string | null): unknown {
  if (attribute === null) return physicalId
  const live = findLive(place, type, physicalId)
  return live ? attributeOf(live, attribute) : undefined
}

/** The tags that a resource's own properties give it. */
export function ownTags(type: string, properties: Properties): Tags {
  const property = tagProperty(type)
  const given = property ? properties[property.name] : undefined
  if (Array.isArray(given)) return new Map(given.map((tag): [string, string] => [String(tag.Key), String(tag.Value)]))
  if (typeof given !== 'object' || given === null) return new Map()
  return new Map(Object.entries(given).map(([key, value]) => [key, String(value)]))
}

function withoutTags(type: string, properties: Properties): Properties {
  const name = tagProperty(type)?.name
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name))
}

/** By hand: makes a resource that no stack knows. */
export function makeByHand(
  world: World,
  at: { readonly account: string; readonly region: string },
  made: { readonly type: string; readonly properties: Properties; readonly tags?: { readonly [key: string]: string } },
): LiveResource {
  const place = placeOf(world, at.account, at.region)
  checkProperties(`by hand`, made.type, made.properties)
  const tags = new Map([...ownTags(made.type, made.properties), ...Object.entries(made.tags ?? {})])
  const generated = `by-hand-${world.newId().slice(0, 8)}`
  return createLive(world, place, { type: made.type, properties: made.properties, tags, generated })
}
