import { webFlow } from '../../core/approval/barred.ts'
import type { CommitAuthors, Conversation } from '../../ports/conversation.ts'
import type { Client } from './client.ts'
import { type ComparedAccount, type ComparedCommit, comparedCommits } from './compared-commits.ts'
import { account } from './conversation-accounts.ts'

/** Who made the commits of a branch. */
export function createCommitAuthors(client: Client): Pick<Conversation, 'commitsOf'> {
  return {
    async commitsOf(base, head) {
      const doing = `read who made the commits of ${head.slice(0, 7)} of ${client.owner}/${client.repo}`
      return (await comparedCommits(client, base, head)).map((one) => authorsOf(one, doing))
    },
  }
}

function authorsOf(found: ComparedCommit, doing: string): CommitAuthors {
  const { sha, commit } = found
  const committer = known(found.committer, doing)
  return {
    sha,
    tree: commit.tree.sha,
    parents: found.parents.map((parent) => parent.sha),
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
function known(user: ComparedAccount | null | undefined, doing: string): CommitAuthors['author'] {
  if (user === null || user === undefined || user.id === undefined || user.login === undefined) return null
  return account({ ...user, id: user.id, login: user.login }, doing)
}

function coAuthorsOf(message: string): CommitAuthors['coAuthors'] {
  return [...message.matchAll(/^[ \t]*co-authored-by:[ \t]*([^<\n]*)<([^>\n]*)>/gim)].map(
    ([, name = '', email = '']) => {
      return { name: name.trim(), email: email.trim() }
    },
  )
}
