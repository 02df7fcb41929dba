import { roleOf } from '../state/access.ts'
import { accountById, appById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Comment, Issue, Label, Reaction, Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { presentApp, presentUser } from './account.ts'

/** How an author stands to the repository. */
export function association(state: State, repository: Repository, userId: number): string {
  if (repository.ownerId === userId) return 'OWNER'
  if (accountById(state, userId).type === 'Bot') return 'NONE'
  const member = state.organizations.get(repository.ownerId)?.members.get(userId)
  if (member !== undefined && member !== 'pending') return 'MEMBER'
  return repository.collaborators.has(userId)
    ? 'COLLABORATOR'
    : roleOf(state, repository, userId) === 'none'
      ? 'NONE'
      : 'CONTRIBUTOR'
}

/** GitHub's `label`. */
export function presentLabel(state: State, repository: Repository, label: Label): Body {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${state.url}/repos/${fullName(state, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

/** The labels with these names, in their order. */
export function presentLabels(state: State, repository: Repository, names: readonly string[]): Body[] {
  return names.flatMap((name) => {
    const label = repository.labels.get(name.toLowerCase())
    return label === undefined ? [] : [presentLabel(state, repository, label)]
  })
}

const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']

function presentRollup(url: string, reactions: readonly Reaction[]): Body {
  const counts = contents.map((content) => [content, reactions.filter((one) => one.content === content).length])
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) }
}

/** GitHub's `reaction`. */
export function presentReaction(state: State, reaction: Reaction): Body {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: presentUser(state, reaction.userId),
    content: reaction.content,
    created_at: reaction.createdAt,
  }
}

/** An issue, or a pull request as an issue. */
export function presentIssue(state: State, repository: Repository, issue: Issue): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}/issues/${issue.number}`
  const kind = issue.pull === null ? 'issues' : 'pull'
  const comments = [...repository.comments.values()].filter((one) => one.issueNumber === issue.number).length
  return {
    url,
    repository_url: `${state.url}/repos/${name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${state.url}/${name}/${kind}/${issue.number}`,
    id: issue.id,
    node_id: nodeId('I', issue.id),
    number: issue.number,
    title: issue.title,
    user: presentUser(state, issue.authorId),
    labels: presentLabels(state, repository, issue.labels),
    state: issue.state,
    locked: issue.locked,
    assignee: issue.assignees[0] === undefined ? null : presentUser(state, issue.assignees[0]),
    assignees: issue.assignees.map((id) => presentUser(state, id)),
    milestone: null,
    comments,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedById === null ? null : presentUser(state, issue.closedById),
    author_association: association(state, repository, issue.authorId),
    active_lock_reason: null,
    body: issue.body,
    reactions: presentRollup(url, []),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.appId === null ? null : presentApp(state, appById(state, issue.appId)),
    state_reason: issue.stateReason,
    ...(issue.pull === null ? {} : presentPullLinks(state, name, issue.number, issue.pull.mergedAt, issue.pull.draft)),
  }
}

function presentPullLinks(state: State, name: string, number: number, merged: string | null, draft: boolean): Body {
  const html = `${state.url}/${name}/pull/${number}`
  const url = `${state.url}/repos/${name}/pulls/${number}`
  return {
    draft,
    pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: merged },
  }
}

/** GitHub's `issue-comment`. */
export function presentComment(state: State, repository: Repository, comment: Comment): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}/issues/comments/${comment.id}`
  const kind = repository.issues.get(comment.issueNumber)?.pull === null ? 'issues' : 'pull'
  return {
    url,
    html_url: `${state.url}/${name}/${kind}/${comment.issueNumber}#issuecomment-${comment.id}`,
    issue_url: `${state.url}/repos/${name}/issues/${comment.issueNumber}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: presentUser(state, comment.authorId),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(state, repository, comment.authorId),
    body: comment.body,
    reactions: presentRollup(url, comment.reactions),
    performed_via_github_app: comment.appId === null ? null : presentApp(state, appById(state, comment.appId)),
  }
}
