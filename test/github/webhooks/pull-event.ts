import { presentFullPull } from '../present/pull.ts'
import type { PullIssue, Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'

/** Sends `pull_request` with the pull request as it is now. */
export async function emitPull(
  state: State,
  repository: Repository,
  issue: PullIssue,
  action: string,
  senderId: number,
  extra: Body = {},
): Promise<void> {
  const payload = { number: issue.number, pull_request: await presentFullPull(state, repository, issue), ...extra }
  state.emit({ name: 'pull_request', action, repository, ownerId: null, senderId, payload })
}
