import type { Repository } from './repository.ts'
import type { App, Installation, Organization, Role, State, Team } from './state.ts'

const order: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

/** Whether a role is at least another one. */
export function atLeast(role: Role, wanted: Role): boolean {
  return order.indexOf(role) >= order.indexOf(wanted)
}

/** A person's strongest role in a repository: as owner, by invitation, by teams (parents' roles reach their children). */
export function roleOf(state: State, repository: Repository, userId: number): Role {
  if (repository.ownerId === userId) return 'admin'
  const organization = state.organizations.get(repository.ownerId)
  if (organization?.members.get(userId) === 'admin') return 'admin'
  const roles: Role[] = [repository.collaborators.get(userId) ?? 'none', repository.private ? 'none' : 'read']
  if (organization !== undefined) roles.push(...teamRoles(organization, repository, userId))
  return roles.reduce((best, role) => (atLeast(role, best) ? role : best), 'none')
}

function teamRoles(organization: Organization, repository: Repository, userId: number): Role[] {
  const roles: Role[] = []
  for (const team of organization.teams.values()) {
    const role = team.repositories.get(repository.id)
    if (role !== undefined && membersOf(organization, team).has(userId)) roles.push(role)
  }
  return roles
}

/** Members of a team and of the teams below it: the way GitHub lists them. */
export function membersOf(organization: Organization, team: Team): Map<number, 'member' | 'maintainer'> {
  const members = new Map(team.members)
  for (const child of organization.teams.values()) {
    if (child.parentId !== team.id) continue
    for (const [id, role] of membersOf(organization, child)) if (!members.has(id)) members.set(id, role)
  }
  return members
}

/** Whether a team is shown: secret ones only to their members and the organization's owners. */
export function seesTeam(organization: Organization, team: Team, userId: number | null): boolean {
  if (team.privacy === 'closed') return true
  if (userId === null) return false
  return team.members.has(userId) || organization.members.get(userId) === 'admin'
}

/** Where an App is installed on a repository, or null. */
export function installationOn(state: State, app: App, repository: Repository): Installation | null {
  for (const installation of state.installations.values()) {
    if (installation.appId === app.id && covers(installation, repository)) return installation
  }
  return null
}

/** Whether an installation has a repository. */
export function covers(installation: Installation, repository: Repository): boolean {
  if (installation.accountId !== repository.ownerId) return false
  return installation.repositories === 'all' || installation.repositories.has(repository.id)
}
