import type { Desired, Usage } from './catalog/desired.ts'
import type { Documents } from './model/documents.ts'
import type { Plan } from './model/plan.ts'

/** One state of the estate: what it says, and what follows from it. */
export type EstateState = { readonly documents: Documents; readonly desired: Desired }

/** What a merge will do. */
export function plan(_before: EstateState | null, _after: EstateState, _quotas: ReadonlyMap<string, Usage>): Plan {
  return { changes: [], quotas: [] }
}
