import { webFlow } from '../../core/approval/barred.ts'
import { objectName } from '../../core/documents/object-name.ts'
import type { Proposal } from '../../ports/branch.ts'
import { isFolder, isObjectName, type TreeItem } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import type { Commits } from './commits.ts'
import { type ComparedAccount, comparedCommits } from './compared-commits.ts'
import { unreadable } from './forge-failure.ts'
import type { OwnAccount } from './own-account.ts'
import type { Trees } from './trees.ts'

/** What proposals are made with. */
export type ProposalParts = {
  readonly commits: Pick<Commits, 'commit' | 'branchTip' | 'mergeBase'>
  readonly trees: Pick<Trees, 'ensure' | 'items' | 'changes'>
}

/** The commits of proposals. */
export type ProposedCommits = {
  /** Whether one of its files is another one on the base than it was made from. */
  changedSince(proposal: Proposal, onto: string): Promise<boolean>
  /** A commit that proposes this upon `onto`, and after `tip` where there is one; no branch is moved. Null: `onto` has all of it already. */
  write(proposal: Proposal, onto: string, tip: string | null): Promise<string | null>
  /** Whether a branch proposes this and nothing else, and nothing of it has changed on the base since. */
  isUpToDate(proposal: Proposal, onto: string, tip: string): Promise<boolean>
  /** Whether all that a branch has beyond the base was committed by this App. */
  isOurs(onto: string, tip: string): Promise<boolean>
}

/** Makes and compares commits of the client's repository. */
export function createProposedCommits(
  client: Client,
  own: () => Promise<OwnAccount>,
  { commits, trees }: ProposalParts,
): ProposedCommits {
  const { owner, repo } = client
  const where = `${owner}/${repo}`

  /** What stands at a path of a tree that has been ensured. */
  const entryAt = (tree: string, path: string): TreeItem | null => {
    let folder: string | null = tree
    const names = path.split('/')
    for (const [at, name] of names.entries()) {
      const item: TreeItem | undefined =
        folder === null ? undefined : trees.items(folder).find((one) => one.name === name)
      if (item === undefined) return null
      if (at === names.length - 1) return isFolder(item) ? null : item
      folder = isFolder(item) ? item.sha : null
    }
    return null
  }
  /** The files of a proposal that a tree has otherwise. */
  const differing = async (proposal: Proposal, tree: string) => {
    await trees.ensure(tree, null)
    return Object.entries(proposal.files).flatMap(([path, text]) => {
      const there = entryAt(tree, path)
      const wanted = text === null ? null : objectName('blob', text, tree)
      return wanted === (there?.sha ?? null) ? [] : [{ path, text, mode: there?.mode ?? '100644' }]
    })
  }

  return {
    async changedSince({ files, madeFrom }, onto) {
      const { tree } = await commits.commit(onto)
      if (tree === madeFrom) return false
      const changed = new Set((await trees.changes(madeFrom, tree)).map(({ path }) => path))
      return Object.keys(files).some((path) => changed.has(path))
    },
    async write(proposal, onto, tip) {
      const base = await commits.commit(onto)
      const files = await differing(proposal, base.tree)
      if (files.length === 0) return null
      const doing = `write a commit of ${where}`
      const tree = await client.call(doing, (octokit) =>
        octokit.rest.git.createTree({ owner, repo, base_tree: base.tree, tree: files.map(treeEntry) }),
      )
      const parents = tip === null ? [onto] : [tip, onto]
      // Without an author it is the App's own, and GitHub signs it.
      const made = await client.call(doing, (octokit) =>
        octokit.rest.git.createCommit({ owner, repo, message: messageOf(proposal), tree: tree.sha, parents }),
      )
      if (!isObjectName(String(made.sha))) throw unreadable(doing)
      return made.sha
    },
    async isUpToDate(proposal, onto, tip) {
      const [base, from, head] = [
        await commits.commit(onto),
        await commits.mergeBase(onto, tip),
        await commits.commit(tip),
      ]
      if (from === null || (await differing(proposal, head.tree)).length > 0) return false
      const wanted = new Set(Object.keys(proposal.files))
      const own = await trees.changes(from.tree, head.tree)
      const others = await trees.changes(from.tree, base.tree)
      return own.length > 0 && own.every(({ path }) => wanted.has(path)) && !others.some(({ path }) => wanted.has(path))
    },
    async isOurs(onto, tip) {
      const { made } = await own()
      const byApp = (user: ComparedAccount | null) =>
        user?.id !== undefined && made({ user: { id: user.id, type: user.type ?? '' } })
      const found = await comparedCommits(client, onto, tip)
      // Anybody can write the App's address into a commit; what it makes itself GitHub signs.
      return found.every(
        ({ author, committer, commit }) =>
          byApp(author) && (byApp(committer) || committer?.login === webFlow) && commit.verification?.verified === true,
      )
    },
  }
}

function treeEntry({ path, text, mode }: { path: string; text: string | null; mode: string }) {
  const entry = { path, mode: mode === '100755' ? ('100755' as const) : ('100644' as const), type: 'blob' as const }
  return text === null ? { ...entry, sha: null } : { ...entry, content: text }
}

/**
 * Whoever asked for it has a part in it like one who wrote it, so that he never approves it (rule A2): GitHub's own address
 * for an account holds its number.
 */
function messageOf({ title, onBehalfOf }: Proposal): string {
  if (onBehalfOf === null) return title
  const { id, login } = onBehalfOf
  return `${title}\n\nCo-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`
}
