import { diffFiles } from '../git/differences.ts'
import { listCommits, mergeBase } from '../git/history.ts'
import { accountById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Pull, PullIssue, Repository, Review, ReviewComment } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { presentTeam, presentUser } from './account.ts'
import { association, presentLabels } from './issue.ts'
import { presentRepository } from './repository.ts'

function presentSide(state: State, repository: Repository | undefined, ref: string, sha: string): Body {
  const owner = repository === undefined ? null : accountById(state, repository.ownerId)
  return {
    label: owner === null ? ref : `${owner.login}:${ref}`,
    ref,
    sha,
    user: owner === null ? null : presentUser(state, owner.id),
    repo: repository === undefined ? null : presentRepository(state, repository),
  }
}

function pullLinks(state: State, name: string, number: number, headSha: string): Body {
  const url = `${state.url}/repos/${name}/pulls/${number}`
  const html = `${state.url}/${name}/pull/${number}`
  const issue = `${state.url}/repos/${name}/issues/${number}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${state.url}/repos/${name}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${state.url}/repos/${name}/statuses/${headSha}`,
  }
}

function presentRequested(state: State, repository: Repository, pull: Pull): Body {
  const organization = state.organizations.get(repository.ownerId)
  const teams = [...pull.requestedTeams].flatMap((id) => organization?.teams.get(id) ?? [])
  return {
    requested_reviewers: [...pull.requestedUsers].map((id) => presentUser(state, id)),
    requested_teams:
      organization === undefined ? [] : teams.map((team) => presentTeam(state, organization, team, repository)),
  }
}

/** A pull request in a list (`pull-request-simple`). */
export function presentPull(state: State, repository: Repository, issue: PullIssue): Body {
  const { pull } = issue
  const urls = pullLinks(state, fullName(state, repository), issue.number, pull.headSha)
  const link = (key: string) => ({ href: urls[key] })
  return {
    ...urls,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: presentUser(state, issue.authorId),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergedAt === null ? testMergeSha(pull) : pull.mergeCommitSha,
    assignee: issue.assignees[0] === undefined ? null : presentUser(state, issue.assignees[0]),
    assignees: issue.assignees.map((id) => presentUser(state, id)),
    ...presentRequested(state, repository, pull),
    labels: presentLabels(state, repository, issue.labels),
    milestone: null,
    draft: pull.draft,
    head: presentSide(state, state.repositories.get(pull.headRepositoryId), pull.headRef, pull.headSha),
    base: presentSide(state, repository, pull.baseRef, pull.baseSha),
    _links: {
      self: link('url'),
      html: link('html_url'),
      issue: link('issue_url'),
      comments: link('comments_url'),
      review_comments: link('review_comments_url'),
      review_comment: link('review_comment_url'),
      commits: link('commits_url'),
      statuses: link('statuses_url'),
    },
    author_association: association(state, repository, issue.authorId),
    auto_merge: null,
    active_lock_reason: null,
  }
}

function testMergeSha(pull: Pull): string | null {
  return pull.testMerge?.sha ?? null
}

/** `GET /pulls/{number}`: with sizes, and whether it can be merged as far as GitHub knows by now. */
export async function presentFullPull(state: State, repository: Repository, issue: PullIssue): Promise<Body> {
  const { pull } = issue
  const [files, commits] = await Promise.all([pullFiles(repository, pull, false), pullCommits(repository, pull)])
  const mergeable = issue.state === 'open' ? mergeability(repository, pull) : null
  return {
    ...presentPull(state, repository, issue),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: pull.draft ? 'draft' : mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedById === null ? null : presentUser(state, pull.mergedById),
    comments: [...repository.comments.values()].filter((one) => one.issueNumber === issue.number).length,
    review_comments: pull.reviewComments.length,
    maintainer_can_modify: pull.headRepositoryId !== repository.id,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** What is known of the test merge of this head onto this tip; null while it isn't. */
export function mergeability(repository: Repository, pull: Pull): boolean | null {
  const base = repository.git.refs.get(`refs/heads/${pull.baseRef}`)
  const test = pull.testMerge
  return test !== null && test.head === pull.headSha && test.base === base ? test.mergeable : null
}

/** Three-dot: from the merge base with the base's tip (a merged one: with its base as it was) to the head. */
export async function pullRange(repository: Repository, pull: Pull): Promise<{ from: string; to: string }> {
  const tip = pull.mergedAt === null ? repository.git.refs.get(`refs/heads/${pull.baseRef}`) : undefined
  const from = await mergeBase(repository.git, tip ?? pull.baseSha, pull.headSha)
  return { from: from ?? tip ?? pull.baseSha, to: pull.headSha }
}

/** What a pull request changes, with patches where wanted. */
export async function pullFiles(repository: Repository, pull: Pull, patches: boolean) {
  const { from, to } = await pullRange(repository, pull)
  return diffFiles(repository.git, from, to, patches)
}

/** Oldest first, as GitHub lists a pull request's commits. */
export async function pullCommits(repository: Repository, pull: Pull): Promise<string[]> {
  const { from, to } = await pullRange(repository, pull)
  return listCommits(repository.git, to, [from], { oldestFirst: true })
}

/** A pull request in a check run (`pull-request-minimal`). */
export function presentPullMinimal(state: State, repository: Repository, issue: PullIssue): Body {
  const side = (of: Repository | undefined, ref: string, sha: string) => ({
    ref,
    sha,
    repo: {
      id: of?.id ?? 0,
      name: of?.name ?? '',
      url: of === undefined ? '' : `${state.url}/repos/${fullName(state, of)}`,
    },
  })
  const head = state.repositories.get(issue.pull.headRepositoryId)
  return {
    id: issue.pull.id,
    number: issue.number,
    url: `${state.url}/repos/${fullName(state, repository)}/pulls/${issue.number}`,
    head: side(head, issue.pull.headRef, issue.pull.headSha),
    base: side(repository, issue.pull.baseRef, issue.pull.baseSha),
  }
}

/** A review as REST gives it (its state in capitals). */
export function presentReview(state: State, repository: Repository, issue: PullIssue, review: Review): Body {
  const name = fullName(state, repository)
  const html = `${state.url}/${name}/pull/${issue.number}#pullrequestreview-${review.id}`
  const url = `${state.url}/repos/${name}/pulls/${issue.number}`
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: presentUser(state, review.authorId),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: association(state, repository, review.authorId),
    _links: { html: { href: html }, pull_request: { href: url } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  }
}

/** GitHub's `pull-request-review-comment`. */
export function presentReviewComment(
  state: State,
  repository: Repository,
  issue: PullIssue,
  comment: ReviewComment,
): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}/pulls/comments/${comment.id}`
  const html = `${state.url}/${name}/pull/${issue.number}#discussion_r${comment.id}`
  const pull = `${state.url}/repos/${name}/pulls/${issue.number}`
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    user: presentUser(state, comment.authorId),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: association(state, repository, comment.authorId),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      ...Object.fromEntries(
        ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'].map((key) => [key, 0]),
      ),
    },
    start_line: null,
    original_start_line: null,
    start_side: null,
    line: comment.line,
    original_line: comment.line,
    side: comment.side,
    position: 1,
    original_position: 1,
    subject_type: 'line',
  }
}
