import { isObjectName } from '../objects/git-object.ts'
import { sideBySide } from '../side-by-side.ts'
import { broughtBy, lists, type Merged, whileTrue } from './brought-by.ts'
import type { Client } from './client.ts'
import type { ComparedCommit } from './compared-commits.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'

/** Which merged pull request each commit of the default branch's own history came by. */
export type MergedPulls = {
  /** `chain`: newest first. What is not in the answer was pushed directly. */
  bringing(chain: readonly ComparedCommit[]): Promise<ReadonlyMap<string, number>>
}

type Listed = {
  readonly number: number
  readonly merged_at?: string | null
  readonly merge_commit_sha?: string | null
  readonly head: { readonly sha: string }
  readonly base: {
    readonly ref: string
    readonly repo: { readonly full_name: string; readonly default_branch?: string }
  }
}

/** So many commits are asked about at once. */
const atOnce = 8

/**
 * GitHub says for a commit which pull requests it belongs to; that alone does not say that it came by one of them. A commit
 * of a pull request's branch that somebody pushed onto the default branch by himself was not merged, though the pull
 * request may have been, later. So: the newest commit of the chain that belongs to a pull request is its merge; a merge
 * commit and a squash stand alone, a rebase brings those right before it that are not its branch's own commits.
 */
export function createMergedPulls(client: Client): MergedPulls {
  const { owner, repo } = client

  /** Those that were merged onto the default branch here. */
  const ontoDefault = (found: readonly Listed[], doing: string): readonly Merged[] =>
    found.flatMap((one): readonly Merged[] => {
      const { base, head, number } = one
      if (!Number.isInteger(number) || base?.repo === undefined || !isObjectName(String(head?.sha))) {
        throw unreadable(doing)
      }
      const here = base.repo?.full_name?.toLowerCase() === `${owner}/${repo}`.toLowerCase()
      const merged = typeof one.merged_at === 'string' && here && base.ref === base.repo.default_branch
      return merged ? [{ number, head: head.sha, base: base.ref, mergeCommit: one.merge_commit_sha ?? null }] : []
    })
  const pullsOf = async (sha: string): Promise<readonly Merged[]> => {
    const doing = `ask which pull requests of ${owner}/${repo} the commit ${sha.slice(0, 7)} belongs to`
    const found = await allPages(
      client,
      doing,
      (octokit, page) =>
        octokit.rest.repos.listPullRequestsAssociatedWithCommit({
          owner,
          repo,
          commit_sha: sha,
          per_page: pageSize,
          page,
        }),
      (data): readonly Listed[] => data,
    )
    return ontoDefault(found, doing)
  }
  /** GitHub takes a moment after a merge to know a commit's pull requests; the pull requests themselves know theirs at once. */
  const latelyMerged = async (): Promise<readonly Merged[]> => {
    const doing = `list the pull requests of ${owner}/${repo} that were closed lately`
    const request = { owner, repo, state: 'closed', sort: 'updated', direction: 'desc', per_page: pageSize } as const
    const found: readonly Listed[] = await client.call(doing, (octokit) => octokit.rest.pulls.list(request))
    if (!Array.isArray(found)) throw unreadable(doing)
    return ontoDefault(found, doing)
  }

  return {
    async bringing(chain) {
      const listing = new Map<string, readonly Merged[]>()
      await sideBySide(chain, atOnce, async ({ sha }) => void listing.set(sha, await pullsOf(sha)))
      if (chain.some(({ sha }) => listing.get(sha)?.length === 0)) {
        const lately = await latelyMerged()
        for (const [sha, pulls] of listing) {
          if (pulls.length === 0)
            listing.set(
              sha,
              lately.filter(({ mergeCommit }) => mergeCommit === sha),
            )
        }
      }
      const brought = new Map<string, number>()
      for (const pull of newestFirst(chain, listing)) {
        const isFree = ({ sha }: ComparedCommit) => !brought.has(sha)
        const from = chain.findIndex((one) => isFree(one) && lists(listing, one.sha, pull))
        const left = from === -1 ? [] : whileTrue(chain.slice(from), isFree)
        for (const sha of await broughtBy(client, pull, left, listing)) brought.set(sha, pull.number)
      }
      return brought
    },
  }
}

/** Pull requests in the order in which the chain, from its tip, meets them; the lower number first where it meets two at once. */
function newestFirst(
  chain: readonly ComparedCommit[],
  listing: ReadonlyMap<string, readonly Merged[]>,
): readonly Merged[] {
  const all = chain.flatMap(({ sha }) => (listing.get(sha) ?? []).toSorted((one, other) => one.number - other.number))
  return [...new Map(all.map((pull) => [pull.number, pull])).values()]
}
