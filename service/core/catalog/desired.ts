import type { Documents } from '../model/documents.ts'
import type { Desired } from './rendered.ts'

export { catalogScope } from './catalog-scope.ts'
export type { Desired, Origin, Rendered, RenderedResource } from './rendered.ts'
export { quotasOf, type Usage, usageOf } from './usage.ts'

/** Renders every service of a tree. */
export function renderDesired(_documents: Documents, _now: string): Desired {
  return { services: new Map(), broken: [] }
}
