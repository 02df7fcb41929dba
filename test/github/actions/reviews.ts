import { listCommits } from '../git/history.ts'
import { presentPull, presentReview } from '../present/pull.ts'
import type { By } from '../state/actor.ts'
import { Refused } from '../state/refused.ts'
import type { PullIssue, Repository, Review, ReviewState } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { refuseLong } from './issues.ts'

const states: { readonly [event: string]: ReviewState } = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

/** A review as somebody submits it; `commitId` null: of the head. */
export type NewReview = { readonly event: string; readonly body: string; readonly commitId: string | null }

/** Adds a review; 422 for approving one's own, for a body that is missing, for a commit that is not the pull request's. */
export async function addReview(
  state: State,
  repository: Repository,
  issue: PullIssue,
  wanted: NewReview,
  by: By,
): Promise<Review> {
  refuseLong('PullRequestReview', wanted.body)
  if (by.userId === issue.authorId && wanted.event !== 'COMMENT') {
    const deed = wanted.event === 'APPROVE' ? 'approve' : 'request changes on'
    throw new Refused(422, 'Unprocessable Entity', [`Can not ${deed} your own pull request`])
  }
  if (wanted.event !== 'APPROVE' && wanted.body === '')
    throw new Refused(422, 'Unprocessable Entity', ['Body can not be blank'])
  const commitId = wanted.commitId ?? issue.pull.headSha
  if (commitId !== issue.pull.headSha) await refuseForeign(repository, issue, commitId)
  const review: Review = {
    id: state.nextId(),
    authorId: by.userId,
    body: wanted.body,
    state: states[wanted.event] ?? 'PENDING',
    commitId,
    submittedAt: stamp(state.now()),
  }
  issue.pull.reviews.push(review)
  settleRequests(state, repository, issue, by.userId)
  emitReview(state, repository, issue, review, 'submitted', by.userId)
  return review
}

async function refuseForeign(repository: Repository, issue: PullIssue, commitId: string): Promise<void> {
  const known =
    /^[0-9a-f]{40}$/.test(commitId) && (await listCommits(repository.git, issue.pull.headSha)).includes(commitId)
  if (!known) throw new Refused(422, 'Unprocessable Entity', ['The provided commit_id is not part of the pull request'])
}

/** A review answers the request for it: one's own, and one's teams'. */
function settleRequests(state: State, repository: Repository, issue: PullIssue, userId: number): void {
  issue.pull.requestedUsers.delete(userId)
  const organization = state.organizations.get(repository.ownerId)
  for (const id of issue.pull.requestedTeams) {
    if (organization?.teams.get(id)?.members.has(userId)) issue.pull.requestedTeams.delete(id)
  }
}

/** Dismisses an approval or a request for changes; 422 for others. */
export function dismissReview(state: State, repository: Repository, issue: PullIssue, review: Review, by: By): void {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw new Refused(422, 'Unprocessable Entity', ['Can not dismiss a commented pull request review'])
  }
  review.state = 'DISMISSED'
  emitReview(state, repository, issue, review, 'dismissed', by.userId)
}

/** Writes a review's body over. */
export function editReview(
  state: State,
  repository: Repository,
  issue: PullIssue,
  review: Review,
  body: string,
  by: By,
): void {
  const changes = { body: { from: review.body } }
  review.body = body
  emitReview(state, repository, issue, review, 'edited', by.userId, { changes })
}

/** In webhooks a review's state is in small letters. */
function emitReview(
  state: State,
  repository: Repository,
  issue: PullIssue,
  review: Review,
  action: string,
  senderId: number,
  extra = {},
): void {
  const shown = presentReview(state, repository, issue, review)
  const payload = {
    review: { ...shown, state: review.state.toLowerCase(), updated_at: stamp(state.now()) },
    pull_request: presentPull(state, repository, issue),
    ...extra,
  }
  state.emit({ name: 'pull_request_review', action, repository, ownerId: null, senderId, payload })
}
