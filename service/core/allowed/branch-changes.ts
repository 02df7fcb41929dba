import type { Person } from '../model/ledger.ts'

/** A commit of the default branch's own history; `pullRequest` brought it, or null: somebody pushed it. */
type Commit = { readonly sha: string; readonly pullRequest: number | null }

/** A push to the default branch, as the repository's activity tells it. */
type Push = { readonly after: string; readonly actor: Person | null }

/** What one pull request merged, whatever the merge method, or what somebody pushed directly, at once (rule M1). */
export type BranchChange<C extends Commit = Commit> = {
  /** Oldest first; at least one. */
  readonly commits: readonly C[]
  readonly pullRequest: number | null
  /** Who pushed it; null where a pull request brought it, and where nobody knows. */
  readonly pusher: Person | null
}

/**
 * Tells the default branch's commits apart, oldest first, into the changes that brought them (rule M1). What was pushed is
 * told apart by where pushes ended; where the activity does not show that, all that stands between two pull requests is one
 * change, so that none of it is judged by rules that the rest of it brings.
 */
export function branchChanges<C extends Commit>(
  commits: readonly C[],
  pushes: readonly Push[] | null,
): readonly BranchChange<C>[] {
  const ends = new Map((pushes ?? []).map(({ after, actor }) => [after, actor]))
  const changes: { commits: C[]; pullRequest: number | null; pusher: Person | null; over: boolean }[] = []
  for (const commit of commits) {
    const { sha, pullRequest } = commit
    const last = changes.at(-1)
    const current =
      last !== undefined && !last.over && last.pullRequest === pullRequest
        ? last
        : { commits: [], pullRequest, pusher: null, over: false }
    if (current !== last) changes.push(current)
    current.commits.push(commit)
    if (pullRequest !== null || !ends.has(sha)) continue
    current.pusher = ends.get(sha) ?? null
    current.over = true
  }
  return changes.map(({ over: _over, ...change }) => change)
}
