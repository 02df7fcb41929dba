import { presentComment, presentIssue } from '../present/issue.ts'
import type { By } from '../state/actor.ts'
import { invalid, Refused } from '../state/refused.ts'
import type { Comment, Issue, Label, Pull, Reaction, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { stamp } from '../state/state.ts'

/** GitHub's limit for the body of an issue, a comment or a review. */
export const longestBody = 65_536

/** Issues and pull requests share their numbers. */
export function nextNumber(repository: Repository): number {
  repository.lastNumber += 1
  return repository.lastNumber
}

/** Adds an issue, or a pull request (`pull`), with the next number. */
export function newIssue(
  state: State,
  repository: Repository,
  title: string,
  body: string | null,
  by: By,
  pull: Pull | null = null,
  number = nextNumber(repository),
): Issue {
  refuseTitle(title)
  refuseLong('Issue', body)
  const now = stamp(state.now())
  const issue: Issue = {
    id: state.nextId(),
    number,
    title,
    body,
    state: 'open',
    stateReason: null,
    authorId: by.userId,
    appId: by.appId,
    labels: [],
    assignees: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedById: null,
    pull,
  }
  repository.issues.set(issue.number, issue)
  return issue
}

/** Closes an issue; one that is closed stays so. */
export function closeIssue(state: State, issue: Issue, by: By, reason: Issue['stateReason'] = 'completed'): void {
  if (issue.state === 'closed') return
  issue.state = 'closed'
  issue.stateReason = reason
  issue.closedAt = stamp(state.now())
  issue.closedById = by.userId
  issue.updatedAt = issue.closedAt
}

/** Opens an issue again; pull requests have their own way. */
export function reopenIssue(state: State, issue: Issue): void {
  if (issue.state === 'open' || issue.pull !== null) return
  Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null, closedById: null })
  issue.updatedAt = stamp(state.now())
}

/** 422 for no title, and for one over GitHub's limit. */
export function refuseTitle(title: string): void {
  if (title.trim() === '') throw invalid('Issue', 'title', 'missing_field')
  if ([...title].length > 256) {
    throw invalid('Issue', 'title', 'custom', 'title is too long (maximum is 256 characters)')
  }
}

/** 422 for a body over GitHub's limit. */
export function refuseLong(resource: string, body: string | null): void {
  if (body !== null && [...body].length > longestBody) {
    throw invalid(resource, 'body', 'custom', `body is too long (maximum is ${longestBody} characters)`)
  }
}

/** Labels come into being when they are first used. */
export function ensureLabel(state: State, repository: Repository, name: string): Label {
  const key = name.toLowerCase()
  const label = repository.labels.get(key) ?? { id: state.nextId(), name, color: 'ededed', description: null }
  repository.labels.set(key, label)
  return label
}

function emitComment(
  state: State,
  repository: Repository,
  comment: Comment,
  action: string,
  senderId: number,
  extra = {},
): void {
  const issue = repository.issues.get(comment.issueNumber)
  if (issue === undefined) return
  const payload = {
    issue: presentIssue(state, repository, issue),
    comment: presentComment(state, repository, comment),
    ...extra,
  }
  state.emit({ name: 'issue_comment', action, repository, ownerId: null, senderId, payload })
}

/** Adds a comment to an issue or pull request. */
export function addComment(state: State, repository: Repository, issue: Issue, body: string, by: By): Comment {
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field')
  refuseLong('IssueComment', body)
  if (issue.locked && by.appId === null) throw new Refused(403, 'Unable to create comment because issue is locked.')
  const now = stamp(state.now())
  const comment: Comment = {
    id: state.nextId(),
    issueNumber: issue.number,
    authorId: by.userId,
    appId: by.appId,
    body,
    createdAt: now,
    updatedAt: now,
    reactions: [],
  }
  repository.comments.set(comment.id, comment)
  issue.updatedAt = now
  emitComment(state, repository, comment, 'created', by.userId)
  return comment
}

/** Writes a comment over. */
export function editComment(state: State, repository: Repository, comment: Comment, body: string, by: By): void {
  refuseLong('IssueComment', body)
  const changes = { body: { from: comment.body } }
  comment.body = body
  comment.updatedAt = stamp(state.now())
  emitComment(state, repository, comment, 'edited', by.userId, { changes })
}

/** Deletes a comment. */
export function deleteComment(state: State, repository: Repository, comment: Comment, by: By): void {
  repository.comments.delete(comment.id)
  emitComment(state, repository, comment, 'deleted', by.userId)
}

/** Adds a reaction; one that is there already is returned as it is (`false`). */
export function react(state: State, comment: Comment, content: string, by: By): readonly [Reaction, boolean] {
  const there = comment.reactions.find((one) => one.userId === by.userId && one.content === content)
  if (there !== undefined) return [there, false]
  const reaction = { id: state.nextId(), content, userId: by.userId, createdAt: stamp(state.now()) }
  comment.reactions.push(reaction)
  return [reaction, true]
}
