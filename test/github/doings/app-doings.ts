import * as apps from '../actions/apps.ts'
import { createCheckRun } from '../actions/checks.ts'
import { repositoryAt } from '../state/repositories.ts'
import type { CheckRun } from '../state/repository.ts'
import type { App, Body, Installation, Permissions, State } from '../state/state.ts'
import { accountNamed } from './lookup.ts'

/** What concerns Apps and where they are installed; `app` is the first one where left out. */
export type AppDoings = {
  /** Another App, for instance one that forges checks. */
  createApp(manifest: apps.AppManifest): App
  /** Installs an App (default: the first) on an account: on all its repositories, or those named. */
  install(login: string, app?: App, repositories?: readonly string[]): Installation
  installation(login: string, app?: App): Installation
  uninstall(login: string, app?: App): void
  suspend(login: string, suspended: boolean, app?: App): void
  setPermissions(login: string, permissions: Permissions, app?: App): void
  chooseRepositories(login: string, added: readonly string[], removed: readonly string[], app?: App): void
  /** Where the App's webhooks go (null: nowhere). */
  setWebhook(url: string | null, app?: App): void
  /** An installation token without the request for it. `expiresAt` may lie in the past. */
  token(login: string, app?: App, wanted?: { readonly permissions?: Permissions; readonly expiresAt?: Date }): string
  /** A check run as an App would make it. */
  addCheckRun(repository: string, app: App, body: Body): Promise<CheckRun>
}

/** Binds these doings to a stand-in. */
export function createAppDoings(state: State): AppDoings {
  const first = () => {
    const app = [...state.apps.values()][0]
    if (app === undefined) throw new Error('there is no App; make one with createApp')
    return app
  }
  const installation = (login: string, app = first()) => {
    const account = accountNamed(state, login)
    const found = [...state.installations.values()].find((one) => one.appId === app.id && one.accountId === account.id)
    if (found === undefined) throw new Error(`${app.slug} is not installed on ${login}; use install`)
    return found
  }
  const all = (names: readonly string[]) => names.map((name) => repositoryAt(state, name))
  return {
    createApp: (manifest) => apps.createApp(state, manifest),
    install: (login, app = first(), repositories) =>
      apps.installApp(state, app, accountNamed(state, login), repositories === undefined ? 'all' : all(repositories)),
    installation,
    uninstall: (login, app) => apps.uninstall(state, installation(login, app)),
    suspend: (login, suspended, app) => apps.suspend(state, installation(login, app), suspended),
    setPermissions: (login, permissions, app) => apps.changePermissions(state, installation(login, app), permissions),
    chooseRepositories: (login, added, removed, app) =>
      apps.chooseRepositories(state, installation(login, app), all(added), all(removed)),
    setWebhook: (url, app = first()) => {
      app.webhookUrl = url
    },
    token: (login, app, wanted = {}) => {
      const at = installation(login, app)
      const token = `ghs_${state.secret(36)}`
      const expiresAt = (wanted.expiresAt ?? new Date(state.now().getTime() + 3_600_000)).getTime()
      state.tokens.set(token, {
        token,
        installationId: at.id,
        expiresAt,
        permissions: wanted.permissions ?? at.permissions,
        repositories: null,
      })
      return token
    },
    addCheckRun: (repository, app, body) => createCheckRun(state, repositoryAt(state, repository), app, body),
  }
}
