/** The pull request as policies see it (`pr`): null offline and in scans. */
export type PullRequestFacts = {
  readonly number: number
  readonly author: { readonly login: string; readonly kind: 'human' | 'bot' | 'app'; readonly teams: readonly string[] }
  /** The base branch's name. */
  readonly base: string
  readonly labels: readonly string[]
  /** Paths that it changes, as they are after the change (before it, where deleted). */
  readonly files: readonly string[]
}
