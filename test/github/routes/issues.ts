import {
  addComment,
  closeIssue,
  deleteComment,
  editComment,
  ensureLabel,
  newIssue,
  react,
  refuseLong,
  refuseTitle,
  reopenIssue,
} from '../actions/issues.ts'
import { closePull } from '../actions/pull-state.ts'
import { addLabels, removeLabel } from '../actions/pulls.ts'
import { presentComment, presentIssue, presentLabels, presentReaction } from '../present/issue.ts'
import { by, type Call, noContent, ok, page, type Route, repo } from '../server/route.ts'
import { atLeast, roleOf } from '../state/access.ts'
import { accountByLogin } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { isPull } from '../state/repositories.ts'
import type { Comment, Issue } from '../state/repository.ts'
import { stamp } from '../state/state.ts'

function issueOf(call: Call): Issue {
  const issue = call.repository.issues.get(Number(call.params['issue_number']))
  if (issue === undefined) throw notFound()
  return issue
}

function commentOf(call: Call): Comment {
  const comment = call.repository.comments.get(Number(call.params['comment_id']))
  if (comment === undefined) throw notFound()
  return comment
}

/** Writers may change anybody's; others their own. Apps need the permission, and may change anybody's too. */
function refuseForeign(call: Call, authorId: number): void {
  const { actor, state, repository } = call
  if (actor.kind !== 'user' || actor.account.id === authorId) return
  if (!atLeast(roleOf(state, repository, actor.account.id), 'write'))
    throw new Refused(403, 'Must have push access to repository')
}

function listIssues(call: Call) {
  const { state, repository, query } = call
  const wanted = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
  const creator = query.get('creator')
  const found = [...repository.issues.values()].filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      labels.every((name) => issue.labels.includes(name)) &&
      (creator === null || accountByLogin(state, creator)?.id === issue.authorId),
  )
  const time = (issue: Issue) => (query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt)
  found.sort((one, other) => time(one).localeCompare(time(other)) || one.number - other.number)
  return page(call, query.get('direction') === 'asc' ? found : found.reverse(), (issue) =>
    presentIssue(state, repository, issue),
  )
}

function setLabels(call: Call, issue: Issue, names: readonly string[]): void {
  issue.labels = names.map((name) => ensureLabel(call.state, call.repository, name).name)
}

function labelNames(value: unknown): string[] {
  return ((value ?? []) as (string | { name: string })[]).map((label) =>
    typeof label === 'string' ? label : label.name,
  )
}

function createIssue(call: Call) {
  const { state, repository, body } = call
  const issue = newIssue(
    state,
    repository,
    String(body['title']),
    typeof body['body'] === 'string' ? body['body'] : null,
    by(call),
  )
  if (body['labels'] !== undefined) setLabels(call, issue, labelNames(body['labels']))
  return ok(presentIssue(state, repository, issue), 201)
}

async function updateIssue(call: Call) {
  const { state, repository, body } = call
  const issue = issueOf(call)
  refuseForeign(call, issue.authorId)
  if (typeof body['title'] === 'string') {
    refuseTitle(body['title'])
    issue.title = body['title']
  }
  if (typeof body['body'] === 'string') {
    refuseLong('Issue', body['body'])
    issue.body = body['body']
  }
  if (body['labels'] !== undefined) setLabels(call, issue, labelNames(body['labels']))
  issue.updatedAt = stamp(state.now())
  if (body['state'] === 'closed') {
    if (isPull(issue)) await closePull(state, repository, issue, by(call).userId)
    closeIssue(state, issue, by(call), (body['state_reason'] as Issue['stateReason']) ?? 'completed')
  }
  if (body['state'] === 'open') reopenIssue(state, issue)
  return ok(presentIssue(state, repository, issue))
}

function listComments(call: Call) {
  const issue = issueOf(call)
  const since = call.query.get('since')
  const found = [...call.repository.comments.values()].filter(
    (one) => one.issueNumber === issue.number && (since === null || one.updatedAt >= since),
  )
  return page(call, found, (one) => presentComment(call.state, call.repository, one))
}

/** Of all issues and pull requests; by their numbers, which are given in order. */
function listAllComments(call: Call) {
  const since = call.query.get('since')
  const found = [...call.repository.comments.values()].filter((one) => since === null || one.updatedAt >= since)
  const sorted = found.sort((one, other) => one.id - other.id)
  return page(call, call.query.get('direction') === 'desc' ? sorted.reverse() : sorted, (one) =>
    presentComment(call.state, call.repository, one),
  )
}

function createComment(call: Call) {
  const comment = addComment(call.state, call.repository, issueOf(call), String(call.body['body']), by(call))
  return ok(presentComment(call.state, call.repository, comment), 201)
}

function updateComment(call: Call) {
  const comment = commentOf(call)
  refuseForeign(call, comment.authorId)
  editComment(call.state, call.repository, comment, String(call.body['body']), by(call))
  return ok(presentComment(call.state, call.repository, comment))
}

function removeComment(call: Call) {
  const comment = commentOf(call)
  refuseForeign(call, comment.authorId)
  deleteComment(call.state, call.repository, comment, by(call))
  return noContent
}

function createReaction(call: Call) {
  const [reaction, fresh] = react(call.state, commentOf(call), String(call.body['content']), by(call))
  return ok(presentReaction(call.state, reaction), fresh ? 201 : 200)
}

function removeReaction(call: Call) {
  const comment = commentOf(call)
  const at = comment.reactions.findIndex((one) => String(one.id) === call.params['reaction_id'])
  if (at < 0) throw notFound()
  comment.reactions.splice(at, 1)
  return noContent
}

async function postLabels(call: Call) {
  const issue = issueOf(call)
  const names = labelNames(call.body['items'] ?? call.body['labels'])
  if (isPull(issue)) await addLabels(call.state, call.repository, issue, names, by(call))
  else setLabels(call, issue, [...new Set([...issue.labels, ...names])])
  return ok(presentLabels(call.state, call.repository, issue.labels))
}

async function deleteLabel(call: Call) {
  const issue = issueOf(call)
  const name = call.params['name'] ?? ''
  if (!issue.labels.includes(name)) throw new Refused(404, 'Label does not exist')
  if (isPull(issue)) await removeLabel(call.state, call.repository, issue, name, by(call))
  else issue.labels = issue.labels.filter((other) => other !== name)
  return ok(presentLabels(call.state, call.repository, issue.labels))
}

function addAssignees(call: Call) {
  const issue = issueOf(call)
  for (const login of (call.body['assignees'] ?? []) as string[]) {
    const account = accountByLogin(call.state, login)
    if (account !== null && !issue.assignees.includes(account.id)) issue.assignees.push(account.id)
  }
  return ok(presentIssue(call.state, call.repository, issue), 201)
}

function lock(call: Call) {
  issueOf(call).locked = call.method === 'PUT'
  return noContent
}

const base = '/repos/{owner}/{repo}/issues'
const comments = `${base}/comments/{comment_id}`
const one = `${base}/{issue_number}`
const read = repo('issues|pull_requests read')
const speak = repo('issues|pull_requests write', 'read')
const write = repo('issues|pull_requests write', 'triage')

/** Issues, their comments, reactions, labels, assignees. */
export const issueRoutes: readonly Route[] = [
  { method: 'GET', path: base, access: read, handle: listIssues },
  { method: 'POST', path: base, access: repo('issues write', 'read'), handle: createIssue },
  {
    method: 'GET',
    path: comments,
    access: read,
    handle: (call) => ok(presentComment(call.state, call.repository, commentOf(call))),
  },
  { method: 'GET', path: `${base}/comments`, access: read, handle: listAllComments },
  { method: 'PATCH', path: comments, access: speak, handle: updateComment },
  { method: 'DELETE', path: comments, access: speak, handle: removeComment },
  {
    method: 'GET',
    path: `${comments}/reactions`,
    access: read,
    handle: (call) => page(call, commentOf(call).reactions, (reaction) => presentReaction(call.state, reaction)),
  },
  { method: 'POST', path: `${comments}/reactions`, access: speak, handle: createReaction },
  { method: 'DELETE', path: `${comments}/reactions/{reaction_id}`, access: speak, handle: removeReaction },
  {
    method: 'GET',
    path: one,
    access: read,
    handle: (call) => ok(presentIssue(call.state, call.repository, issueOf(call))),
  },
  { method: 'PATCH', path: one, access: speak, handle: updateIssue },
  { method: 'GET', path: `${one}/comments`, access: read, handle: listComments },
  { method: 'POST', path: `${one}/comments`, access: speak, handle: createComment },
  { method: 'POST', path: `${one}/assignees`, access: write, handle: addAssignees },
  {
    method: 'GET',
    path: `${one}/labels`,
    access: read,
    handle: (call) => {
      const names = issueOf(call).labels
      return page(call, presentLabels(call.state, call.repository, names), (label) => label)
    },
  },
  { method: 'POST', path: `${one}/labels`, access: write, handle: postLabels },
  { method: 'DELETE', path: `${one}/labels/{name}`, access: write, handle: deleteLabel },
  { method: 'PUT', path: `${one}/lock`, access: write, handle: lock },
  { method: 'DELETE', path: `${one}/lock`, access: write, handle: lock },
]
