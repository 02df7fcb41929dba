import { writeByGitHub } from '../actions/merge.ts'
import { moveRefs } from '../actions/push.ts'
import { rulesFor } from '../actions/rules.ts'
import { type Commit, listCommits, mergeBase, readCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { readObject } from '../git/git.ts'
import { diffFiles, editTree, listTree, writeBlob } from '../git/trees.ts'
import { presentUser } from '../present/account.ts'
import { presentCommit, presentFile, presentGitCommit } from '../present/commit.ts'
import { presentPull } from '../present/pull.ts'
import { presentFullRepository, presentPermissions } from '../present/repository.ts'
import { by, type Call, ok, page, type Route, repo } from '../server/route.ts'
import { atLeast, roleOf } from '../state/access.ts'
import { accountById, accountByLogin } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { fullName, pullsOf } from '../state/repositories.ts'
import type { Activity, Body, Repository } from '../state/state.ts'
import { nodeId } from '../state/state.ts'

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

function getRepository(call: Call) {
  const { state, repository, actor } = call
  const role =
    actor.kind === 'user' ? roleOf(state, repository, actor.account.id) : actor.kind === 'installation' ? 'read' : null
  return ok(presentFullRepository(state, repository, role))
}

async function listCommitsRoute(call: Call) {
  const { state, repository, query } = call
  const from = (
    await commitAt(repository, query.get('sha') ?? repository.defaultBranch).catch(() => Promise.reject(notFound()))
  ).sha
  const path = query.get('path')
  const shas = await listCommits(repository.git, from, [], path === null ? {} : { path })
  const answer = page(call, shas, (sha) => sha)
  const commits = await Promise.all((answer.body as string[]).map((sha) => commitAt(repository, sha)))
  return { ...answer, body: commits.map((commit) => presentCommit(state, repository, commit)) }
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

async function pullsOfCommit(call: Call) {
  const { state, repository, params } = call
  const { sha } = await commitAt(repository, params['commit_sha'] ?? '')
  const found = []
  for (const issue of pullsOf(repository)) {
    const { pull } = issue
    const own = pull.mergeCommitSha === sha || pull.headSha === sha
    const contains = own || (await mergeBase(repository.git, sha, pull.headSha)) === sha
    const before = !own && contains && (await mergeBase(repository.git, sha, pull.baseSha)) === sha
    if (contains && !before && (pull.mergedAt !== null || issue.state === 'open' || own)) found.push(issue)
  }
  return page(call, found, (issue) => presentPull(state, repository, issue))
}

async function presentBranch(call: Call, name: string, sha: string, whole: boolean): Promise<Body> {
  const { state, repository } = call
  const isProtected = rulesFor(repository, name).length > 0
  const url = `${state.url}/repos/${fullName(state, repository)}`
  const commit = await commitAt(repository, sha)
  if (!whole) return { name, commit: { sha, url: `${url}/commits/${sha}` }, protected: isProtected }
  return {
    name,
    commit: presentCommit(state, repository, commit),
    _links: { self: `${url}/branches/${name}`, html: `${state.url}/${fullName(state, repository)}/tree/${name}` },
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/branches/${name}/protection`,
  }
}

async function listBranches(call: Call) {
  const branches = [...call.repository.git.refs].filter(([ref]) => ref.startsWith('refs/heads/'))
  const answer = page(call, branches, (branch) => branch)
  const shown = (answer.body as [string, string][]).map(([ref, sha]) => presentBranch(call, ref.slice(11), sha, false))
  return { ...answer, body: await Promise.all(shown) }
}

async function getBranch(call: Call) {
  const name = call.params['branch'] ?? ''
  const sha = call.repository.git.refs.get(`refs/heads/${name}`)
  if (sha === undefined) throw new Refused(404, 'Branch not found')
  return ok(await presentBranch(call, name, sha, true))
}

function branchRules(call: Call) {
  const { repository } = call
  const source = {
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(call.state, repository),
    ruleset_id: repository.id,
  }
  const rules = rulesFor(repository, call.params['branch'] ?? '').flatMap((rule) => [
    ...(rule.requirePullRequest
      ? [
          {
            type: 'pull_request',
            parameters: {
              required_approving_review_count: rule.requiredApprovals,
              dismiss_stale_reviews_on_push: false,
              require_code_owner_review: false,
              require_last_push_approval: false,
              required_review_thread_resolution: false,
            },
          },
        ]
      : []),
    ...(rule.blockForcePush ? [{ type: 'non_fast_forward' }] : []),
    ...(rule.mergeQueue
      ? [
          {
            type: 'merge_queue',
            parameters: {
              check_response_timeout_minutes: 60,
              grouping_strategy: 'ALLGREEN',
              max_entries_to_build: 5,
              max_entries_to_merge: 5,
              merge_method: 'MERGE',
              min_entries_to_merge: 1,
              min_entries_to_merge_wait_minutes: 5,
            },
          },
        ]
      : []),
    ...(rule.requiredChecks.length > 0
      ? [
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              do_not_enforce_on_create: false,
              required_status_checks: rule.requiredChecks.map(({ context, appId }) => ({
                context,
                ...(appId === null ? {} : { integration_id: appId }),
              })),
            },
          },
        ]
      : []),
  ])
  return page(call, rules, (rule) => ({ ...rule, ...source }))
}

function permissionLevel(call: Call) {
  const { state, repository, params } = call
  const account = accountByLogin(state, params['username'] ?? '')
  if (account === null) throw notFound()
  const role = account.type === 'User' ? roleOf(state, repository, account.id) : 'none'
  const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
  const user = { ...presentUser(state, account.id), permissions: presentPermissions(role), role_name: role }
  return ok({ permission, role_name: role, user })
}

function collaborators(call: Call) {
  const { state, repository } = call
  const people = [...state.accounts.values()].filter(
    (one) => one.type === 'User' && atLeast(roleOf(state, repository, one.id), 'read'),
  )
  return page(call, people, (one) => {
    const role = roleOf(state, repository, one.id)
    return { ...presentUser(state, one.id), permissions: presentPermissions(role), role_name: role }
  })
}

/** Newest first, by a cursor in `Link`. */
function activity(call: Call) {
  const { state, repository, query } = call
  const ref = query.get('ref')
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100)
  const actor = query.get('actor')
  const wanted = (one: Activity) =>
    (ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`) &&
    (query.get('activity_type') ?? one.activityType) === one.activityType &&
    (actor === null || accountById(state, one.actorId).login === actor)
  const all = repository.activity.filter(wanted)
  const ordered = query.get('direction') === 'asc' ? all.toReversed() : all
  const after = query.get('after')
  const from = after === null ? 0 : ordered.findIndex((one) => String(one.id) === after) + 1
  const shown = ordered.slice(from, from + size)
  const next = new URLSearchParams(query)
  next.set('after', String(shown.at(-1)?.id))
  const more = from + size < ordered.length
  return {
    status: 200,
    body: shown.map((one) => ({
      id: one.id,
      node_id: nodeId('PSH', one.id),
      before: one.before,
      after: one.after,
      ref: one.ref,
      timestamp: one.timestamp,
      activity_type: one.activityType,
      actor: presentUser(state, one.actorId),
    })),
    headers: more ? { link: `<${state.url}${call.path}?${next}>; rel="next"` } : {},
  }
}

async function getContent(call: Call) {
  const { state, repository, params, query } = call
  const path = (params['path'] ?? '').replace(/^\/+|\/+$/g, '')
  const commit = await commitAt(repository, query.get('ref') ?? repository.defaultBranch).catch(() =>
    Promise.reject(notFound()),
  )
  const object = await readObject(repository.git, `${commit.sha}:${path}`)
  if (object === null) throw notFound()
  const url = `${state.url}/repos/${fullName(state, repository)}`
  const item = (at: string, type: string, sha: string, size: number): Body => {
    const self = `${url}/contents/${at}?ref=${commit.sha}`
    const gitUrl = `${url}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`
    const html = `${state.url}/${fullName(state, repository)}/blob/${commit.sha}/${at}`
    return {
      name: at.split('/').at(-1) ?? '',
      path: at,
      sha,
      size,
      url: self,
      html_url: html,
      git_url: gitUrl,
      download_url: type === 'dir' ? null : html,
      type,
      _links: { self, git: gitUrl, html },
    }
  }
  if (object.type === 'tree') {
    const entries = (await listTree(repository.git, object.sha, false)) ?? []
    const kinds: { readonly [mode: string]: string } = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' }
    return ok(
      entries.map((entry) =>
        item(
          path === '' ? entry.path : `${path}/${entry.path}`,
          kinds[entry.mode] ?? 'file',
          entry.sha,
          entry.size ?? 0,
        ),
      ),
    )
  }
  if (call.accept.includes('raw'))
    return {
      status: 200,
      body: object.content.toString('utf8'),
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    }
  return ok({
    ...item(path, 'file', object.sha, object.content.length),
    encoding: 'base64',
    content: object.content.toString('base64').replace(/.{60}/g, '$&\n'),
  })
}

function putContent(call: Call) {
  const { state, repository, params, body } = call
  const path = params['path'] ?? ''
  const branch = String(body['branch'] ?? repository.defaultBranch)
  return exclusive(repository, async () => {
    const tip = repository.git.refs.get(`refs/heads/${branch}`)
    if (tip === undefined) throw new Refused(404, `Branch ${branch} not found`)
    const known = await readObject(repository.git, `${tip}:${path}`)
    if (known !== null && body['sha'] === undefined)
      throw new Refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if (known !== null && body['sha'] !== known.sha) throw new Refused(409, `${path} does not match ${body['sha']}`)
    const blob = await writeBlob(repository.git, Buffer.from(String(body['content']), 'base64'))
    const tree = await editTree(repository.git, tip, [{ path, mode: '100644', sha: blob }])
    const author = accountById(state, by(call).userId)
    const sha = await writeByGitHub(state, repository, {
      tree,
      parents: [tip],
      message: String(body['message']),
      author,
    })
    await moveRefs(state, repository, { [`refs/heads/${branch}`]: sha }, author.id)
    const shown = await getContent({ ...call, query: new URLSearchParams({ ref: branch }) })
    const { encoding: _, content: __, ...content } = shown.body as Body
    return ok(
      { content, commit: presentGitCommit(state, repository, await commitAt(repository, sha)) },
      known === null ? 201 : 200,
    )
  })
}

const base = '/repos/{owner}/{repo}'
const contents = repo('contents read')

export const repositoryRoutes: readonly Route[] = [
  { method: 'GET', path: base, access: repo('metadata read'), handle: getRepository },
  { method: 'GET', path: `${base}/branches`, access: contents, handle: listBranches },
  { method: 'GET', path: `${base}/branches/{branch+}`, access: contents, handle: getBranch },
  { method: 'GET', path: `${base}/rules/branches/{branch+}`, access: repo('metadata read'), handle: branchRules },
  { method: 'GET', path: `${base}/commits`, access: contents, handle: listCommitsRoute },
  {
    method: 'GET',
    path: `${base}/commits/{commit_sha}/pulls`,
    access: repo('pull_requests read'),
    handle: pullsOfCommit,
  },
  { method: 'GET', path: `${base}/compare/{basehead+}`, access: contents, handle: compare },
  { method: 'GET', path: `${base}/activity`, access: contents, handle: activity },
  { method: 'GET', path: `${base}/collaborators`, access: repo('metadata read', 'write'), handle: collaborators },
  {
    method: 'GET',
    path: `${base}/collaborators/{username}/permission`,
    access: repo('metadata read'),
    handle: permissionLevel,
  },
  { method: 'GET', path: `${base}/contents/{path+}`, access: contents, handle: getContent },
  { method: 'PUT', path: `${base}/contents/{path+}`, access: repo('contents write'), handle: putContent },
]

/** Last, since a ref takes everything after `commits/`. */
export const commitRoutes: readonly Route[] = [
  { method: 'GET', path: `${base}/commits/{ref+}`, access: contents, handle: getCommit },
]
