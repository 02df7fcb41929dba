import { objectName } from '../../core/documents/object-name.ts'
import type { CommitAuthors } from '../../ports/conversation.ts'
import type { Forge, Side } from '../../ports.ts'
import { loadSides } from '../load-sides.ts'

/** So many merges of one branch are recomputed; more count for whoever made them. */
const most = 20

/**
 * The commits that only merge the base: into the branch's own first parent, with the very content that a merge of the
 * two gives (rule A2). Where that cannot be told, such as by a merge that follows renames, a commit is none.
 */
export async function mergesOfBase(
  forge: Forge,
  commits: readonly CommitAuthors[],
  tip: string,
): Promise<ReadonlySet<string>> {
  const merges = commits.filter(({ parents }) => parents.length === 2).slice(0, most)
  const plain = await Promise.all(
    merges.map(async (commit) => ((await isPlain(forge, commit, tip)) ? commit.sha : null)),
  )
  return new Set(plain.filter((sha) => sha !== null))
}

async function isPlain(forge: Forge, { parents, tree }: CommitAuthors, tip: string): Promise<boolean> {
  const [own, base] = parents
  if (own === undefined || base === undefined) return false
  const known = await forge.mergeBase(base, tip)
  if (known?.sha !== base) return false
  const { after } = await loadSides(forge, await forge.commit(base), own, null)
  return after.overlay.length === 0 ? after.tree === tree : isThatTree(forge, after, tree)
}

/** Whether a tree is what a merge gave: it differs from the base where, and as, the merge says. */
async function isThatTree(forge: Forge, { tree, overlay }: Side, found: string): Promise<boolean> {
  const changes = new Map((await forge.changes(tree, found)).map((change) => [change.path, change.after]))
  for (const { path, content } of overlay) {
    const there = changes.get(path)
    changes.delete(path)
    if (there === undefined) return false
    if (content === null ? there !== null : there === null || !isContent(content, there)) return false
  }
  return changes.size === 0
}

function isContent(content: NonNullable<Side['overlay'][number]['content']>, there: { sha: string; mode: string }) {
  if ('conflict' in content) return false
  if ('text' in content)
    return there.mode.startsWith('100') && there.sha === objectName('blob', content.text, there.sha)
  return there.sha === content.sha && there.mode === content.mode
}
