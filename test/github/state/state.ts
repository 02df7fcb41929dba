import type { KeyObject } from 'node:crypto'
import { createHash } from 'node:crypto'
import type { Repository } from './repository.ts'

/** JSON objects as they come and go. */
export type Body = { readonly [key: string]: unknown }

/** A person, a bot or an organization. Ids never change and are never used again; logins may be. */
export type Account = {
  readonly id: number
  login: string
  readonly type: 'User' | 'Bot' | 'Organization'
  readonly name: string
  readonly email: string
  /** A person's token, for `git` and `curl`. Empty for others. */
  readonly token: string
  readonly formerLogins: Set<string>
  /** Whether the person shows his address, so that he is found by it. */
  emailShown: boolean
}

/** `none` hides a repository from a person. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'
/** How much a permission allows. */
export type Level = 'read' | 'write' | 'admin'
/** What an App may do, by GitHub's names: `{ checks: 'write', contents: 'read' }`. */
export type Permissions = { readonly [name: string]: Level }

/** A team of an organization. */
export type Team = {
  readonly id: number
  slug: string
  name: string
  readonly organizationId: number
  readonly parentId: number | null
  /** `secret` teams are hidden (404) from everybody but their members and the organization's owners, Apps included. */
  readonly privacy: 'closed' | 'secret'
  readonly members: Map<number, 'member' | 'maintainer'>
  /** The team's role in repositories, by repository id. */
  readonly repositories: Map<number, Role>
}

/** Who is in an organization, and its teams. */
export type Organization = {
  readonly accountId: number
  /** `admin` are its owners; `pending` were invited and have not accepted. */
  readonly members: Map<number, 'admin' | 'member' | 'pending'>
  readonly teams: Map<number, Team>
}

/** A GitHub App with its secrets. */
export type App = {
  readonly id: number
  readonly clientId: string
  readonly clientSecret: string
  readonly slug: string
  readonly name: string
  readonly ownerId: number
  readonly botId: number
  readonly privateKey: string
  readonly publicKey: KeyObject
  webhookSecret: string
  webhookUrl: string | null
  permissions: Permissions
  events: readonly string[]
  readonly externalUrl: string
  readonly createdAt: string
}

/** An App where it is installed. */
export type Installation = {
  readonly id: number
  readonly appId: number
  readonly accountId: number
  repositories: 'all' | Set<number>
  permissions: Permissions
  events: readonly string[]
  suspendedAt: string | null
  readonly createdAt: string
}

/** A token that an App got for an installation. */
export type InstallationToken = {
  readonly token: string
  readonly installationId: number
  /** Epoch milliseconds. */
  readonly expiresAt: number
  readonly permissions: Permissions
  readonly repositories: Set<number> | null
}

/** What can be set about the stand-in's behaviour. */
export type Settings = {
  /** Entries above which a recursive tree is cut and says `truncated` (GitHub: 100,000). */
  treeLimit: number
  /** Requests an hour for each token holder. */
  primaryLimit: number
  /** Writes a minute for each token holder (GitHub: 80); null: not limited. */
  contentPerMinute: number | null
  /** Requests at once for each token holder (GitHub: 100). */
  concurrent: number
  /** `background`: as GitHub, asked for when a pull request is read and there a moment later. `never`: `mergeable` stays null. */
  testMerge: 'background' | 'never'
  /** `late`: it is not known yet which pull requests a commit belongs to, as in the first moments after a merge. */
  commitPulls: 'at once' | 'late'
  /** Whether answers and payloads are checked against GitHub's OpenAPI as they go out. */
  checked: boolean
  /** Whether objects are answered from memory; not where speed is measured, for then each call shall take its time. */
  remembers: boolean
  /** How long a receiver of a webhook has, in milliseconds (GitHub: ten seconds). */
  deliveryTimeout: number
}

/** Everything the stand-in remembers; Git repositories lie in `directory`. */
export type State = {
  /** `http://127.0.0.1:PORT`, for the API, pages and clones alike. */
  url: string
  readonly directory: string
  readonly settings: Settings
  now(): Date
  nextId(): number
  /** A random text of that many letters and digits. */
  secret(length: number): string
  readonly accounts: Map<number, Account>
  readonly organizations: Map<number, Organization>
  readonly apps: Map<number, App>
  readonly installations: Map<number, Installation>
  readonly tokens: Map<string, InstallationToken>
  readonly repositories: Map<number, Repository>
  /** Links to archives that were given out, by their tokens; `until` in epoch milliseconds. */
  readonly archives: Map<string, { readonly repository: Repository; readonly sha: string; readonly until: number }>
  /** App manifests that wait for their conversion, by code. */
  readonly manifests: Map<string, Body>
  /** Sends an event to every App that listens. */
  emit(event: Event): void
  /** Work that goes on after an answer (test merges); awaited by `settled()`. */
  later(work: () => Promise<void>): void
}

/** Something happened: who hears of it, and what is said. */
export type Event = {
  readonly name: string
  readonly action: string | null
  /** Where it happened; Apps installed there hear of it. */
  readonly repository: Repository | null
  /** Where it happened in an organization alone. */
  readonly ownerId: number | null
  readonly senderId: number
  /** One App alone (check_suite, check_run and installation events). */
  readonly appId?: number
  readonly payload: Body
}

/** The time as GitHub writes it: whole seconds, `Z`. */
export function stamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}

/** An opaque id as GraphQL has them; only ever compared. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${createHash('sha256').update(`${kind}:${id}`).digest('base64url').slice(0, 20)}`
}
