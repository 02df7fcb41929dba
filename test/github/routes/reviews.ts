import { addReviewComment } from '../actions/review-comments.ts'
import { addReview, dismissReview, editReview } from '../actions/reviews.ts'
import { presentReview, presentReviewComment } from '../present/pull.ts'
import { by, type Call, ok, page, type Route, repo } from '../server/route.ts'
import { notFound, Refused } from '../state/refused.ts'
import type { Review } from '../state/repository.ts'
import { pullOf } from './pulls.ts'

function reviewOf(call: Call): Review {
  const review = pullOf(call).pull.reviews.find(({ id }) => String(id) === call.params['review_id'])
  if (review === undefined) throw notFound()
  return review
}

function listReviews(call: Call) {
  const issue = pullOf(call)
  return page(call, issue.pull.reviews, (review) => presentReview(call.state, call.repository, issue, review))
}

async function createReview(call: Call) {
  const { state, repository, body } = call
  const issue = pullOf(call)
  const wanted = {
    event: String(body['event'] ?? 'PENDING'),
    body: typeof body['body'] === 'string' ? body['body'] : '',
    commitId: typeof body['commit_id'] === 'string' ? body['commit_id'] : null,
  }
  if (wanted.event === 'PENDING')
    throw new Refused(422, 'Unprocessable Entity', ['pending reviews are not kept by the stand-in'])
  return ok(presentReview(state, repository, issue, await addReview(state, repository, issue, wanted, by(call))))
}

function dismiss(call: Call) {
  const issue = pullOf(call)
  const review = reviewOf(call)
  dismissReview(call.state, call.repository, issue, review, by(call))
  return ok(presentReview(call.state, call.repository, issue, review))
}

function edit(call: Call) {
  const issue = pullOf(call)
  const review = reviewOf(call)
  if (review.authorId !== by(call).userId) throw new Refused(403, 'Must be the author of the review')
  editReview(call.state, call.repository, issue, review, String(call.body['body']), by(call))
  return ok(presentReview(call.state, call.repository, issue, review))
}

function listComments(call: Call) {
  const issue = pullOf(call)
  return page(call, issue.pull.reviewComments, (one) => presentReviewComment(call.state, call.repository, issue, one))
}

function createComment(call: Call) {
  const issue = pullOf(call)
  const comment = addReviewComment(call.state, call.repository, issue, call.body, by(call))
  return ok(presentReviewComment(call.state, call.repository, issue, comment), 201)
}

const base = '/repos/{owner}/{repo}/pulls/{pull_number}'
const read = repo('pull_requests read')
const comment = repo('pull_requests write', 'read')

/** Reviews and comments on lines. */
export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: `${base}/reviews`, access: read, handle: listReviews },
  { method: 'POST', path: `${base}/reviews`, access: comment, handle: createReview },
  {
    method: 'GET',
    path: `${base}/reviews/{review_id}`,
    access: read,
    handle: (call) => ok(presentReview(call.state, call.repository, pullOf(call), reviewOf(call))),
  },
  { method: 'PUT', path: `${base}/reviews/{review_id}`, access: comment, handle: edit },
  {
    method: 'PUT',
    path: `${base}/reviews/{review_id}/dismissals`,
    access: repo('pull_requests write'),
    handle: dismiss,
  },
  { method: 'GET', path: `${base}/comments`, access: read, handle: listComments },
  { method: 'POST', path: `${base}/comments`, access: comment, handle: createComment },
]
