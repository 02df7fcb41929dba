import { compileParameters, sensitivePointers, withDefaults } from '../documents/parameters.ts'
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

/** By a schema's identity: most hide nothing, and then no service needs to be gone through. */
const hiding = new WeakMap<JsonObject, boolean>()

function hidesAnything(schema: JsonObject): boolean {
  const known = hiding.get(schema)
  if (known !== undefined) return known
  const hides = JSON.stringify(schema).includes('"x-sensitive"')
  hiding.set(schema, hides)
  return hides
}
