import type { Account, App, State } from './state.ts'

/** GitHub's own committer for what is done in the browser; real id and address. */
export const webFlow: Account = {
  id: 19864447,
  login: 'web-flow',
  type: 'User',
  name: 'GitHub',
  email: 'noreply@github.com',
  token: '',
  formerLogins: new Set(),
  emailShown: false,
}

/** Adds a person, a bot or an organization with a fresh numeric id. */
export function addAccount(state: State, login: string, type: Account['type'], name = login): Account {
  if (accountByLogin(state, login) !== null) throw new Error(`the login ${login} is taken; choose another one`)
  const id = state.nextId()
  const account: Account = {
    id,
    login,
    type,
    name,
    email: type === 'User' ? `${login}@example.com` : `${id}+${login}@users.noreply.github.com`,
    token: type === 'User' ? `ghp_${state.secret(36)}` : '',
    formerLogins: new Set(),
    emailShown: false,
  }
  state.accounts.set(id, account)
  return account
}

/** The account with an id that is known to be there. */
export function accountById(state: State, id: number): Account {
  const account = id === webFlow.id ? webFlow : state.accounts.get(id)
  if (account === undefined) throw new Error(`no account has the id ${id}`)
  return account
}

/** Logins are compared without regard to case, as GitHub does. */
export function accountByLogin(state: State, login: string): Account | null {
  const wanted = login.toLowerCase()
  for (const account of state.accounts.values()) if (account.login.toLowerCase() === wanted) return account
  return null
}

/** Whose commit this is, by its address: the account's own or its `noreply` one. Null where nobody's. */
export function accountByEmail(state: State, email: string): Account | null {
  if (email === webFlow.email) return webFlow
  const wanted = email.toLowerCase()
  const noreply = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(wanted)
  if (noreply !== null) return state.accounts.get(Number(noreply[1])) ?? null
  for (const account of state.accounts.values()) if (account.email.toLowerCase() === wanted) return account
  return null
}

/** The App with an id that is known to be there. */
export function appById(state: State, id: number): App {
  const app = state.apps.get(id)
  if (app === undefined) throw new Error(`no App has the id ${id}`)
  return app
}

/** The account as which an App acts: `slug[bot]`. */
export function botOf(state: State, app: App): Account {
  return accountById(state, app.botId)
}
