import type { Client } from './client.ts'
import { unreadable } from './forge-failure.ts'

/** The account as which the App writes, and the App itself: numbers, since logins and names can be taken over. */
export type OwnAccount = {
  readonly login: string
  /** Whether this App made something, by whose account made it and through which App. */
  made(one: Authored): boolean
}

/** What GitHub says of who made an issue, a deployment or a status. */
export type Authored = {
  readonly user?: { readonly id: number; readonly type?: string } | null
  readonly creator?: { readonly id: number; readonly type?: string } | null
  readonly performed_via_github_app?: { readonly id?: number } | null
}

/** Asks who the App's bot is, once; the answer lasts as long as the process. */
export function createOwnAccount(client: Client): () => Promise<OwnAccount> {
  const known = { account: null as OwnAccount | null }
  return async () => {
    if (known.account !== null) return known.account
    const self = await client.self()
    const doing = `look up ${self.login}`
    const bot = await client.call(doing, (octokit) => octokit.rest.users.getByUsername({ username: self.login }))
    if (!Number.isInteger(bot.id) || bot.type !== 'Bot') throw unreadable(doing)
    known.account = {
      login: self.login,
      made({ user, creator, performed_via_github_app: app }) {
        // Where GitHub names the App it must be this one: what a person does through an App names it too.
        const by = creator ?? user
        return by?.id === bot.id && by.type === 'Bot' && (app?.id === undefined || String(app.id) === self.id)
      },
    }
    return known.account
  }
}
