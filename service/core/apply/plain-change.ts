import type { RenderedResource } from '../catalog/rendered.ts'
import type { CloudChange } from '../model/cloud-change.ts'
import type { Value } from '../model/resource.ts'
import { isUnknown, unknownValue } from '../model/unknown.ts'
import { isValueMap } from '../plan/same-value.ts'

/** Where in a resource's properties a value stands that only the cloud will know. */
type UnknownPlace = { readonly path: readonly string[]; readonly expression: string; readonly target: string }

/** A resource that can be sent to another thread: what is unknown until applied, which is marked by a symbol, stands beside it. */
export type PlainResource = { readonly resource: RenderedResource; readonly unknowns: readonly UnknownPlace[] }

/** A change that can be sent so. */
export type PlainChange = Omit<CloudChange, 'after' | 'former'> & {
  readonly after: readonly PlainResource[]
  readonly former?: readonly PlainResource[]
}

/** Makes a change ready to be sent. */
export function toPlain({ former, ...change }: CloudChange): PlainChange {
  const after = change.after.map(plainResource)
  return { ...change, after, ...(former === undefined ? {} : { former: former.map(plainResource) }) }
}

/** The change that was sent. */
export function fromPlain({ former, ...change }: PlainChange): CloudChange {
  const after = change.after.map(resourceFromPlain)
  return { ...change, after, ...(former === undefined ? {} : { former: former.map(resourceFromPlain) }) }
}

/** Makes a resource ready to be sent. */
export function plainResource(resource: RenderedResource): PlainResource {
  const unknowns: UnknownPlace[] = []
  const properties = without(resource.properties, [], unknowns) as RenderedResource['properties']
  return { resource: { ...resource, properties }, unknowns }
}

/** The resource that was sent. */
export function resourceFromPlain({ resource, unknowns }: PlainResource): RenderedResource {
  const properties = unknowns.reduce<Value>(
    (value, { path, expression, target }) => withValue(value, path, unknownValue(expression, target)),
    resource.properties,
  )
  return { ...resource, properties: properties as RenderedResource['properties'] }
}

function without(value: Value, path: readonly string[], found: UnknownPlace[]): Value {
  if (isUnknown(value)) {
    found.push({ path, expression: value.expression, target: value.target })
    return null
  }
  if (Array.isArray(value)) return value.map((item: Value, at) => without(item, [...path, String(at)], found))
  if (!isValueMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, [...path, key], found)]))
}

function withValue(value: Value, [key, ...rest]: readonly string[], put: Value): Value {
  if (key === undefined) return put
  if (Array.isArray(value)) {
    return value.map((item: Value, at) => (String(at) === key ? withValue(item, rest, put) : item))
  }
  if (!isValueMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? withValue(item, rest, put) : item]),
  )
}
