import { isMapping } from '../documents/json-schema/json-type.ts'
import type { AppliedResource, AppliedService } from '../model/applied.ts'
import type { JsonObject } from '../model/json.ts'

/** What services that another depends on gave, by name. */
export type Outputs = { readonly [service: string]: JsonObject }

/** What these gave. */
export function outputsOf(services: readonly Pick<AppliedService, 'service' | 'resources'>[]): Outputs {
  return Object.fromEntries(services.map(({ service, resources }) => [service, outputsIn(resources)]))
}

/** Under which what a whole stack gives stands among the outputs of each of its resources. */
export const stackOutputs = 'Outputs'

/** What services that depend on another read of it: by resource, of its only one by key, and what its whole stack gives by key. */
function outputsIn(resources: readonly AppliedResource[]): JsonObject {
  const [only] = resources
  const direct = resources.length === 1 && only !== undefined ? only.outputs : {}
  const byResource = resources.map(({ logicalId, outputs }) => [logicalId, outputs] as const)
  const whole = only?.outputs[stackOutputs]
  return { ...direct, ...(isMapping(whole) ? whole : {}), ...Object.fromEntries(byResource) }
}
