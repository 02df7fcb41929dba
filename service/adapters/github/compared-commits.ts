import { isObjectName } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'

/** An account as GitHub gives it; without an id it is nobody. */
export type ComparedAccount = {
  readonly id?: number
  readonly login?: string
  readonly type?: string
  readonly html_url?: string
}

/** A commit as a comparison lists it. */
export type ComparedCommit = {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly author: ComparedAccount | null
  readonly committer: ComparedAccount | null
  readonly commit: {
    readonly message: string
    readonly tree: { readonly sha: string }
    readonly verification?: { readonly verified: boolean }
  }
}

/**
 * Every commit that can be reached from `head` and not from `base`, oldest first, however many. Without `page` GitHub lists
 * 250 at most; by pages it lists all, and says how many there are: one that is not told fails the whole, since it may be
 * anybody's. https://docs.github.com/rest/commits/commits#compare-two-commits
 */
export async function comparedCommits(client: Client, base: string, head: string): Promise<readonly ComparedCommit[]> {
  const { owner, repo } = client
  const doing = `list the commits from ${base.slice(0, 7)} to ${head.slice(0, 7)} of ${owner}/${repo}`
  const basehead = `${base}...${head}`
  let total = 0
  const found: readonly ComparedCommit[] = await allPages(
    client,
    doing,
    (octokit, page) =>
      octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: pageSize, page }),
    (data) => {
      total = data.total_commits
      return data.commits
    },
  )
  if (found.length !== total || new Set(found.map(({ sha }) => sha)).size !== total) throw unreadable(doing)
  if (!found.every(isWhole)) throw unreadable(doing)
  return found
}

function isWhole(found: ComparedCommit): boolean {
  const { sha, commit, parents } = found
  if (!Array.isArray(parents) || typeof commit?.message !== 'string') return false
  return [sha, commit.tree?.sha, ...parents.map((parent) => parent?.sha)].every(
    (name) => typeof name === 'string' && isObjectName(name),
  )
}
