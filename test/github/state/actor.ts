import type { Account, App, Installation, Permissions } from './state.ts'

/** Who sends a request. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly account: Account }
  /** An App as itself, by JWT. */
  | { readonly kind: 'app'; readonly app: App }
  /** An App where it is installed, by installation token. */
  | {
      readonly kind: 'installation'
      readonly app: App
      readonly installation: Installation
      readonly permissions: Permissions
      readonly repositories: Set<number> | null
      readonly bot: Account
    }

/** On whose account something is done: a person, or an App's bot. */
export type By = { readonly userId: number; readonly appId: number | null }

/** On a person's account. */
export function byUser(account: Account): By {
  return { userId: account.id, appId: null }
}

/** The word for an actor in the record of requests: `alice`, `plumbline[bot]`, `app:plumbline`, `anonymous`. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'user':
      return actor.account.login
    case 'app':
      return `app:${actor.app.slug}`
    case 'installation':
      return actor.bot.login
  }
}

/** The account that stands as sender of what an actor does. Throws for nobody. */
export function senderOf(actor: Actor): number {
  if (actor.kind === 'user') return actor.account.id
  if (actor.kind === 'installation') return actor.bot.id
  throw new Error(`${actorName(actor)} cannot do anything in a repository`)
}
