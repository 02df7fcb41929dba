import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { presentInstallation } from '../present/account.ts'
import { accountById, accountByLogin, addAccount } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, App, Body, Installation, Permissions, State } from '../state/state.ts'
import { nodeId, stamp } from '../state/state.ts'

/** What an App is made of; the manifest of GitHub's App manifest flow has this form. */
export type AppManifest = {
  readonly name?: string
  readonly url?: string
  readonly hook_attributes?: { readonly url?: string; readonly active?: boolean }
  readonly default_permissions?: Permissions
  readonly default_events?: readonly string[]
  readonly owner?: string
  readonly webhook_secret?: string
  /** PEM; a new key where left out. */
  readonly private_key?: string
}

/** Makes a GitHub App with its bot, its key and its secrets. */
export function createApp(state: State, manifest: AppManifest | Body): App {
  const wanted = manifest as AppManifest
  const name = wanted.name ?? 'Plumbline'
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const owner =
    accountByLogin(state, wanted.owner ?? '') ?? [...state.accounts.values()][0] ?? addAccount(state, 'someone', 'User')
  const privateKey = wanted.private_key ?? keyOf(state.apps.size)
  const bot = addAccount(state, `${slug}[bot]`, 'Bot', name)
  const app: App = {
    id: state.nextId(),
    clientId: `Iv23li${state.secret(14)}`,
    clientSecret: state.secret(40),
    slug,
    name,
    ownerId: owner.id,
    botId: bot.id,
    privateKey,
    publicKey: createPublicKey(privateKey),
    webhookSecret: wanted.webhook_secret ?? state.secret(40),
    webhookUrl: wanted.hook_attributes?.active === false ? null : (wanted.hook_attributes?.url ?? null),
    permissions: { ...wanted.default_permissions, metadata: 'read' },
    events: wanted.default_events ?? [],
    externalUrl: wanted.url ?? `${state.url}/apps/${slug}`,
    createdAt: stamp(state.now()),
  }
  state.apps.set(app.id, app)
  return app
}

const keys = new Map<number, string>()

/** Another key for each App of a stand-in, and the same one for the first of each: making one takes long. */
function keyOf(nth: number): string {
  const key = keys.get(nth) ?? newKey()
  keys.set(nth, key)
  return key
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
}

function emitInstallation(
  state: State,
  installation: Installation,
  action: string,
  extra: Body,
  senderId?: number,
): void {
  const app = state.apps.get(installation.appId)
  state.emit({
    name: 'installation',
    action,
    repository: null,
    ownerId: installation.accountId,
    senderId: senderId ?? app?.ownerId ?? installation.accountId,
    appId: installation.appId,
    payload: { installationId: installation.id, installation: presentInstallation(state, installation), ...extra },
  })
}

function presentNames(state: State, repositories: readonly Repository[]): Body[] {
  return repositories.map((one) => ({
    id: one.id,
    node_id: nodeId('R', one.id),
    name: one.name,
    full_name: fullName(state, one),
    private: one.private,
  }))
}

/** Installs an App on an account, for all its repositories or some. */
export function installApp(
  state: State,
  app: App,
  account: Account,
  repositories: 'all' | readonly Repository[] = 'all',
): Installation {
  const installation: Installation = {
    id: state.nextId(),
    appId: app.id,
    accountId: account.id,
    repositories: repositories === 'all' ? 'all' : new Set(repositories.map(({ id }) => id)),
    permissions: app.permissions,
    events: app.events,
    suspendedAt: null,
    createdAt: stamp(state.now()),
  }
  state.installations.set(installation.id, installation)
  const all = [...state.repositories.values()].filter((one) => one.ownerId === account.id)
  emitInstallation(state, installation, 'created', {
    repositories: presentNames(state, repositories === 'all' ? all : repositories),
    requester: null,
  })
  return installation
}

/** Suspends an installation, or ends that. */
export function suspend(state: State, installation: Installation, suspended: boolean): void {
  installation.suspendedAt = suspended ? stamp(state.now()) : null
  emitInstallation(state, installation, suspended ? 'suspend' : 'unsuspend', {})
}

/** Uninstalls an App; its tokens end. */
export function uninstall(state: State, installation: Installation): void {
  emitInstallation(state, installation, 'deleted', { repositories: [] })
  state.installations.delete(installation.id)
}

/** Gives an installation other permissions, as when an owner accepts what an App newly asks for. Old tokens keep theirs. */
export function changePermissions(state: State, installation: Installation, permissions: Permissions): void {
  installation.permissions = { ...permissions, metadata: 'read' }
  emitInstallation(state, installation, 'new_permissions_accepted', {})
}

/** Adds repositories to an installation or takes them away. */
export function chooseRepositories(
  state: State,
  installation: Installation,
  added: readonly Repository[],
  removed: readonly Repository[],
): void {
  const set = installation.repositories === 'all' ? new Set<number>() : installation.repositories
  for (const one of added) set.add(one.id)
  for (const one of removed) set.delete(one.id)
  installation.repositories = set
  const [action, changed] = added.length > 0 ? (['added', added] as const) : (['removed', removed] as const)
  state.emit({
    name: 'installation_repositories',
    action,
    repository: null,
    ownerId: installation.accountId,
    senderId: accountById(state, state.apps.get(installation.appId)?.ownerId ?? installation.accountId).id,
    appId: installation.appId,
    payload: {
      installation: presentInstallation(state, installation),
      repository_selection: 'selected',
      repositories_added: presentNames(state, action === 'added' ? changed : []),
      repositories_removed: presentNames(state, action === 'removed' ? changed : []),
      requester: null,
    },
  })
}
