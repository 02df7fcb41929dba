import type { Json } from './json.ts'

/** What each flow is started with. */
export type FlowInputs = {
  /** A pull request was touched. */
  readonly review: { readonly number: number }
  /** The default branch moved, or what is held on it was let through. */
  readonly apply: Readonly<Record<string, never>>
  /**
   * A service may not be as it counts. `again`: somebody said so after it failed. `revert`: somebody said that it is to be put
   * back, on the issue of the scan of this name.
   */
  readonly applyService: { readonly service: string; readonly again?: true; readonly revert?: string }
  /** What became of merges may be another than is told; `number`: what a merged pull request's comment says. */
  readonly tellResults: { readonly number?: number }
  /** The base moved or its rules changed. */
  readonly reviewAll: Readonly<Record<string, never>>
  /** What we published may not stand any more (a check re-requested, our comment deleted): it is written again. */
  readonly recheck: { readonly number?: number; readonly headSha?: string; readonly commentId?: string }
  readonly mergeGroup: { readonly headSha: string; readonly baseSha: string }
  /** A person wrote a comment that begins a line with `/plumbline`. `issue`: it stands on an issue that is no pull request. */
  readonly command: { readonly number: number; readonly commentId: string; readonly issue?: true }
  readonly reconcile: Readonly<Record<string, never>>
  /** Time passed: leases and waivers may end. */
  readonly endings: Readonly<Record<string, never>>
  /** A scan of the Estate is due, by its name. */
  readonly scan: { readonly name: string }
}

/** The stories that can be run. */
export type FlowName = keyof FlowInputs

/** What is to be run. Runs with one key: one active and at most one waiting. */
export type RunRequest = {
  /** `review:<estate>#12`. */
  readonly key: string
  readonly flow: FlowName
  readonly input: Json
}
