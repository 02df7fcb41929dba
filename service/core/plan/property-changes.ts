import type { RenderedResource } from '../catalog/rendered.ts'
import type { TagShape } from '../catalog/tag-shape.ts'
import { outerTagsName, readOuterTags, readTags, tagShapeOf } from '../catalog/tags.ts'
import { formatPointer } from '../documents/pointer.ts'
import type { PropertyChange } from '../model/plan.ts'
import type { Value } from '../model/resource.ts'
import { isValueMap, sameValue } from './same-value.ts'

/** What stands at one place before and after; undefined where there is nothing. */
type Sides = { readonly before: Value | undefined; readonly after: Value | undefined }

/** A comparison under way: what may not be shown, and what was found. */
type Comparison = { readonly hidden: readonly string[]; readonly changes: PropertyChange[] }

/**
 * What differs between a resource before and after, property by property, by JSON pointer (rule J12): maps key by
 * key, lists of one length item by item, other lists as a whole, tags by their keys. What derives from something
 * sensitive on either side is named and not shown (rule V4).
 */
export function propertyChanges(
  before: RenderedResource | undefined,
  after: RenderedResource | undefined,
): readonly PropertyChange[] {
  const comparison = { hidden: [...hiddenPointers(before), ...hiddenPointers(after)], changes: [] as PropertyChange[] }
  const one = after ?? before
  const shape = one ? tagShapeOf(one.provider, one.type) : null
  for (const key of keysOf(before?.properties, after?.properties)) {
    const sides = { before: before?.properties[key], after: after?.properties[key] }
    if (shape?.property === key && compareTags(comparison, sides, shape)) continue
    if (one && areOuterTags(one.provider, key, sides)) continue
    compare(comparison, [key], sides)
  }
  compareOuterTags(comparison, before, after)
  return comparison.changes.sort((first, second) => (first.path < second.path ? -1 : first.path > second.path ? 1 : 0))
}

function compare(comparison: Comparison, path: readonly string[], { before, after }: Sides): void {
  if (sameValue(before, after)) return
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) {
      compare(comparison, [...path, String(index)], { before: item, after: after[index] })
    }
    return
  }
  const [old, now] = [innerMap(before), innerMap(after)]
  if (!old || !now) {
    comparison.changes.push(change(formatPointer(path), { before, after }, comparison.hidden))
    return
  }
  for (const key of keysOf(old, now)) compare(comparison, [...path, key], { before: old[key], after: now[key] })
}

/** A map to go through key by key beside another, or beside nothing; null of any other value, an empty map included. */
function innerMap(value: Value | undefined): { readonly [key: string]: Value } | null {
  if (value === undefined) return {}
  return isValueMap(value) && Object.keys(value).length > 0 ? value : null
}

/** A change as it may be shown: hidden is what lies at, above or below something sensitive. */
function change(path: string, { before, after }: Sides, hidden: readonly string[]): PropertyChange {
  const meets = (pointer: string) =>
    pointer === path || path.startsWith(`${pointer}/`) || pointer.startsWith(`${path}/`)
  if (hidden.some(meets)) return { path, sensitive: true }
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

/** Compares lists of tags by key, since their order means nothing; false where one is no such list. */
function compareTags(comparison: Comparison, { before, after }: Sides, shape: TagShape): boolean {
  const [old, now] = [readTags(before, shape), readTags(after, shape)]
  if (old === null || now === null || shape.form === 'map') return false
  const pointer = formatPointer([shape.property])
  const hides = comparison.hidden.some((hidden) => hidden === '' || `${hidden}/`.startsWith(`${pointer}/`))
  for (const key of keysOf(old, now)) {
    const sides = { before: old[key], after: now[key] }
    if (sameValue(sides.before, sides.after)) continue
    const path = formatPointer([shape.property, key])
    comparison.changes.push(change(path, sides, hides ? [path] : []))
  }
  return true
}

/** Tags that stand among the properties, where a cloud holds tags beside them, are compared with all others. */
function areOuterTags(provider: string, key: string, { before, after }: Sides): boolean {
  return [before, after].every((value) => readOuterTags(provider, key, value) !== null)
}

function compareOuterTags(
  comparison: Comparison,
  before: RenderedResource | undefined,
  after: RenderedResource | undefined,
): void {
  const name = outerTagsName((after ?? before)?.provider ?? '')
  if (name !== null) compare(comparison, [name], { before: before?.tags, after: after?.tags })
}

function hiddenPointers(resource: RenderedResource | undefined): readonly string[] {
  return [...(resource?.origins ?? [])].filter(([, { sensitive }]) => sensitive).map(([pointer]) => pointer)
}

function keysOf(...maps: readonly ({ readonly [key: string]: unknown } | undefined)[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map ?? {})))].sort()
}
