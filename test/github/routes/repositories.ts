import { rulesFor } from '../actions/rules.ts'
import { presentUser } from '../present/account.ts'
import { presentCommit } from '../present/commit.ts'
import { presentFullRepository, presentPermissions } from '../present/repository.ts'
import { type Call, ok, page, type Route, repo } from '../server/route.ts'
import { atLeast, roleOf } from '../state/access.ts'
import { accountById, accountByLogin } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { fullName } from '../state/repositories.ts'
import type { Activity, BranchRule } from '../state/repository.ts'
import type { Body, Role } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { commitAt } from './commits.ts'

function getRepository(call: Call) {
  const { state, repository, actor } = call
  const role =
    actor.kind === 'user' ? roleOf(state, repository, actor.account.id) : actor.kind === 'installation' ? 'read' : null
  return ok(presentFullRepository(state, repository, role))
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
    protection: presentProtection(rulesFor(repository, name).filter(({ kind }) => kind === 'protection')),
    protection_url: `${url}/branches/${name}/protection`,
  }
}

/** What everybody who reads the branch is told of its protections of the older kind; rulesets are told elsewhere. */
function presentProtection(rules: readonly BranchRule[]): Body {
  const checks = rules.flatMap(({ requiredChecks }) => requiredChecks)
  const level = rules.some(({ sparesAdministrators }) => sparesAdministrators) ? 'non_admins' : 'everyone'
  return {
    enabled: rules.length > 0,
    required_status_checks: {
      enforcement_level: checks.length === 0 ? 'off' : level,
      contexts: checks.map(({ context }) => context),
      checks: checks.map(({ context, appId }) => ({ context, app_id: appId })),
    },
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

const queueParameters = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
}

const reviewParameters = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
}

/** One of ours is up to four of GitHub's rules. */
function presentRules(rule: BranchRule): Body[] {
  const checks = rule.requiredChecks.map(({ context, appId }) => ({
    context,
    ...(appId === null ? {} : { integration_id: appId }),
  }))
  const needed = { strict_required_status_checks_policy: false, do_not_enforce_on_create: false }
  const reviews = { ...reviewParameters, required_approving_review_count: rule.requiredApprovals }
  return [
    ...(rule.requirePullRequest ? [{ type: 'pull_request', parameters: reviews }] : []),
    ...(rule.blockForcePush ? [{ type: 'non_fast_forward' }] : []),
    ...(rule.mergeQueue ? [{ type: 'merge_queue', parameters: queueParameters }] : []),
    ...(checks.length > 0
      ? [{ type: 'required_status_checks', parameters: { ...needed, required_status_checks: checks } }]
      : []),
  ]
}

function branchRules(call: Call) {
  const { repository } = call
  const source = {
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(call.state, repository),
    ruleset_id: repository.id,
  }
  const rules = rulesFor(repository, call.params['branch'] ?? '')
    .filter(({ kind }) => kind === 'ruleset')
    .flatMap(presentRules)
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

const collaboratorRoles: { readonly [permission: string]: Role } = {
  pull: 'read',
  triage: 'triage',
  push: 'write',
  maintain: 'maintain',
  admin: 'admin',
}

function collaborators(call: Call) {
  const { state, repository } = call
  const wanted = collaboratorRoles[call.query.get('permission') ?? 'pull'] ?? 'read'
  const direct = ['direct', 'outside'].includes(call.query.get('affiliation') ?? 'all')
  const people = [...state.accounts.values()].filter(
    (one) =>
      one.type === 'User' &&
      (!direct || repository.collaborators.has(one.id)) &&
      atLeast(roleOf(state, repository, one.id), wanted),
  )
  return page(call, people, (one) => {
    const role = roleOf(state, repository, one.id)
    return { ...presentUser(state, one.id), permissions: presentPermissions(role), role_name: role }
  })
}

/** Newest first, by a cursor in `Link`. */
function activity(call: Call) {
  const { state, repository, query } = call
  if (!repository.activityShown) throw new Refused(403, 'Resource not accessible by integration')
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

const base = '/repos/{owner}/{repo}'
const contents = repo('contents read')

/** Repositories, branches, rules, collaborators, activity. */
export const repositoryRoutes: readonly Route[] = [
  { method: 'GET', path: base, access: repo('metadata read'), handle: getRepository },
  { method: 'GET', path: `${base}/branches`, access: contents, handle: listBranches },
  { method: 'GET', path: `${base}/branches/{branch+}`, access: contents, handle: getBranch },
  { method: 'GET', path: `${base}/rules/branches/{branch+}`, access: repo('metadata read'), handle: branchRules },
  { method: 'GET', path: `${base}/activity`, access: contents, handle: activity },
  { method: 'GET', path: `${base}/collaborators`, access: repo('metadata read', 'write'), handle: collaborators },
  {
    method: 'GET',
    path: `${base}/collaborators/{username}/permission`,
    access: repo('metadata read'),
    handle: permissionLevel,
  },
]
