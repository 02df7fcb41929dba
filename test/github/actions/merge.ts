import { type Commit, readCommit, writeCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { listCommits, mergeBase } from '../git/history.ts'
import { mergeTrees } from '../git/merges.ts'
import { accountByEmail, accountById, webFlow } from '../state/accounts.ts'
import type { By } from '../state/actor.ts'
import { Refused } from '../state/refused.ts'
import type { PullIssue, Repository } from '../state/repository.ts'
import type { Account, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { markMerged } from './pull-state.ts'
import { fetchFrom, moveRefs } from './push.ts'
import { unmetRule } from './rules.ts'

/** GitHub's three ways to merge. */
export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** How somebody merges. */
export type MergeWish = {
  readonly method: MergeMethod
  readonly title?: string
  readonly message?: string
  /** The head that the merger saw; another one by now is refused (409). */
  readonly sha?: string
  /** An administrator's merge past the branch's rules. */
  readonly force?: boolean
}

/** Merges; refuses drafts, conflicts and unmet rules (405) and a head that has moved (409). Returns the base's new tip. */
export function mergePull(
  state: State,
  repository: Repository,
  issue: PullIssue,
  wish: MergeWish,
  by: By,
): Promise<string> {
  return exclusive(repository, async () => {
    refuse(repository, issue, wish)
    const base = repository.git.refs.get(`refs/heads/${issue.pull.baseRef}`)
    if (base === undefined) throw notMergeable()
    issue.pull.baseSha = base
    const sha = await make[wish.method](state, repository, issue, base, wish, accountById(state, by.userId))
    await markMerged(state, repository, issue, sha, by.userId)
    await moveRefs(state, repository, { [`refs/heads/${issue.pull.baseRef}`]: sha }, by.userId, 'pr_merge')
    return sha
  })
}

function notMergeable(): Refused {
  return new Refused(405, 'Pull Request is not mergeable')
}

function refuse(repository: Repository, issue: PullIssue, wish: MergeWish): void {
  if (issue.state === 'closed') throw notMergeable()
  if (issue.pull.draft) throw new Refused(405, 'Pull Request is still a draft')
  if (wish.sha !== undefined && wish.sha !== issue.pull.headSha) {
    throw new Refused(409, 'Head branch was modified. Review and try the merge again.')
  }
  const unmet = wish.force ? null : unmetRule(repository, issue)
  if (unmet !== null) throw new Refused(405, unmet)
}

type Maker = (
  state: State,
  repository: Repository,
  issue: PullIssue,
  base: string,
  wish: MergeWish,
  by: Account,
) => Promise<string>

const mergeCommit: Maker = async (state, repository, issue, base, wish, by) => {
  const tree = await mergedTree(repository, base, issue.pull.headSha)
  const owner = accountById(state, state.repositories.get(issue.pull.headRepositoryId)?.ownerId ?? repository.ownerId)
  const title = wish.title ?? `Merge pull request #${issue.number} from ${owner.login}/${issue.pull.headRef}`
  const message = `${title}\n\n${wish.message ?? issue.title}`
  return writeByGitHub(state, repository, { tree, parents: [base, issue.pull.headSha], message, author: by })
}

const squash: Maker = async (state, repository, issue, base, wish) => {
  const tree = await mergedTree(repository, base, issue.pull.headSha)
  const commits = await branchCommits(repository, base, issue.pull.headSha)
  const author = accountById(state, issue.authorId)
  const others = new Map(
    commits
      .filter((one) => accountByEmail(state, one.author.email)?.id !== author.id)
      .map(({ author: { name, email } }) => [email, name]),
  )
  const trailers = [...others].map(([email, name]) => `Co-authored-by: ${name} <${email}>`).join('\n')
  const list = commits.length === 1 ? '' : commits.map((one) => `* ${one.message}`).join('\n\n')
  const parts = [wish.title ?? `${issue.title} (#${issue.number})`, wish.message ?? list, trailers]
  const message = parts.filter((part) => part !== '').join('\n\n')
  return writeByGitHub(state, repository, { tree, parents: [base], message, author })
}

const rebase: Maker = async (state, repository, issue, base, _wish, by) => {
  let tip = base
  for (const commit of await branchCommits(repository, base, issue.pull.headSha)) {
    const parent = commit.parents[0]
    if (commit.parents.length !== 1 || parent === undefined) throw new Refused(405, "This branch can't be rebased")
    const tree = await mergeTrees(repository.git, tip, commit.sha, parent)
    if (tree === null) throw new Refused(405, "This branch can't be rebased")
    const committer = { name: by.name, email: by.email, date: stamp(state.now()) }
    tip = writeCommit(repository.git, {
      tree,
      parents: [tip],
      author: commit.author,
      committer,
      message: commit.message,
    })
  }
  return tip
}

const make: { readonly [method in MergeMethod]: Maker } = { merge: mergeCommit, squash, rebase }

async function mergedTree(repository: Repository, base: string, head: string): Promise<string> {
  const tree = await mergeTrees(repository.git, base, head)
  if (tree === null) throw notMergeable()
  return tree
}

async function branchCommits(repository: Repository, base: string, head: string): Promise<Commit[]> {
  const from = await mergeBase(repository.git, base, head)
  const shas = await listCommits(repository.git, head, from === null ? [base] : [from, base], { oldestFirst: true })
  const commits = await Promise.all(shas.map((sha) => readCommit(repository.git, sha)))
  return commits.filter((commit) => commit !== null)
}

type Written = {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Account
}

/** A commit made in the browser: the person is its author, GitHub its committer, and GitHub signs it. */
export async function writeByGitHub(state: State, repository: Repository, commit: Written): Promise<string> {
  const date = stamp(state.now())
  const sha = writeCommit(repository.git, {
    ...commit,
    author: { name: commit.author.name, email: commit.author.email, date },
    committer: { name: webFlow.name, email: webFlow.email, date },
  })
  repository.signed.add(sha)
  return sha
}

/** "Update branch": merges the base's tip into the head, as a push of the person who asked. */
export function updateBranch(state: State, repository: Repository, issue: PullIssue, by: By): Promise<string> {
  const head = state.repositories.get(issue.pull.headRepositoryId) ?? repository
  return exclusive(repository, async () => {
    const base = repository.git.refs.get(`refs/heads/${issue.pull.baseRef}`) ?? issue.pull.baseSha
    const tree = await mergeTrees(repository.git, issue.pull.headSha, base)
    if (tree === null) throw new Refused(422, 'merge conflict between base and head')
    const message = `Merge branch '${issue.pull.baseRef}' into ${issue.pull.headRef}`
    const author = accountById(state, by.userId)
    const sha = await writeByGitHub(state, repository, { tree, parents: [issue.pull.headSha, base], message, author })
    if (head !== repository) await fetchFrom(head, repository, sha)
    await moveRefs(state, head, { [`refs/heads/${issue.pull.headRef}`]: sha }, by.userId)
    return sha
  })
}
