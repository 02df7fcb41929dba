import type { Json, JsonObject } from '../../model/json.ts'
import { valueAt } from '../pointer.ts'

/** The schema that a local `$ref` (`#`, `#/$defs/size`) points at; undefined where it points at nothing, or elsewhere. */
export function referred(root: JsonObject, reference: string): Json | undefined {
  if (reference === '#') return root
  if (!reference.startsWith('#/')) return undefined
  const found = valueAt(root, reference.slice(1))
  return typeof found === 'boolean' || (typeof found === 'object' && found !== null) ? (found as Json) : undefined
}
