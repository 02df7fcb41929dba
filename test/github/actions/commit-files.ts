import { readCommit, type Signature, writeCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { type Git, writeObject } from '../git/git.ts'
import { editTree, type TreeChange } from '../git/trees.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { moveRefs } from './push.ts'

/** A file's text or bytes, another kind of entry, or null: deleted. */
export type FileContent =
  | string
  | Buffer
  | null
  | { readonly mode: '100755' | '120000' | '100644'; readonly content: string }
  | { readonly mode: '160000'; readonly sha: string }

/** A commit as somebody makes it. */
export type CommitWish = {
  /** Default: the default branch. Made where it is not there. */
  readonly branch?: string
  /** Where a new (or with `force` an old) branch begins: a branch or SHA; default: the default branch. */
  readonly from?: string
  readonly files: { readonly [path: string]: FileContent }
  readonly message?: string
  /** Another name and address than the pusher's. */
  readonly author?: { readonly name: string; readonly email: string }
  readonly committer?: { readonly name: string; readonly email: string }
  /** Further parents: makes a merge commit of the given files. */
  readonly merges?: readonly string[]
  /** Begins at `from` again and pushes by force. */
  readonly force?: boolean
  /** GitHub signed it (a commit of web-flow or a bot). */
  readonly signed?: boolean
}

/** Writes a commit and pushes it as somebody: refs, webhooks, pull requests follow as after `git push`. Returns its SHA. */
export function commitFiles(state: State, repository: Repository, wish: CommitWish, pusher: Account): Promise<string> {
  return exclusive(repository, async () => {
    const branch = wish.branch ?? repository.defaultBranch
    const tip = repository.git.refs.get(`refs/heads/${branch}`)
    const parent =
      tip !== undefined && !wish.force ? tip : await startOf(repository, wish.from ?? repository.defaultBranch)
    const tree = await editTree(repository.git, parent, changesOf(repository.git, wish.files))
    const date = stamp(state.now())
    const own = { name: pusher.name, email: pusher.email }
    const author: Signature = { ...(wish.author ?? own), date }
    const committer: Signature = { ...(wish.committer ?? wish.author ?? own), date }
    const parents = [...(parent === null ? [] : [parent]), ...(wish.merges ?? [])]
    const sha = writeCommit(repository.git, {
      tree,
      parents,
      author,
      committer,
      message: wish.message ?? 'Change the estate',
    })
    if (wish.signed) repository.signed.add(sha)
    await moveRefs(state, repository, { [`refs/heads/${branch}`]: sha }, pusher.id)
    return sha
  })
}

async function startOf(repository: Repository, name: string): Promise<string | null> {
  const branch = repository.git.refs.get(`refs/heads/${name}`)
  if (branch !== undefined || !/^[0-9a-f]{40}$/.test(name)) return branch ?? null
  return (await readCommit(repository.git, name))?.sha ?? null
}

function changesOf(repository: Git, files: CommitWish['files']): TreeChange[] {
  return Object.entries(files).map(([path, content]): TreeChange => {
    if (content === null) return { path, mode: '0', sha: null }
    if (typeof content === 'object' && 'sha' in content) return { path, mode: content.mode, sha: content.sha }
    const plain = typeof content === 'string' || Buffer.isBuffer(content)
    const sha = writeObject(repository, 'blob', Buffer.from(plain ? content : content.content))
    return { path, mode: plain ? '100644' : content.mode, sha }
  })
}
