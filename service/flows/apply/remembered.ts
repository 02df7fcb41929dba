import type { Json } from '../../core/model/json.ts'

/** What a step returns, as a run remembers it: plain JSON. */
export function toRemember(value: object): Json {
  return JSON.parse(JSON.stringify(value))
}

/** What this version of a flow gave a run to remember; another version's runs begin anew. */
export function remembered<T>(value: Json): T {
  return JSON.parse(JSON.stringify(value))
}
