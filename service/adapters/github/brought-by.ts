import type { Client } from './client.ts'
import { notShown } from './commits.ts'
import { type ComparedCommit, comparedCommits } from './compared-commits.ts'
import { pageSize } from './pages.ts'

/** A pull request that was merged onto the default branch, which is `base`. */
export type Merged = {
  readonly number: number
  readonly head: string
  readonly base: string
  /** What GitHub says of it; null where it does not. */
  readonly mergeCommit: string | null
}

/** Merged pull requests by the commits that GitHub says belong to them. */
export type Listing = ReadonlyMap<string, readonly Merged[]>

/** Whether GitHub says that a commit belongs to a pull request. */
export function lists(listing: Listing, sha: string, { number }: Merged): boolean {
  return (listing.get(sha) ?? []).some((one) => one.number === number)
}

/** What of a chain that begins with a pull request's merge came by it. */
export async function broughtBy(
  client: Client,
  pull: Merged,
  chain: readonly ComparedCommit[],
  listing: Listing,
): Promise<readonly string[]> {
  const [merge, ...before] = chain
  if (merge === undefined) return []
  const own = ({ sha }: ComparedCommit) => lists(listing, sha, pull)
  // Somebody pushed the branch itself onto the base: all of it came so.
  if (merge.sha === pull.head) return [merge, ...whileTrue(before, own)].map(({ sha }) => sha)
  if (merge.parents.slice(1).some(({ sha }) => sha === pull.head)) return [merge.sha]
  const isNew = new Set((await comparedCommits(client, pull.head, merge.sha)).map(({ sha }) => sha))
  if (!isNew.has(merge.sha)) return []
  if (merge.parents.length > 1) return [merge.sha]
  const rebased = whileTrue(before, (one) => isNew.has(one.sha) && one.parents.length === 1)
  const told = whileTrue(rebased, own)
  const next = rebased[told.length]
  // GitHub may name a rebased pull request at its last commit alone; who moved the branch from where to where tells the others.
  const moved =
    next !== undefined && listing.get(next.sha)?.length === 0 ? await mergedFrom(client, pull, merge.sha) : null
  const isItsOwn = (one: ComparedCommit) => one.sha !== moved && (own(one) || listing.get(one.sha)?.length === 0)
  return [merge, ...(moved === null ? told : whileTrue(rebased, isItsOwn))].map(({ sha }) => sha)
}

/** The items before the first that fails the test. */
export function whileTrue<T>(items: readonly T[], test: (item: T) => boolean): readonly T[] {
  const end = items.findIndex((item) => !test(item))
  return end === -1 ? items : items.slice(0, end)
}

/** Where the default branch stood before a merge moved it to this commit; null where GitHub does not tell. */
async function mergedFrom(client: Client, { base }: Merged, after: string): Promise<string | null> {
  const { owner, repo } = client
  const request = { owner, repo, ref: `refs/heads/${base}`, activity_type: 'pr_merge', per_page: pageSize } as const
  const found = await client
    .call(`read how ${base} of ${owner}/${repo} moved`, (octokit) => octokit.rest.repos.listActivities(request))
    .catch(notShown)
  const movement = Array.isArray(found) ? found.find((one) => one.after === after) : undefined
  return movement?.before ?? null
}
