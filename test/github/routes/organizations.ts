import {
  presentOrganization,
  presentPublicUser,
  presentTeam,
  presentTeamFull,
  presentUser,
} from '../present/account.ts'
import { presentFullRepository, presentPermissions, presentRepository } from '../present/repository.ts'
import { standing } from '../server/limits.ts'
import { type Access, by, type Call, noContent, ok, page, type Route } from '../server/route.ts'
import { membersOf, roleOf, seesTeam } from '../state/access.ts'
import { accountById, accountByLogin } from '../state/accounts.ts'
import { invalid, notFound, Refused } from '../state/refused.ts'
import type { Organization, Team } from '../state/state.ts'

function organizationOf(call: Call): Organization {
  const account = accountByLogin(call.state, call.params['org'] ?? '')
  const organization = account === null ? undefined : call.state.organizations.get(account.id)
  if (organization === undefined) throw notFound()
  return organization
}

function viewer(call: Call): number | null {
  return call.actor.kind === 'user' ? call.actor.account.id : null
}

/** The team of the path; 404 where it is hidden from the caller. */
function teamOf(call: Call): { readonly organization: Organization; readonly team: Team } {
  const organization = organizationOf(call)
  const team = [...organization.teams.values()].find(({ slug }) => slug === call.params['team_slug'])
  if (team === undefined || !seesTeam(organization, team, viewer(call))) throw notFound()
  return { organization, team }
}

function listTeams(call: Call) {
  const organization = organizationOf(call)
  const shown = [...organization.teams.values()].filter((team) => seesTeam(organization, team, viewer(call)))
  return page(call, shown, (team) => presentTeam(call.state, organization, team))
}

function teamMembers(call: Call) {
  const { organization, team } = teamOf(call)
  const role = call.query.get('role') ?? 'all'
  const members = [...membersOf(organization, team)].filter(([, has]) => role === 'all' || has === role)
  return page(call, members, ([id]) => presentUser(call.state, id))
}

function teamMembership(call: Call) {
  const { organization, team } = teamOf(call)
  const account = accountByLogin(call.state, call.params['username'] ?? '')
  const role = account === null ? undefined : membersOf(organization, team).get(account.id)
  if (role === undefined) throw notFound()
  const url = `${call.state.url}/organizations/${organization.accountId}/team/${team.id}/memberships/${account?.login}`
  return ok({ state: 'active', role, url })
}

function teamRepositories(call: Call) {
  const { state } = call
  const { team } = teamOf(call)
  const all = [...team.repositories].flatMap(([id, role]) => {
    const repository = state.repositories.get(id)
    return repository === undefined ? [] : [{ repository, role }]
  })
  return page(call, all, ({ repository, role }) => {
    return { ...presentRepository(state, repository), permissions: presentPermissions(role), role_name: role }
  })
}

function teamChildren(call: Call) {
  const { organization, team } = teamOf(call)
  const children = [...organization.teams.values()].filter(
    (one) => one.parentId === team.id && seesTeam(organization, one, viewer(call)),
  )
  return page(call, children, (one) => presentTeam(call.state, organization, one))
}

function orgMembers(call: Call) {
  const role = call.query.get('role') ?? 'all'
  const members = [...organizationOf(call).members].filter(
    ([, has]) => has !== 'pending' && (role === 'all' || has === role),
  )
  return page(call, members, ([id]) => presentUser(call.state, id))
}

function orgMembership(call: Call) {
  const { state } = call
  const organization = organizationOf(call)
  const account = accountByLogin(state, call.params['username'] ?? '')
  const role = account === null ? undefined : organization.members.get(account.id)
  if (account === null || role === undefined) throw notFound()
  const own = accountById(state, organization.accountId)
  return ok({
    url: `${state.url}${call.path}`,
    state: role === 'pending' ? 'pending' : 'active',
    role: role === 'admin' ? 'admin' : 'member',
    organization_url: `${state.url}/orgs/${own.login}`,
    organization: presentOrganization(state, own),
    user: presentUser(state, account.id),
  })
}

function isMember(call: Call) {
  const account = accountByLogin(call.state, call.params['username'] ?? '')
  const role = account === null ? undefined : organizationOf(call).members.get(account.id)
  if (role === undefined || role === 'pending') throw notFound()
  return noContent
}

function self(call: Call) {
  if (call.actor.kind !== 'user') throw new Refused(403, 'Resource not accessible by integration')
  return ok(presentPublicUser(call.state, accountById(call.state, by(call).userId)))
}

function publicUser(call: Call) {
  const account = accountByLogin(call.state, call.params['username'] ?? '')
  if (account === null) throw notFound()
  return ok(presentPublicUser(call.state, account))
}

/** Accounts that show an address which has the text in it. */
function searchUsers(call: Call) {
  const text = /^"?([^"]+?)"? in:email$/.exec(call.query.get('q') ?? '')?.[1]?.toLowerCase()
  if (text === undefined) throw invalid('Search', 'q', 'missing')
  const found = [...call.state.accounts.values()].filter(
    (one) => one.emailShown && one.email.toLowerCase().includes(text),
  )
  const answer = page(call, found, (one) => ({ ...presentUser(call.state, one.id), score: 1 }), 'items')
  return { ...answer, body: { ...(answer.body as object), incomplete_results: false } }
}

function userById(call: Call) {
  const account = call.state.accounts.get(Number(call.params['account_id']))
  if (account === undefined) throw notFound()
  return ok(presentPublicUser(call.state, account))
}

function ownRepositories(call: Call) {
  const { state } = call
  const { userId } = by(call)
  const seen = [...state.repositories.values()].filter((one) => roleOf(state, one, userId) !== 'none')
  return page(call, seen, (one) => presentFullRepository(state, one, roleOf(state, one, userId)))
}

const members: Access = { kind: 'organization', permission: 'members', level: 'read' }
const org = '/orgs/{org}'
const team = `${org}/teams/{team_slug}`

/** Organizations, teams, users. */
export const organizationRoutes: readonly Route[] = [
  { method: 'GET', path: `${org}/teams`, access: members, handle: listTeams },
  {
    method: 'GET',
    path: team,
    access: members,
    handle: (call) => {
      const { organization, team: found } = teamOf(call)
      return ok(presentTeamFull(call.state, organization, found))
    },
  },
  { method: 'GET', path: `${team}/members`, access: members, handle: teamMembers },
  { method: 'GET', path: `${team}/memberships/{username}`, access: members, handle: teamMembership },
  { method: 'GET', path: `${team}/repos`, access: members, handle: teamRepositories },
  { method: 'GET', path: `${team}/teams`, access: members, handle: teamChildren },
  { method: 'GET', path: `${org}/members`, access: members, handle: orgMembers },
  { method: 'GET', path: `${org}/members/{username}`, access: members, handle: isMember },
  { method: 'GET', path: `${org}/memberships/{username}`, access: members, handle: orgMembership },
  { method: 'GET', path: '/user', access: { kind: 'signed-in' }, handle: self },
  { method: 'GET', path: '/user/repos', access: { kind: 'signed-in' }, handle: ownRepositories },
  { method: 'GET', path: '/user/{account_id}', access: { kind: 'anyone' }, handle: userById },
  { method: 'GET', path: '/search/users', access: { kind: 'anyone' }, handle: searchUsers },
  { method: 'GET', path: '/users/{username}', access: { kind: 'anyone' }, handle: publicUser },
]

/** `GET /rate_limit`, which is never counted. */
export function rateLimitRoute(limits: Parameters<typeof standing>[1]): Route {
  return {
    method: 'GET',
    path: '/rate_limit',
    access: { kind: 'anyone' },
    handle: (call) => {
      const core = standing(call.state, limits, call.actor)
      return ok({ resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core })
    },
  }
}
