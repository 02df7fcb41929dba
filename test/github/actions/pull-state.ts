import type { PullIssue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { emitPull } from '../webhooks/pull-event.ts'

/** Closes a pull request; one that is closed stays so. */
export async function closePull(
  state: State,
  repository: Repository,
  issue: PullIssue,
  senderId: number,
): Promise<void> {
  if (issue.state === 'closed') return
  issue.state = 'closed'
  issue.closedAt = stamp(state.now())
  issue.closedById = senderId
  issue.updatedAt = issue.closedAt
  await emitPull(state, repository, issue, 'closed', senderId)
}

/** Marks a pull request as merged by that commit; the base has moved already, or does so next. */
export async function markMerged(
  state: State,
  repository: Repository,
  issue: PullIssue,
  sha: string,
  senderId: number,
): Promise<void> {
  issue.pull.mergedAt = stamp(state.now())
  issue.pull.mergedById = senderId
  issue.pull.mergeCommitSha = sha
  await closePull(state, repository, issue, senderId)
}
