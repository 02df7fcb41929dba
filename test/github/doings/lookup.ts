import { accountByLogin } from '../state/accounts.ts'
import type { Account, Organization, State, Team } from '../state/state.ts'

/** The account with a login; says so where there is none. */
export function accountNamed(state: State, login: string): Account {
  const account = accountByLogin(state, login)
  if (account === null) throw new Error(`there is no account ${login}; make it with createUser`)
  return account
}

/** The organization with a login; says so where there is none. */
export function organizationNamed(state: State, login: string): Organization {
  const organization = state.organizations.get(accountNamed(state, login).id)
  if (organization === undefined) throw new Error(`${login} is no organization; make one with createOrganization`)
  return organization
}

/** A team by `organization/slug`. */
export function teamNamed(state: State, name: string): { readonly organization: Organization; readonly team: Team } {
  const [login = '', slug = ''] = name.split('/')
  const organization = organizationNamed(state, login)
  const team = [...organization.teams.values()].find((one) => one.slug === slug)
  if (team === undefined) throw new Error(`there is no team ${name}; make it with createTeam`)
  return { organization, team }
}

/** The account with a login, made where there is none. */
export function userNamed(state: State, login: string, make: (login: string) => Account): Account {
  return accountByLogin(state, login) ?? make(login)
}
