import { presentPull, presentReviewComment } from '../present/pull.ts'
import type { By } from '../state/actor.ts'
import { invalid } from '../state/refused.ts'
import type { PullIssue, Repository, ReviewComment } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { refuseLong } from './issues.ts'

/** Adds a comment on a line of the change. */
export function addReviewComment(
  state: State,
  repository: Repository,
  issue: PullIssue,
  body: Body,
  by: By,
): ReviewComment {
  const text = String(body['body'] ?? '')
  refuseLong('PullRequestReviewComment', text)
  if (text === '') throw invalid('PullRequestReviewComment', 'body', 'missing_field')
  const now = stamp(state.now())
  const comment: ReviewComment = {
    id: state.nextId(),
    reviewId: state.nextId(),
    authorId: by.userId,
    body: text,
    path: String(body['path'] ?? ''),
    line: typeof body['line'] === 'number' ? body['line'] : 1,
    side: body['side'] === 'LEFT' ? 'LEFT' : 'RIGHT',
    commitId: typeof body['commit_id'] === 'string' ? body['commit_id'] : issue.pull.headSha,
    diffHunk: '@@ -1 +1 @@',
    createdAt: now,
    updatedAt: now,
  }
  issue.pull.reviewComments.push(comment)
  const payload = {
    comment: presentReviewComment(state, repository, issue, comment),
    pull_request: presentPull(state, repository, issue),
  }
  state.emit({
    name: 'pull_request_review_comment',
    action: 'created',
    repository,
    ownerId: null,
    senderId: by.userId,
    payload,
  })
  return comment
}
