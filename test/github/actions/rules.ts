import type { BranchRule, CheckRun, PullIssue, Repository } from '../state/repository.ts'

/** A pattern of a branch's rule: a name, or `*` for any text. */
export function rulesFor(repository: Repository, branch: string): BranchRule[] {
  return repository.rules.filter((rule) => rule.branch === branch || rule.branch === '*')
}

/** The first rule of the base branch that the pull request doesn't meet yet, in GitHub's words; null where it meets all. */
export function unmetRule(repository: Repository, issue: PullIssue): string | null {
  for (const rule of rulesFor(repository, issue.pull.baseRef)) {
    for (const { context, appId } of rule.requiredChecks) {
      const run = latestRun(repository, issue.pull.headSha, context, appId)
      if (run === null) return `Required status check "${context}" is expected.`
      if (run.status !== 'completed') return `Required status check "${context}" is in progress.`
      if (!['success', 'neutral', 'skipped'].includes(run.conclusion ?? ''))
        return `Required status check "${context}" is failing.`
    }
    if (approvals(issue) < rule.requiredApprovals) {
      return `At least ${rule.requiredApprovals} approving review is required by reviewers with write access.`
    }
    if (rule.mergeQueue) return 'Changes must be made through the merge queue'
  }
  return null
}

function latestRun(repository: Repository, sha: string, name: string, appId: number | null): CheckRun | null {
  const runs = [...repository.checkRuns.values()].filter(
    (run) => run.headSha === sha && run.name === name && (appId === null || run.appId === appId),
  )
  return runs.at(-1) ?? null
}

function approvals(issue: PullIssue): number {
  const latest = new Map<number, string>()
  for (const review of issue.pull.reviews) if (review.state !== 'COMMENTED') latest.set(review.authorId, review.state)
  return [...latest.values()].filter((state) => state === 'APPROVED').length
}
