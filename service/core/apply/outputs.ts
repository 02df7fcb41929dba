import type { AppliedResource, AppliedService } from '../model/applied.ts'
import type { JsonObject } from '../model/json.ts'

/** What services that another depends on gave, by name. */
export type Outputs = { readonly [service: string]: JsonObject }

/** What these gave. */
export function outputsOf(services: readonly AppliedService[]): Outputs {
  return Object.fromEntries(services.map(({ service, resources }) => [service, outputsIn(resources)]))
}

/** What services that depend on another read of it: by resource, and of its only one by key. */
function outputsIn(resources: readonly AppliedResource[]): JsonObject {
  const [only] = resources
  const direct = resources.length === 1 && only !== undefined ? only.outputs : {}
  return { ...direct, ...Object.fromEntries(resources.map(({ logicalId, outputs }) => [logicalId, outputs])) }
}
