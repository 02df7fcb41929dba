import type { Conversation } from '../../ports/conversation.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import type { ComparedAccount } from './compared-commits.ts'
import { person } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'

/** Whose an address is, as far as GitHub tells anybody: by a commit of the repository, else by the address that a person shows. */
export function createAddresses(client: Client): Pick<Conversation, 'personByEmail'> {
  const { owner, repo } = client
  const doing = 'look up whose an address is'

  /** A commit that was written by it: GitHub names the account beside it. */
  const byCommit = async (email: string) => {
    const found = await client.call(doing, (octokit) =>
      octokit.rest.repos.listCommits({ owner, repo, author: email, per_page: 1 }),
    )
    if (!Array.isArray(found)) throw unreadable(doing)
    const [one] = found
    const user: ComparedAccount | null | undefined = one?.author
    const isIt = isSame(one?.commit?.author?.email, email)
    if (!isIt || user?.id === undefined || user.login === undefined) return null
    return person({ id: user.id, login: user.login }, doing)
  }
  /** The search finds what is like it: only an account that shows this very address is meant. */
  const byProfile = async (email: string) => {
    const q = `"${email}" in:email`
    const found = await client
      .call(doing, (octokit) => octokit.rest.search.users({ q, per_page: 5 }))
      .catch(missing([404, 422]))
    if (found === null) return null
    if (!Array.isArray(found.items)) throw unreadable(doing)
    for (const { login } of found.items) {
      const user = await client
        .call(doing, (octokit) => octokit.rest.users.getByUsername({ username: login }))
        .catch(missing([404]))
      if (isSame(user?.email, email) && user !== null) return person(user, doing)
    }
    return null
  }

  return {
    // What is no address, or would say more than itself in a search, is nobody's.
    personByEmail: async (email) =>
      /^[^\s"<>@]+@[^\s"<>@]+$/.test(email) ? ((await byCommit(email)) ?? byProfile(email)) : null,
  }
}

function isSame(shown: unknown, email: string): boolean {
  return typeof shown === 'string' && shown.toLowerCase() === email.toLowerCase()
}
