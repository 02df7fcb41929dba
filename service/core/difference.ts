import type { RenderedResource } from './catalog/rendered.ts'
import { outerTagsName, tagShapeOf } from './catalog/tags.ts'
import { hidingOf } from './difference/hiding.ts'
import { jsonIn } from './difference/json-text.ts'
import { lenienceOf } from './difference/lenience.ts'
import { resolved, withoutUnknowns } from './difference/outputs.ts'
import { formatPointer } from './documents/pointer.ts'
import type { AppliedResource } from './model/applied.ts'
import type { Resource, Value } from './model/resource.ts'
import type { Difference } from './model/scan.ts'
import { isUnknown } from './model/unknown.ts'
import { isValueMap } from './plan/same-value.ts'

/** A resource as its service was applied, and as it lives. */
export type Sides = {
  readonly desired: RenderedResource
  readonly live: Resource
  /** The service's own resources as they were applied: what they gave is what desired values point at. */
  readonly applied: readonly AppliedResource[]
  /** Sensitive values as text: what holds one is never shown, wherever it stands. */
  readonly secrets: readonly string[]
}

/** A comparison under way. */
type Work = Sides & {
  readonly lenience: ReturnType<typeof lenienceOf>
  readonly found: Difference[]
  /** Whether what lives besides counts too: in a text or document that the service sets as a whole. */
  readonly whole: boolean
}

/**
 * Where a resource lives otherwise than its service sets it (rule S3), by JSON pointer, as deep as can be told: maps key
 * by key, lists of one length item by item, other lists as a whole, tags by their keys. What only the cloud set is none,
 * nor is order or case that means nothing there, nor JSON of the same meaning, nor what nobody knows: a value that is
 * unknown until applied and that the ledger does not resolve, or that the `read` call of an `http` resource does not give.
 */
export function differences(sides: Sides): readonly Difference[] {
  const { desired, live } = sides
  if (desired.type !== live.type) return [{ path: '', desired: desired.type, live: live.type }]
  const work: Work = { ...sides, lenience: lenienceOf(desired), found: [], whole: false }
  const shape = tagShapeOf(desired.provider, desired.type)
  const tagsName = shape?.property ?? outerTagsName(desired.provider)
  const given = desired.calls?.calls.read?.properties
  for (const [key, value] of Object.entries(desired.properties)) {
    if (desired.calls !== undefined && !Object.hasOwn(given ?? {}, key)) continue
    if (key !== tagsName) compare(work, [key], value, own(live.properties, key))
  }
  if (tagsName !== null) {
    for (const [key, tag] of Object.entries(desired.tags)) compare(work, [tagsName, key], tag, own(live.tags, key))
  }
  const hiding = hidingOf(desired, sides.secrets, shape?.form === 'map' ? null : tagsName)
  return work.found.sort(byPath).map((one) => (hiding.hides(one) ? { path: one.path, sensitive: true } : one))
}

function compare(work: Work, path: readonly string[], wanted: Value, live: Value | undefined): void {
  const desired = isUnknown(wanted) ? resolved(wanted, work.applied) : wanted
  if (desired === undefined || (live === undefined && isNothing(desired))) return
  // A text that holds JSON is as good as what it holds; what the service sets by it, it sets as a whole.
  const text = typeof live === 'string' && typeof desired === 'object' ? jsonIn(live) : undefined
  const inner = text === undefined ? work : { ...work, whole: true }
  const there = text ?? live
  if (Array.isArray(desired) && Array.isArray(there)) compareLists(inner, path, desired, there)
  else if (isValueMap(desired) && isValueMap(there)) compareMaps(inner, path, desired, there)
  else if (!isSameText(work, path, desired, live)) note(work, path, desired, live)
}

/** Setting nothing, and not being there, is one thing in every cloud. */
function isNothing(value: Value): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

type ValueMap = { readonly [key: string]: Value }

function compareMaps(work: Work, path: readonly string[], desired: ValueMap, live: ValueMap): void {
  const whole = work.whole || work.lenience.isDocument(path)
  const inner = whole === work.whole ? work : { ...work, whole }
  for (const [key, value] of Object.entries(desired)) compare(inner, [...path, key], value, own(live, key))
  const added = whole ? Object.keys(live).filter((key) => !Object.hasOwn(desired, key)) : []
  for (const key of added) note(work, [...path, key], undefined, live[key])
}

function compareLists(work: Work, path: readonly string[], desired: readonly Value[], live: readonly Value[]): void {
  if (work.lenience.isUnordered(path)) {
    if (!isSameInAnyOrder(work, path, desired, live)) note(work, path, desired, live)
  } else if (desired.length === live.length) {
    for (const [index, item] of desired.entries()) compare(work, [...path, String(index)], item, live[index])
  } else if (!isSameButForUnknowns(work, path, desired, live)) note(work, path, desired, live)
}

/** Each item has one that means the same, and none is left over. */
function isSameInAnyOrder(
  work: Work,
  path: readonly string[],
  desired: readonly Value[],
  live: readonly Value[],
): boolean {
  const [known, unknown] = told(work, desired)
  const left = [...live]
  for (const item of known) {
    const at = left.findIndex((other) => isSame(work, path, item, other))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length <= unknown
}

/** Items that nobody knows yet may stand for one, or (as `AWS::NoValue`) for none. */
function isSameButForUnknowns(
  work: Work,
  path: readonly string[],
  desired: readonly Value[],
  live: readonly Value[],
): boolean {
  const [known, unknown] = told(work, desired)
  if (live.length < known.length || live.length > known.length + unknown) return false
  let at = 0
  for (const item of known) {
    while (at < live.length && !isSame(work, path, item, live[at])) at += 1
    at += 1
  }
  return at <= live.length
}

/** The items of a list that are known, and how many are not. */
function told({ applied }: Work, desired: readonly Value[]): readonly [readonly Value[], number] {
  const known = desired.filter((item) => !isUnknown(item) || resolved(item, applied) !== undefined)
  return [known, desired.length - known.length]
}

function isSame(work: Work, path: readonly string[], desired: Value, live: Value | undefined): boolean {
  const found: Difference[] = []
  compare({ ...work, found }, [...path, '0'], desired, live)
  return found.length === 0
}

/** Two texts that hold JSON mean what that means; so does one beside a map or a list. */
function isSameText(work: Work, path: readonly string[], desired: Value, live: Value | undefined): boolean {
  if (desired === live) return true
  if (typeof desired !== 'string' || live === undefined) return false
  if (typeof live === 'string' && work.lenience.isCaseless(path)) return desired.toLowerCase() === live.toLowerCase()
  const inside = jsonIn(desired)
  return inside !== undefined && isSame({ ...work, whole: true }, path, inside, live)
}

function note(work: Work, path: readonly string[], desired: Value | undefined, live: Value | undefined): void {
  work.found.push({
    path: formatPointer(path),
    ...(desired === undefined ? {} : { desired: withoutUnknowns(desired, work.applied) }),
    ...(live === undefined ? {} : { live }),
  })
}

function own<T>(map: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

function byPath(one: Difference, other: Difference): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0
}
