import { presentOrganization, presentTeam, presentUser } from '../present/account.ts'
import { accountById, addAccount } from '../state/accounts.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, Body, Organization, Role, State, Team } from '../state/state.ts'

/** Makes an organization with its owners. */
export function createOrganization(state: State, login: string, owners: readonly Account[]): Organization {
  const account = addAccount(state, login, 'Organization')
  const organization: Organization = {
    accountId: account.id,
    members: new Map(owners.map(({ id }) => [id, 'admin'])),
    teams: new Map(),
  }
  state.organizations.set(account.id, organization)
  return organization
}

function ownerOf(organization: Organization): number {
  return [...organization.members].find(([, role]) => role === 'admin')?.[0] ?? organization.accountId
}

function emit(
  state: State,
  organization: Organization,
  name: string,
  action: string,
  payload: Body,
  repository: Repository | null = null,
): void {
  const organizationPayload = { organization: presentOrganization(state, accountById(state, organization.accountId)) }
  state.emit({
    name,
    action,
    repository,
    ownerId: organization.accountId,
    senderId: ownerOf(organization),
    payload: { ...organizationPayload, ...payload },
  })
}

/** Adds (or, `pending`, invites) a person to an organization. */
export function addMember(
  state: State,
  organization: Organization,
  user: Account,
  role: 'admin' | 'member' | 'pending',
): void {
  organization.members.set(user.id, role)
  const membership = {
    url: `${state.url}/orgs/${accountById(state, organization.accountId).login}/memberships/${user.login}`,
    state: role === 'pending' ? 'pending' : 'active',
    role: role === 'admin' ? 'admin' : 'member',
    organization_url: `${state.url}/orgs/${accountById(state, organization.accountId).login}`,
    user: presentUser(state, user.id),
  }
  if (role !== 'pending') emit(state, organization, 'organization', 'member_added', { membership })
}

/** Takes a person out of an organization and all its teams. */
export function removeMember(state: State, organization: Organization, user: Account): void {
  organization.members.delete(user.id)
  for (const team of organization.teams.values()) team.members.delete(user.id)
  const login = accountById(state, organization.accountId).login
  const membership = {
    url: `${state.url}/orgs/${login}/memberships/${user.login}`,
    state: 'active',
    role: 'member',
    organization_url: `${state.url}/orgs/${login}`,
    user: presentUser(state, user.id),
  }
  emit(state, organization, 'organization', 'member_removed', { membership })
}

/** What a new team has. */
export type NewTeam = {
  readonly parent?: Team
  readonly privacy?: 'closed' | 'secret'
  readonly members?: readonly Account[]
  readonly repositories?: readonly { readonly repository: Repository; readonly role: Role }[]
}

/** Makes a team; its members become members of the organization. */
export function createTeam(state: State, organization: Organization, slug: string, wanted: NewTeam = {}): Team {
  const team: Team = {
    id: state.nextId(),
    slug,
    name: slug,
    organizationId: organization.accountId,
    parentId: wanted.parent?.id ?? null,
    privacy: wanted.privacy ?? 'closed',
    members: new Map(),
    repositories: new Map((wanted.repositories ?? []).map(({ repository, role }) => [repository.id, role])),
  }
  organization.teams.set(team.id, team)
  emit(state, organization, 'team', 'created', { team: presentTeam(state, organization, team) })
  for (const user of wanted.members ?? []) addToTeam(state, organization, team, user)
  return team
}

/** Deletes a team. */
export function deleteTeam(state: State, organization: Organization, team: Team): void {
  organization.teams.delete(team.id)
  emit(state, organization, 'team', 'deleted', { team: presentTeam(state, organization, team) })
}

/** Renames a team: its slug changes, its id stays. */
export function renameTeam(state: State, organization: Organization, team: Team, slug: string): void {
  const from = team.name
  Object.assign(team, { slug, name: slug })
  emit(state, organization, 'team', 'edited', {
    changes: { name: { from } },
    team: presentTeam(state, organization, team),
  })
}

/** Adds a person to a team, and to its organization. */
export function addToTeam(
  state: State,
  organization: Organization,
  team: Team,
  user: Account,
  role: 'member' | 'maintainer' = 'member',
): void {
  if (!organization.members.has(user.id)) organization.members.set(user.id, 'member')
  team.members.set(user.id, role)
  emitMembership(state, organization, team, user, 'added')
}

/** Takes a person out of a team. */
export function removeFromTeam(state: State, organization: Organization, team: Team, user: Account): void {
  team.members.delete(user.id)
  emitMembership(state, organization, team, user, 'removed')
}

function emitMembership(state: State, organization: Organization, team: Team, user: Account, action: string): void {
  const payload = { scope: 'team', member: presentUser(state, user.id), team: presentTeam(state, organization, team) }
  emit(state, organization, 'membership', action, payload)
}

/** Gives a team a role in a repository. */
export function giveTeamRepository(
  state: State,
  organization: Organization,
  team: Team,
  repository: Repository,
  role: Role,
): void {
  team.repositories.set(repository.id, role)
  emit(
    state,
    organization,
    'team',
    'added_to_repository',
    { team: presentTeam(state, organization, team, repository) },
    repository,
  )
}

/** Invites a person into a repository (or, with `none`, ends it). */
export function setCollaborator(state: State, repository: Repository, user: Account, role: Role): void {
  const known = repository.collaborators.has(user.id)
  if (role === 'none') repository.collaborators.delete(user.id)
  else repository.collaborators.set(user.id, role)
  const action = role === 'none' ? 'removed' : known ? 'edited' : 'added'
  state.emit({
    name: 'member',
    action,
    repository,
    ownerId: null,
    senderId: repository.ownerId,
    payload: {
      member: presentUser(state, user.id),
      ...(action === 'edited' ? { changes: { permission: { from: 'read', to: role } } } : {}),
      ...(action === 'added' ? { changes: { permission: { to: role === 'none' ? 'read' : role } } } : {}),
    },
  })
}

/** Another login for the same id; the old one may be taken by somebody else. */
export function renameUser(user: Account, login: string): void {
  user.formerLogins.add(user.login)
  user.login = login
}
