import { type MergeMethod, mergePull, updateBranch } from '../actions/merge.ts'
import { editPull, openPull, requestReviewers } from '../actions/pulls.ts'
import { scheduleTestMerge } from '../actions/test-merge.ts'
import { presentTeam, presentUser } from '../present/account.ts'
import { presentCommit, presentFile } from '../present/commit.ts'
import { presentFullPull, presentPull, pullCommits, pullFiles } from '../present/pull.ts'
import { by, type Call, noContent, ok, page, type Route, repo } from '../server/route.ts'
import { atLeast, roleOf } from '../state/access.ts'
import { accountById, accountByLogin } from '../state/accounts.ts'
import { invalid, notFound, Refused } from '../state/refused.ts'
import { isPull, pullsOf } from '../state/repositories.ts'
import type { PullIssue, Repository } from '../state/repository.ts'
import { commitAt } from './commits.ts'

/** The pull request that the path names. */
export function pullOf(call: Call): PullIssue {
  const issue = call.repository.issues.get(Number(call.params['pull_number']))
  if (issue === undefined || !isPull(issue)) throw notFound()
  return issue
}

function listPulls(call: Call) {
  const { state, repository, query } = call
  const wanted = query.get('state') ?? 'open'
  const [head, base] = [query.get('head'), query.get('base')]
  const label = (issue: PullIssue) => {
    const owner = state.repositories.get(issue.pull.headRepositoryId)?.ownerId
    return `${owner === undefined ? '' : accountById(state, owner).login}:${issue.pull.headRef}`
  }
  const found = pullsOf(repository).filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      (base === null || issue.pull.baseRef === base) &&
      (head === null || !head.includes(':') || label(issue) === head),
  )
  const time = (issue: PullIssue) => (query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt)
  found.sort((one, other) => time(one).localeCompare(time(other)) || one.number - other.number)
  const ascending =
    (query.get('direction') ?? (query.has('sort') && query.get('sort') !== 'created' ? 'asc' : 'desc')) === 'asc'
  return page(call, ascending ? found : found.reverse(), (issue) => presentPull(state, repository, issue))
}

async function getPull(call: Call) {
  const issue = pullOf(call)
  scheduleTestMerge(call.state, call.repository, issue)
  return ok(await presentFullPull(call.state, call.repository, issue))
}

/** `head` is a branch, or `owner:branch` of a fork. */
function headOf(call: Call): { readonly head: Repository; readonly headRef: string } {
  const { state, repository } = call
  const text = String(call.body['head'])
  const [login = '', branch = ''] = text.includes(':') ? text.split(':') : ['', text]
  const owner = login === '' ? repository.ownerId : accountByLogin(state, login)?.id
  if (owner === repository.ownerId) return { head: repository, headRef: branch }
  const fork = [...state.repositories.values()].find((one) => one.ownerId === owner && one.parentId === repository.id)
  if (fork === undefined) throw invalid('PullRequest', 'head', 'invalid')
  return { head: fork, headRef: branch }
}

async function createPull(call: Call) {
  const { state, repository, body, actor } = call
  const { head, headRef } = headOf(call)
  if (actor.kind === 'user' && !atLeast(roleOf(state, head, actor.account.id), 'write'))
    throw new Refused(403, 'Must have push access to the head repository')
  if (typeof body['title'] !== 'string') throw invalid('PullRequest', 'title', 'missing_field')
  const wanted = {
    title: body['title'],
    body: typeof body['body'] === 'string' ? body['body'] : null,
    head,
    headRef,
    baseRef: String(body['base']),
    draft: body['draft'] === true,
  }
  return ok(await presentFullPull(state, repository, await openPull(state, repository, wanted, by(call))), 201)
}

async function updatePull(call: Call) {
  const { state, repository, body, actor } = call
  const issue = pullOf(call)
  const mayWrite =
    actor.kind !== 'user' ||
    actor.account.id === issue.authorId ||
    atLeast(roleOf(state, repository, actor.account.id), 'write')
  if (!mayWrite) throw new Refused(403, 'Must have push access to repository')
  await editPull(state, repository, issue, body, by(call))
  return ok(await presentFullPull(state, repository, issue))
}

/** Never more than 3,000 files, as GitHub. */
async function listFiles(call: Call) {
  const { state, repository } = call
  const issue = pullOf(call)
  const files = (await pullFiles(repository, issue.pull, true)).slice(0, 3000)
  return page(call, files, (file) => presentFile(state, repository, file, issue.pull.headSha))
}

/** Never more than 250 commits, as GitHub. */
async function listPullCommits(call: Call) {
  const { state, repository } = call
  const shas = (await pullCommits(repository, pullOf(call).pull)).slice(0, 250)
  const answer = page(call, shas, (sha) => sha)
  const commits = await Promise.all((answer.body as string[]).map((sha) => commitAt(repository, sha)))
  return { ...answer, body: commits.map((commit) => presentCommit(state, repository, commit)) }
}

async function merge(call: Call) {
  const { state, repository, body } = call
  const text = (key: string) => (typeof body[key] === 'string' ? (body[key] as string) : undefined)
  const method = (text('merge_method') ?? 'merge') as MergeMethod
  const wish = { method, title: text('commit_title'), message: text('commit_message'), sha: text('sha') }
  const sha = await mergePull(state, repository, pullOf(call), wish, by(call))
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
}

function isMerged(call: Call) {
  if (pullOf(call).pull.mergedAt === null) throw notFound()
  return noContent
}

async function update(call: Call) {
  const issue = pullOf(call)
  const expected = call.body['expected_head_sha']
  if (expected !== undefined && expected !== issue.pull.headSha)
    throw new Refused(422, "expected head sha didn't match current head ref.")
  await updateBranch(call.state, call.repository, issue, by(call))
  return ok({ message: 'Updating pull request branch.', url: `${call.state.url}${call.path}` }, 202)
}

function requested(call: Call) {
  const { state, repository } = call
  const { pull } = pullOf(call)
  const organization = state.organizations.get(repository.ownerId)
  const teams = [...pull.requestedTeams].flatMap((id) => organization?.teams.get(id) ?? [])
  return ok({
    users: [...pull.requestedUsers].map((id) => presentUser(state, id)),
    teams: organization === undefined ? [] : teams.map((team) => presentTeam(state, organization, team, repository)),
  })
}

async function request(call: Call) {
  const { state, repository, body } = call
  const issue = pullOf(call)
  await requestReviewers(
    state,
    repository,
    issue,
    (body['reviewers'] ?? []) as string[],
    (body['team_reviewers'] ?? []) as string[],
    by(call),
  )
  return ok(presentPull(state, repository, issue), 201)
}

function unrequest(call: Call) {
  const { state, repository, body } = call
  const issue = pullOf(call)
  for (const login of (body['reviewers'] ?? []) as string[])
    issue.pull.requestedUsers.delete(accountByLogin(state, login)?.id ?? 0)
  const teams = [...(state.organizations.get(repository.ownerId)?.teams.values() ?? [])]
  for (const slug of (body['team_reviewers'] ?? []) as string[])
    issue.pull.requestedTeams.delete(teams.find((team) => team.slug === slug)?.id ?? 0)
  return ok(presentPull(state, repository, issue))
}

const base = '/repos/{owner}/{repo}/pulls'
const one = `${base}/{pull_number}`
const read = repo('pull_requests read')
const write = repo('pull_requests write')

/** Pull requests and who is asked to review them. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: base, access: read, handle: listPulls },
  { method: 'POST', path: base, access: repo('pull_requests write', 'read'), handle: createPull },
  { method: 'GET', path: one, access: read, handle: getPull },
  { method: 'PATCH', path: one, access: repo('pull_requests write', 'read'), handle: updatePull },
  { method: 'GET', path: `${one}/files`, access: read, handle: listFiles },
  { method: 'GET', path: `${one}/commits`, access: read, handle: listPullCommits },
  { method: 'GET', path: `${one}/merge`, access: read, handle: isMerged },
  { method: 'PUT', path: `${one}/merge`, access: repo('contents write'), handle: merge },
  { method: 'PUT', path: `${one}/update-branch`, access: write, handle: update },
  { method: 'GET', path: `${one}/requested_reviewers`, access: read, handle: requested },
  { method: 'POST', path: `${one}/requested_reviewers`, access: write, handle: request },
  { method: 'DELETE', path: `${one}/requested_reviewers`, access: write, handle: unrequest },
]
