import type { DocumentRef } from './applied.ts'
import type { Kind } from './kind.ts'

/** What of the default branch was judged, and where it stands: everything up to `commit`, but for what is held. */
export type AllowedState = {
  /** The last commit of the default branch's own (first-parent) history that was judged. */
  readonly commit: string
  readonly tree: string
  readonly held: readonly HeldDocument[]
  /**
   * ISO 8601, where nothing is applied yet: services stood here that no judged pull request brought, and since then the
   * plan for what counts here waits for an administrator's word (rule M4).
   */
  readonly waitingSince?: string
}

/** A document of the default branch that is not allowed there (rule M2): it counts as it was last allowed. */
export type HeldDocument = {
  readonly kind: Kind
  readonly name: string
  /** How it was last allowed; null where it never was, so that it counts as absent. */
  readonly allowed: DocumentRef | null
  /** Why, in one sentence for people. */
  readonly reason: string
  /** Whether it is held for itself, or because of something that it depends on (kind and name). */
  readonly because: { readonly kind: Kind; readonly name: string } | null
  /** The commit that brought it: the last of its change. */
  readonly commit: string
  /** The commit on which that change began: what lies between made it. */
  readonly before: string
  /** The pull request that brought it; null for a direct push. */
  readonly pullRequest: number | null
  /** Numeric id of who merged or pushed it: never eligible to let it through. Null where that is not known. */
  readonly by: string | null
  /** ISO 8601. */
  readonly since: string
  /** Whether history was rewritten with it: an administrator alone lets it through (rule M3). */
  readonly rewritten?: true
}
