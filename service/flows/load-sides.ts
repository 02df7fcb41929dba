import { mergeListings, mergeText } from '../core/documents/merge.ts'
import { isCandidate } from '../core/documents/read-file.ts'
import type { Commit, Forge, Side, TreeChange, TreeEntry } from '../ports.ts'

/** Both sides of a change, and the paths that it changes. */
export type Sides = {
  readonly base: Side
  readonly after: Side
  readonly files: readonly string[]
}

/**
 * How things are at the tip, and how they will be after the merge (rule J2): GitHub's test merge where it is of this head
 * and tip, else the same three-way merge made here.
 */
export async function loadSides(forge: Forge, tip: Commit, headSha: string, testMerge: Commit | null): Promise<Sides> {
  const base = { tree: tip.tree, overlay: [] }
  if (testMerge !== null && testMerge.parents[0] === tip.sha && testMerge.parents[1] === headSha) {
    return plain(forge, base, testMerge.tree)
  }
  const [ancestor, head] = await Promise.all([forge.mergeBase(tip.sha, headSha), forge.commit(headSha)])
  if (ancestor?.sha === tip.sha) return plain(forge, base, head.tree)
  return merged(forge, base, ancestor?.tree ?? null, head.tree)
}

/** Two trees as the sides of a change. */
export async function plain(forge: Forge, base: Side, tree: string): Promise<Sides> {
  const changes = await forge.changes(base.tree, tree)
  return { base, after: { tree, overlay: [] }, files: changes.map((change) => change.path) }
}

async function merged(forge: Forge, base: Side, ancestor: string | null, head: string): Promise<Sides> {
  const ours = new Map((await forge.changes(ancestor, base.tree)).map((change) => [change.path, change]))
  const theirs = await forge.changes(ancestor, head)
  const tipOf = (change: TreeChange) => {
    const own = ours.get(change.path)
    return own === undefined ? change.before : own.after
  }
  const outcome = mergeListings(
    listing(theirs, (change) => change.before),
    listing(theirs, tipOf),
    listing(theirs, (change) => change.after),
  )
  const changed = theirs.filter((change) => outcome.get(change.path) !== 'tip')
  const files = changed.filter((change) => tipOf(change) !== null || change.after !== null)
  const overlay = await Promise.all(
    files.map(async (change) => {
      const both = outcome.get(change.path) === 'both'
      return { path: change.path, content: both ? await mergeFile(forge, change, tipOf(change)) : ofHead(change.after) }
    }),
  )
  return { base, after: { tree: base.tree, overlay }, files: files.map((change) => change.path) }
}

type Content = Side['overlay'][number]['content']

function ofHead(entry: TreeEntry | null): Content {
  return entry === null ? null : { sha: entry.sha, mode: entry.mode }
}

/** A file that both sides changed (rule J3). What can hold no document is not looked into. */
async function mergeFile(forge: Forge, { before, after, path }: TreeChange, tip: TreeEntry | null): Promise<Content> {
  const sides = [before, tip, after]
  if (!isCandidate(path)) return ofHead(after)
  if (sides.some((entry) => entry !== null && !entry.mode.startsWith('100'))) return { conflict: true }
  const texts = await forge.blobs(sides.flatMap((entry) => (entry === null ? [] : [entry.sha])))
  const [ancestor, ours, theirs] = sides.map((entry) => (entry === null ? null : (texts.get(entry.sha) ?? null)))
  return mergeText(ancestor ?? null, ours ?? null, theirs ?? null)
}

function listing(changes: readonly TreeChange[], side: (change: TreeChange) => TreeEntry | null) {
  return new Map(
    changes.flatMap((change) => {
      const entry = side(change)
      return entry === null ? [] : [[change.path, `${entry.mode} ${entry.sha}`] as const]
    }),
  )
}
