import type { RenderedResource } from '../../catalog/rendered.ts'
import { outerTagsName, tagShapeOf } from '../../catalog/tags.ts'
import { parsePointer } from '../../documents/pointer.ts'
import type { Value } from '../../model/resource.ts'
import type { Difference } from '../../model/scan.ts'
import { isValueMap } from '../../plan/same-value.ts'

/** A desired resource with what lives in place of what differs. */
export function asItLives(desired: RenderedResource, differences: readonly Difference[]): RenderedResource {
  const properties = differences.reduce<Value>(
    (value, { path, live }) => put(value, parsePointer(path), live),
    desired.properties,
  )
  const tags = { ...desired.tags }
  for (const one of differences) {
    const key = tagOf(desired, one)
    if (key === null) continue
    if (typeof one.live === 'string') tags[key] = one.live
    else delete tags[key]
  }
  return { ...desired, properties: isValueMap(properties) ? properties : desired.properties, tags }
}

/** Which tag a difference is about; null: it is about a property. */
export function tagOf({ provider, type }: RenderedResource, { path }: Difference): string | null {
  const name = tagShapeOf(provider, type)?.property ?? outerTagsName(provider)
  const [first, key, ...others] = parsePointer(path)
  return first === name && key !== undefined && others.length === 0 ? key : null
}

function put(value: Value, [step, ...rest]: readonly string[], live: Value | undefined): Value {
  if (step === undefined) return live ?? null
  if (Array.isArray(value)) return value.map((item: Value, at) => (String(at) === step ? put(item, rest, live) : item))
  const map: { readonly [key: string]: Value } = isValueMap(value) ? value : {}
  if (rest.length > 0) return { ...map, [step]: put(map[step] ?? {}, rest, live) }
  const { [step]: _, ...others } = map
  return live === undefined ? others : { ...others, [step]: live }
}
