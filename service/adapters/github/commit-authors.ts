import type { CommitAuthors, Conversation } from '../../ports/conversation.ts'
import { isObjectName } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import { account } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'

/** GitHub's own account, which commits what is done in the browser. */
const webFlow = 'web-flow'

/** Who made the commits of a branch. */
export function createCommitAuthors(client: Client): Pick<Conversation, 'commitsOf'> {
  const { owner, repo } = client
  return {
    async commitsOf(base, head) {
      const doing = `list the commits of ${head.slice(0, 7)} of ${owner}/${repo}`
      let total = 0
      const found = await allPages(
        client,
        doing,
        (octokit, page) =>
          octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${base}...${head}`,
            per_page: pageSize,
            page,
          }),
        (data) => {
          total = data.total_commits
          return data.commits
        },
      )
      // One commit that is not told may be anybody's.
      if (found.length !== total) throw unreadable(doing)
      return found.map((one) => authorsOf(one, doing))
    },
  }
}

type User = { readonly id?: number; readonly login?: string; readonly type?: string; readonly html_url?: string }

type Found = {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly author: User | null
  readonly committer: User | null
  readonly commit: {
    readonly message: string
    readonly tree: { readonly sha: string }
    readonly verification?: { readonly verified: boolean }
  }
}

function authorsOf(found: Found, doing: string): CommitAuthors {
  const { sha, commit } = found
  const parents = found.parents.map((parent) => parent.sha)
  if (![sha, commit.tree.sha, ...parents].every(isObjectName)) throw unreadable(doing)
  const committer = known(found.committer, doing)
  return {
    sha,
    tree: commit.tree.sha,
    parents,
    author: known(found.author, doing),
    committer,
    signedByGitHub: commit.verification?.verified === true && isGitHubs(committer),
    coAuthors: coAuthorsOf(commit.message),
  }
}

/** Nobody else has a key for these accounts: what they signed, GitHub did. */
function isGitHubs(committer: CommitAuthors['committer']): boolean {
  return committer?.login === webFlow || (committer !== null && committer.kind !== 'human')
}

/** An empty object stands for an account that is gone. */
function known(user: User | null, doing: string): CommitAuthors['author'] {
  if (user === null || user.id === undefined || user.login === undefined) return null
  return account({ ...user, id: user.id, login: user.login }, doing)
}

function coAuthorsOf(message: string): CommitAuthors['coAuthors'] {
  return [...message.matchAll(/^[ \t]*co-authored-by:[ \t]*([^<\n]*)<([^>\n]*)>/gim)].map(
    ([, name = '', email = '']) => {
      return { name: name.trim(), email: email.trim() }
    },
  )
}
