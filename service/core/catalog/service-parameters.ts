import { compileParameters, sensitivePointers, withDefaults } from '../documents/parameters.ts'
import { valueAt } from '../documents/pointer.ts'
import type { Document } from '../model/document.ts'
import type { JsonObject } from '../model/json.ts'

/** A service's parameters, with what the offering's schema adds to them. */
export type ServiceParameters = {
  /** With the defaults of what was left out. */
  readonly values: JsonObject
  /** JSON pointers below `values` of what is `x-sensitive`. */
  readonly sensitive: readonly string[]
}

/** Fills in an offering's defaults. With a schema that is none, what was written stands (the offering is broken, and says so). */
export function serviceParameters(service: Document<'Service'>, offering: Document<'Offering'>): ServiceParameters {
  const written = service.value.spec.parameters ?? {}
  const schema = compileParameters(offering.value.spec.parameters)
  if ('problems' in schema) return { values: written, sensitive: [] }
  const values = withDefaults(schema, written)
  return { values, sensitive: hidesAnything(schema.schema) ? sensitivePointers(schema, values) : [] }
}

/** The texts of what is sensitive in them, the longest first: what a cloud says is searched for each. */
export function secretTexts({ values, sensitive }: ServiceParameters): readonly string[] {
  const texts = sensitive.flatMap((pointer) => shownTexts(valueAt(values, pointer)))
  return [...new Set(texts)].sort((one, other) => other.length - one.length)
}

/** The shortest sensitive text that is looked for: fewer characters stand in everything. */
const shortest = 3

function shownTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length < shortest ? [] : [value]
  if (typeof value === 'number') return String(value).length < shortest ? [] : [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shownTexts) : []
}

/** By a schema's identity: most hide nothing, and then no service needs to be gone through. */
const hiding = new WeakMap<JsonObject, boolean>()

function hidesAnything(schema: JsonObject): boolean {
  const known = hiding.get(schema)
  if (known !== undefined) return known
  const hides = JSON.stringify(schema).includes('"x-sensitive"')
  hiding.set(schema, hides)
  return hides
}
