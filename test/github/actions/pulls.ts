import { mergeBase } from '../git/history.ts'
import { presentTeam, presentUser } from '../present/account.ts'
import { presentLabel } from '../present/issue.ts'
import { atLeast, roleOf, seesTeam } from '../state/access.ts'
import { accountByLogin } from '../state/accounts.ts'
import type { By } from '../state/actor.ts'
import { invalid, Refused } from '../state/refused.ts'
import { pullsOf } from '../state/repositories.ts'
import type { Pull, PullIssue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { emitPull } from '../webhooks/pull-event.ts'
import { ensureLabel, newIssue, nextNumber } from './issues.ts'
import { closePull } from './pull-state.ts'
import { bringHead, fetchFrom } from './push.ts'
import { scheduleTestMerge } from './test-merge.ts'

/** A pull request as somebody opens it. */
export type NewPull = {
  readonly title: string
  readonly body: string | null
  readonly head: Repository
  readonly headRef: string
  readonly baseRef: string
  readonly draft: boolean
}

/** Opens a pull request; refuses as GitHub does: unknown branches, nothing new, one that is open already. */
export async function openPull(state: State, repository: Repository, wanted: NewPull, by: By): Promise<PullIssue> {
  const headSha = wanted.head.git.refs.get(`refs/heads/${wanted.headRef}`)
  const baseSha = repository.git.refs.get(`refs/heads/${wanted.baseRef}`)
  if (headSha === undefined) throw invalid('PullRequest', 'head', 'invalid')
  if (baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid')
  refuseSecond(state, repository, wanted)
  if (wanted.head !== repository) await fetchFrom(repository, wanted.head, headSha)
  if ((await mergeBase(repository.git, headSha, baseSha)) === headSha) {
    throw new Refused(422, 'Validation Failed', [
      {
        resource: 'PullRequest',
        code: 'custom',
        message: `No commits between ${wanted.baseRef} and ${wanted.headRef}`,
      },
    ])
  }
  const number = nextNumber(repository)
  await bringHead(repository, wanted.head, number, headSha)
  const pull: Pull = {
    id: state.nextId(),
    headRepositoryId: wanted.head.id,
    headRef: wanted.headRef,
    headSha,
    baseRef: wanted.baseRef,
    baseSha,
    draft: wanted.draft,
    mergedAt: null,
    mergedById: null,
    mergeCommitSha: null,
    testMerge: null,
    reviews: [],
    reviewComments: [],
    requestedUsers: new Set(),
    requestedTeams: new Set(),
  }
  const issue = newIssue(state, repository, wanted.title, wanted.body, by, pull, number) as PullIssue
  await emitPull(state, repository, issue, 'opened', by.userId)
  scheduleTestMerge(state, repository, issue)
  return issue
}

function refuseSecond(state: State, repository: Repository, wanted: NewPull): void {
  const open = pullsOf(repository).find(
    ({ state: open, pull }) =>
      open === 'open' &&
      pull.headRepositoryId === wanted.head.id &&
      pull.headRef === wanted.headRef &&
      pull.baseRef === wanted.baseRef,
  )
  if (open === undefined) return
  const owner = state.accounts.get(wanted.head.ownerId)?.login
  const message = `A pull request already exists for ${owner}:${wanted.headRef}.`
  throw new Refused(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }])
}

/** What somebody edits; what is left out stays. */
export type PullEdit = {
  readonly title?: string
  readonly body?: string | null
  readonly state?: 'open' | 'closed'
  readonly base?: string
}

/** Edits a pull request: words, another base, closing, opening again. */
export async function editPull(
  state: State,
  repository: Repository,
  issue: PullIssue,
  edit: PullEdit,
  by: By,
): Promise<void> {
  const changes: { [field: string]: unknown } = {}
  if (edit.title !== undefined && edit.title !== issue.title) {
    changes['title'] = { from: issue.title }
    issue.title = edit.title
  }
  if (edit.body !== undefined && edit.body !== issue.body) {
    changes['body'] = { from: issue.body ?? '' }
    issue.body = edit.body
  }
  if (edit.base !== undefined && edit.base !== issue.pull.baseRef)
    changes['base'] = retarget(repository, issue, edit.base)
  if (Object.keys(changes).length > 0) {
    issue.updatedAt = stamp(state.now())
    await emitPull(state, repository, issue, 'edited', by.userId, { changes })
    scheduleTestMerge(state, repository, issue)
  }
  if (edit.state === 'closed') await closePull(state, repository, issue, by.userId)
  if (edit.state === 'open' && issue.state === 'closed') await reopenPull(state, repository, issue, by)
}

function retarget(repository: Repository, issue: PullIssue, base: string) {
  const sha = repository.git.refs.get(`refs/heads/${base}`)
  if (sha === undefined) throw invalid('PullRequest', 'base', 'invalid')
  const from = { ref: { from: issue.pull.baseRef }, sha: { from: issue.pull.baseSha } }
  issue.pull.baseRef = base
  issue.pull.baseSha = sha
  return from
}

async function reopenPull(state: State, repository: Repository, issue: PullIssue, by: By): Promise<void> {
  const head = state.repositories.get(issue.pull.headRepositoryId)
  const sha = head?.git.refs.get(`refs/heads/${issue.pull.headRef}`)
  if (issue.pull.mergedAt !== null || head === undefined || sha === undefined) {
    throw new Refused(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'invalid', field: 'state' }])
  }
  issue.state = 'open'
  issue.closedAt = null
  issue.closedById = null
  issue.updatedAt = stamp(state.now())
  if (sha !== issue.pull.headSha) {
    await bringHead(repository, head, issue.number, sha)
    issue.pull.headSha = sha
  }
  await emitPull(state, repository, issue, 'reopened', by.userId)
  scheduleTestMerge(state, repository, issue)
}

/** Marks as draft or as ready for review (GitHub has this in GraphQL alone, so no REST route does it). */
export async function setDraft(
  state: State,
  repository: Repository,
  issue: PullIssue,
  draft: boolean,
  by: By,
): Promise<void> {
  if (issue.pull.draft === draft) return
  issue.pull.draft = draft
  issue.updatedAt = stamp(state.now())
  await emitPull(state, repository, issue, draft ? 'converted_to_draft' : 'ready_for_review', by.userId)
}

/** Adds labels to a pull request; each that is new is told. */
export async function addLabels(
  state: State,
  repository: Repository,
  issue: PullIssue,
  names: readonly string[],
  by: By,
): Promise<void> {
  for (const name of names) {
    const label = ensureLabel(state, repository, name)
    if (issue.labels.includes(label.name)) continue
    issue.labels.push(label.name)
    await emitPull(state, repository, issue, 'labeled', by.userId, { label: presentLabel(state, repository, label) })
  }
}

/** Takes a label away; 404 where it is not there. */
export async function removeLabel(
  state: State,
  repository: Repository,
  issue: PullIssue,
  name: string,
  by: By,
): Promise<void> {
  const label = ensureLabel(state, repository, name)
  if (!issue.labels.includes(label.name)) throw new Refused(404, 'Label does not exist')
  issue.labels = issue.labels.filter((other) => other !== label.name)
  await emitPull(state, repository, issue, 'unlabeled', by.userId, { label: presentLabel(state, repository, label) })
}

/** Requests reviewers; 422 for the author, for people without access, for teams that are not shown or have no access. */
export async function requestReviewers(
  state: State,
  repository: Repository,
  issue: PullIssue,
  logins: readonly string[],
  slugs: readonly string[],
  by: By,
): Promise<void> {
  const users = logins.map((login) => reviewer(state, repository, issue, login))
  const teams = slugs.map((slug) => reviewerTeam(state, repository, slug, by))
  for (const user of users) {
    if (issue.pull.requestedUsers.has(user.id)) continue
    issue.pull.requestedUsers.add(user.id)
    await emitPull(state, repository, issue, 'review_requested', by.userId, {
      requested_reviewer: presentUser(state, user.id),
    })
  }
  for (const { team, organization } of teams) {
    if (issue.pull.requestedTeams.has(team.id)) continue
    issue.pull.requestedTeams.add(team.id)
    const requested = presentTeam(state, organization, team, repository)
    await emitPull(state, repository, issue, 'review_requested', by.userId, { requested_team: requested })
  }
}

function reviewer(state: State, repository: Repository, issue: PullIssue, login: string) {
  const user = accountByLogin(state, login)
  if (user?.id === issue.authorId) throw new Refused(422, 'Review cannot be requested from pull request author.')
  if (user === null || user.type !== 'User' || !atLeast(roleOf(state, repository, user.id), 'read')) {
    throw new Refused(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.name} repository.`,
    )
  }
  return user
}

function reviewerTeam(state: State, repository: Repository, slug: string, by: By) {
  const organization = state.organizations.get(repository.ownerId)
  const team = [...(organization?.teams.values() ?? [])].find((one) => one.slug === slug)
  const shown =
    organization !== undefined &&
    team !== undefined &&
    seesTeam(organization, team, by.appId === null ? by.userId : null)
  if (!shown || !team.repositories.has(repository.id)) {
    throw new Refused(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.name} repository.`,
    )
  }
  return { team, organization }
}
