import type { Branch, BranchCommit } from '../../ports/branch.ts'
import { type Commit, ForgeError } from '../../ports.ts'
import { isObjectName } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { type ComparedCommit, comparedCommits } from './compared-commits.ts'
import { unreadable } from './forge-failure.ts'
import { createMergedPulls } from './merged-pulls.ts'
import type { Pulls } from './pulls.ts'

/** The default branch's own history, and what brought each commit of it. */
export function createBranchCommits(
  client: Client,
  parts: { readonly commit: (sha: string) => Promise<Commit>; readonly pullRequest: Pulls['pullRequest'] },
): Pick<Branch, 'commitsSince' | 'mergedPullRequest'> {
  const { owner, repo } = client
  const pulls = createMergedPulls(client)

  /** Null where `since` is not behind the tip, or is gone: then history was rewritten. */
  const listed = async (since: string, tip: string): Promise<readonly ComparedCommit[] | null> => {
    try {
      return await comparedCommits(client, since, tip)
    } catch (error) {
      if (!(error instanceof ForgeError) || error.status !== 404) throw error
      if (/no common ancestor/i.test(error.message)) return null
      // Only where the tip is there does 404 mean that the other one is not.
      await parts.commit(tip)
      if ((await parts.commit(since).catch(missing([404]))) === null) return null
      throw error
    }
  }

  return {
    async commitsSince(since, tip) {
      if (since === tip) return []
      const found = await listed(since, tip)
      const chain = found === null ? null : firstParents(found, since, tip)
      if (chain === null) return null
      const brought = await pulls.bringing(chain)
      return chain.toReversed().map(({ sha, commit, parents }): BranchCommit => {
        return {
          sha,
          tree: commit.tree.sha,
          parents: parents.map((parent) => parent.sha),
          pullRequest: brought.get(sha) ?? null,
        }
      })
    },
    async mergedPullRequest(number) {
      const doing = `read how ${owner}/${repo}#${number} was merged`
      const pullRequest = await parts.pullRequest(number)
      const data = await client.call(doing, (octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }))
      if (typeof data.merged_at !== 'string') {
        throw new ForgeError(`could not ${doing}: it is not merged`, { status: 200, passing: false })
      }
      const { merged_by: by, merged_at: mergedAt, merge_commit_sha: mergeCommit } = data
      if (typeof mergeCommit !== 'string' || !isObjectName(mergeCommit)) throw unreadable(doing)
      const mergedBy = by === null || by === undefined ? null : { id: String(by.id), login: by.login }
      return { ...pullRequest, mergedBy, mergedAt, mergeCommit }
    },
  }
}

/** The tip and its first parents, newest first, up to but without `since`; null where that is not among them. */
function firstParents(found: readonly ComparedCommit[], since: string, tip: string): readonly ComparedCommit[] | null {
  const bySha = new Map(found.map((one) => [one.sha, one]))
  const chain: ComparedCommit[] = []
  for (let next: string | undefined = tip; next !== since; ) {
    const one: ComparedCommit | undefined = next === undefined ? undefined : bySha.get(next)
    if (one === undefined) return null
    chain.push(one)
    next = one.parents[0]?.sha
  }
  return chain
}
