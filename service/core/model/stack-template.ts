import type { JsonObject } from './json.ts'

/** A template as its cloud's engine is sent it: the offering's, with a service's values and tags. */
export type StackTemplate = {
  /** In the engine's own language; functions stand as they are written. Sensitive values stand in it: it is kept nowhere. */
  readonly body: JsonObject
  /** JSON pointers below `body` of what derives from something `x-sensitive`, and so never stands in what can be read there. */
  readonly sensitive: readonly string[]
  /** What is not known yet, as written: while there is any, nothing is sent. */
  readonly unknown: readonly string[]
  /** What the whole of it is tagged with: the service's own tags and Plumbline's. */
  readonly tags: { readonly [key: string]: string }
}
