import { type Commit, readCommit } from '../git/commits.ts'
import { diffFiles } from '../git/differences.ts'
import { listCommits, mergeBase, refsWith } from '../git/history.ts'
import { readObject } from '../git/read-object.ts'
import { editTree } from '../git/trees.ts'
import { presentCommit, presentFile } from '../present/commit.ts'
import { presentPull } from '../present/pull.ts'
import { type Call, ok, page, type Route, repo } from '../server/route.ts'
import { accountByEmail, accountByLogin } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { fullName, pullsOf } from '../state/repositories.ts'
import type { PullIssue, Repository } from '../state/repository.ts'

/** GitHub's limits for what one answer lists. */
const comparedFiles = 300
const comparedCommits = 250

/** A commit by branch, tag, full or short SHA; 422 as GitHub says it where there is none. */
export async function commitAt(repository: Repository, name: string): Promise<Commit> {
  const branch = repository.git.refs.get(`refs/heads/${name}`) ?? repository.git.refs.get(`refs/tags/${name}`)
  const known = repository.git.refs.get(name) ?? repository.git.refs.get(`refs/${name}`)
  const safe = branch ?? known ?? (/^[0-9a-f]{7,40}$/.test(name) ? name : '')
  const commit = await readCommit(repository.git, safe)
  if (commit === null) throw new Refused(422, `No commit found for SHA: ${name}`)
  return commit
}

async function listCommitsRoute(call: Call) {
  const { state, repository, query } = call
  const from = (
    await commitAt(repository, query.get('sha') ?? repository.defaultBranch).catch(() => Promise.reject(notFound()))
  ).sha
  const path = query.get('path')
  const all = await listCommits(repository.git, from, [], path === null ? {} : { path })
  const author = query.get('author')
  const shas = author === null ? all : await writtenBy(call, all, author)
  const answer = page(call, shas, (sha) => sha)
  const commits = await Promise.all((answer.body as string[]).map((sha) => commitAt(repository, sha)))
  return { ...answer, body: commits.map((commit) => presentCommit(state, repository, commit)) }
}

/** By a login, or by the address that stands in the commits. */
async function writtenBy({ state, repository }: Call, shas: readonly string[], author: string): Promise<string[]> {
  const commits = await Promise.all(shas.map((sha) => commitAt(repository, sha)))
  const own = author.includes('@') ? null : accountByLogin(state, author)
  const wrote = ({ author: { email } }: Commit) =>
    own === null ? email.toLowerCase() === author.toLowerCase() : accountByEmail(state, email)?.id === own.id
  return commits.filter(wrote).map(({ sha }) => sha)
}

async function getCommit(call: Call) {
  const { state, repository, params } = call
  const commit = await commitAt(repository, params['ref'] ?? '')
  if (call.accept.includes('.sha'))
    return { status: 200, body: commit.sha, headers: { 'content-type': 'application/vnd.github.sha' } }
  const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
  const files = await diffFiles(
    repository.git,
    commit.parents[0] ?? (await emptyTree(repository, empty)),
    commit.sha,
    true,
  )
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return ok({
    ...presentCommit(state, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, comparedFiles).map((file) => presentFile(state, repository, file, commit.sha)),
  })
}

async function emptyTree(repository: Repository, sha: string): Promise<string> {
  return (await readObject(repository.git, sha)) === null ? editTree(repository.git, null, []) : sha
}

async function comparedCommit(repository: Repository, name: string): Promise<Commit> {
  return commitAt(repository, name.includes(':') ? name.slice(name.indexOf(':') + 1) : name).catch(() =>
    Promise.reject(notFound()),
  )
}

async function compare(call: Call) {
  const { state, repository, params } = call
  const [baseName = '', headName = ''] = (params['basehead'] ?? '').split('...')
  const base = await comparedCommit(repository, baseName)
  const head = await comparedCommit(repository, headName)
  const from = await mergeBase(repository.git, base.sha, head.sha)
  if (from === null) throw new Refused(404, `No common ancestor between ${baseName} and ${headName}.`)
  const [ahead, behind, files, ancestor] = await Promise.all([
    listCommits(repository.git, head.sha, [base.sha], { oldestFirst: true }),
    listCommits(repository.git, base.sha, [head.sha]),
    diffFiles(repository.git, from, head.sha, true),
    commitAt(repository, from),
  ])
  const listed = call.query.has('page')
    ? page(call, ahead, (sha) => sha)
    : { body: ahead.slice(0, comparedCommits), headers: {} }
  const commits = await Promise.all((listed.body as string[]).map((sha) => commitAt(repository, sha)))
  const url = `${state.url}/repos/${fullName(state, repository)}/compare/${base.sha}...${head.sha}`
  const html = `${state.url}/${fullName(state, repository)}/compare/${base.sha}...${head.sha}`
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const body = {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: presentCommit(state, repository, base),
    merge_base_commit: presentCommit(state, repository, ancestor),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((commit) => presentCommit(state, repository, commit)),
    files: files.slice(0, comparedFiles).map((file) => presentFile(state, repository, file, head.sha)),
  }
  return { status: 200, body, headers: listed.headers ?? {} }
}

/** Merged ones that brought the commit, open ones that would; not those that merely stand on it. */
async function pullsOfCommit(call: Call) {
  const { state, repository, params } = call
  const { sha } = await commitAt(repository, params['commit_sha'] ?? '')
  if (state.settings.commitPulls === 'late') return ok([])
  const heads = new Set(await refsWith(repository.git, sha, 'refs/pull'))
  const found: PullIssue[] = []
  for (const issue of pullsOf(repository)) {
    const { pull } = issue
    const own = pull.mergeCommitSha === sha || pull.headSha === sha
    const contains = heads.has(`refs/pull/${issue.number}/head`) && (pull.mergedAt !== null || issue.state === 'open')
    if (own || (contains && (await mergeBase(repository.git, sha, pull.baseSha)) !== sha)) found.push(issue)
  }
  return page(call, found, (issue) => presentPull(state, repository, issue))
}

const base = '/repos/{owner}/{repo}'
const contents = repo('contents read')

/** Commits and comparisons. The last path takes everything after `commits/`. */
export const commitRoutes: readonly Route[] = [
  { method: 'GET', path: `${base}/commits`, access: contents, handle: listCommitsRoute },
  {
    method: 'GET',
    path: `${base}/commits/{commit_sha}/pulls`,
    access: repo('pull_requests read'),
    handle: pullsOfCommit,
  },
  { method: 'GET', path: `${base}/compare/{basehead+}`, access: contents, handle: compare },
  { method: 'GET', path: `${base}/commits/{ref+}`, access: contents, handle: getCommit },
]
