import { installApp } from '../actions/apps.ts'
import * as people from '../actions/people.ts'
import { accountById, accountByLogin, addAccount } from '../state/accounts.ts'
import { repositoryAt } from '../state/repositories.ts'
import type { Account, Role, State, Team } from '../state/state.ts'
import { accountNamed, organizationNamed, teamNamed } from './lookup.ts'

/** Who is in a new organization. */
export type NewOrganization = {
  /** Logins; made where they are not there. Default: `octocat`. */
  readonly owners?: readonly string[]
  readonly members?: readonly string[]
  /** Whether the first App is installed on all its repositories (default: yes). */
  readonly install?: boolean
}

/** What a new team has. */
export type TeamWish = {
  /** Logins; made where they are not there. */
  readonly members?: readonly string[]
  /** The slug of the team above it. */
  readonly parent?: string
  readonly privacy?: 'closed' | 'secret'
  /** Roles by repository: `{ 'acme/estate': 'write' }`. */
  readonly repositories?: { readonly [name: string]: Role }
}

/** What concerns people, organizations and teams. Teams are named `organization/slug`. */
export type PeopleDoings = {
  /** A person; its `token` signs in to the API and to Git. */
  createUser(login: string, name?: string): Account
  /** A person or bot by login. */
  user(login: string): Account
  createOrganization(login: string, wanted?: NewOrganization): Account
  addMember(organization: string, login: string, role?: 'admin' | 'member' | 'pending'): void
  removeMember(organization: string, login: string): void
  /** `createTeam('acme/payments', { members: ['alice'] })`. */
  createTeam(name: string, wanted?: TeamWish): Team
  deleteTeam(name: string): void
  renameTeam(name: string, slug: string): void
  addToTeam(name: string, login: string): void
  removeFromTeam(name: string, login: string): void
  /** Gives a team a role in a repository: only then may it be asked for reviews. */
  giveTeamRepository(name: string, repository: string, role: Role): void
  /** Invites a person into a repository; `none` ends it. */
  setCollaborator(repository: string, login: string, role: Role): void
  /** Shows a person's address on his page, so that he is found by it. */
  showEmail(login: string): void
  /** The same person under another login; the old one is free for somebody else. */
  renameUser(login: string, to: string): void
}

/** Binds these doings to a stand-in. */
export function createPeopleDoings(state: State): PeopleDoings {
  const someone = (login: string) => accountByLogin(state, login) ?? addAccount(state, login, 'User')
  return {
    createUser: (login, name) => addAccount(state, login, 'User', name),
    user: (login) => accountNamed(state, login),
    createOrganization: (login, wanted = {}) => createOrganization(state, login, wanted, someone),
    addMember: (organization, login, role = 'member') =>
      people.addMember(state, organizationNamed(state, organization), someone(login), role),
    removeMember: (organization, login) =>
      people.removeMember(state, organizationNamed(state, organization), accountNamed(state, login)),
    createTeam: (name, wanted = {}) => createTeam(state, name, wanted, someone),
    deleteTeam: (name) => {
      const { organization, team } = teamNamed(state, name)
      people.deleteTeam(state, organization, team)
    },
    renameTeam: (name, slug) => {
      const { organization, team } = teamNamed(state, name)
      people.renameTeam(state, organization, team, slug)
    },
    addToTeam: (name, login) => {
      const { organization, team } = teamNamed(state, name)
      people.addToTeam(state, organization, team, someone(login))
    },
    removeFromTeam: (name, login) => {
      const { organization, team } = teamNamed(state, name)
      people.removeFromTeam(state, organization, team, accountNamed(state, login))
    },
    giveTeamRepository: (name, repository, role) => {
      const { organization, team } = teamNamed(state, name)
      people.giveTeamRepository(state, organization, team, repositoryAt(state, repository), role)
    },
    setCollaborator: (repository, login, role) =>
      people.setCollaborator(state, repositoryAt(state, repository), someone(login), role),
    showEmail: (login) => {
      accountNamed(state, login).emailShown = true
    },
    renameUser: (login, to) => people.renameUser(accountNamed(state, login), to),
  }
}

type Someone = (login: string) => Account

function createOrganization(state: State, login: string, wanted: NewOrganization, someone: Someone): Account {
  const { owners = ['octocat'], members = [], install = true } = wanted
  const organization = people.createOrganization(state, login, owners.map(someone))
  const account = accountById(state, organization.accountId)
  const app = [...state.apps.values()][0]
  if (install && app !== undefined) installApp(state, app, account)
  for (const member of members) people.addMember(state, organization, someone(member), 'member')
  return account
}

function createTeam(state: State, name: string, wanted: TeamWish, someone: Someone): Team {
  const [login = '', slug = ''] = name.split('/')
  const roles = Object.entries(wanted.repositories ?? {})
  return people.createTeam(state, organizationNamed(state, login), slug, {
    members: (wanted.members ?? []).map(someone),
    privacy: wanted.privacy ?? 'closed',
    ...(wanted.parent === undefined ? {} : { parent: teamNamed(state, `${login}/${wanted.parent}`).team }),
    repositories: roles.map(([at, role]) => ({ repository: repositoryAt(state, at), role })),
  })
}
