import type { Branch } from '../../ports/branch.ts'
import { createBranchCommits } from './branch-commits.ts'
import type { Client } from './client.ts'
import type { Commits } from './commits.ts'
import { createDeployments } from './deployments.ts'
import { createOwnAccount } from './own-account.ts'
import { createOwnIssues } from './own-issues.ts'
import { createProposals } from './proposals.ts'
import type { Pulls } from './pulls.ts'
import type { Trees } from './trees.ts'

/** What the default branch's past and the App's own writings are read and written by. */
export type BranchParts = {
  readonly commits: Pick<Commits, 'commit' | 'branchTip' | 'mergeBase'>
  readonly pullRequest: Pulls['pullRequest']
  readonly trees: Pick<Trees, 'ensure' | 'items' | 'changes'>
}

/** The default branch of the client's repository, and what the App writes there beside pull requests. */
export function createBranch(client: Client, { commits, pullRequest, trees }: BranchParts): Branch {
  const own = createOwnAccount(client)
  return {
    ...createBranchCommits(client, { commit: commits.commit, pullRequest }),
    ...createDeployments(client, own),
    ...createOwnIssues(client, own),
    ...createProposals(client, own, { commits, trees }),
  }
}
