import { isFolder, isMangled, type TreeItem, treeName } from '../objects/git-object.ts'

/** A file that a commit changed, as GitHub lists it beside the commit. */
export type ChangedFile = {
  readonly filename: string
  readonly status: string
  readonly sha: string | null
  readonly patch?: string | undefined
}

/** Folders by their names as Git objects. */
export type Folders = ReadonlyMap<string, readonly TreeItem[]>

/** Above so many bytes the size of a file decides how it is treated, so GitHub is asked for it. */
const sizeMatters = 1024 * 1024

/** A file that is to stand at a path, and how many bytes were added to it at most; null where it is to go. */
type Leaf = { readonly sha: string; readonly added: number } | null

/** What the growing works with. */
type Growing = {
  readonly like: string
  readonly items: (sha: string) => readonly TreeItem[] | null
  readonly grown: Map<string, readonly TreeItem[]>
}

/**
 * The tree `wanted`, made here from the one before it and the files that changed: so nothing needs to be read of GitHub.
 * What comes of it are the new folders, known to be right by the name of the whole, which Git makes from its content;
 * null where it does not come out, because a folder is not known or the list does not say all (modes, renames, further
 * pages). A size is the most that it can be.
 */
export function grownTree(
  wanted: string,
  before: string,
  files: readonly ChangedFile[],
  items: Growing['items'],
): Folders | null {
  const leaves = new Map<string, Leaf>()
  for (const file of files) {
    const leaf = leafOf(file)
    if (leaf === undefined) return null
    leaves.set(file.filename, leaf)
  }
  const growing = { like: wanted, items, grown: new Map<string, readonly TreeItem[]>() }
  return grow(growing, before, leaves) === wanted ? growing.grown : null
}

function leafOf({ status, sha, patch, filename }: ChangedFile): Leaf | undefined {
  if (isMangled({ name: filename })) return undefined
  if (status === 'removed') return null
  if ((status !== 'added' && status !== 'modified') || sha === null || patch === undefined) return undefined
  return { sha, added: Buffer.byteLength(patch) }
}

/** The name of a folder (null: of one that is not there yet) after the change; null where nothing is left in it, undefined where it cannot be known. */
function grow(growing: Growing, before: string | null, leaves: ReadonlyMap<string, Leaf>): string | null | undefined {
  const own = before === null ? [] : growing.items(before)
  if (own === null || own.some(isMangled)) return undefined
  const entries = new Map(own.map((item) => [item.name, item]))
  for (const [name, below] of byFirstName(leaves)) {
    const grown = entryAfter(growing, name, entries.get(name), below)
    if (grown === undefined) return undefined
    if (grown === null) entries.delete(name)
    else entries.set(name, grown)
  }
  if (entries.size === 0) return null
  const items = [...entries.values()]
  const sha = treeName(growing.like, items)
  growing.grown.set(sha, items)
  return sha
}

function entryAfter(
  growing: Growing,
  name: string,
  before: TreeItem | undefined,
  below: ReadonlyMap<string, Leaf>,
): TreeItem | null | undefined {
  const leaf = below.get('')
  if (leaf === null) return below.size === 1 ? null : undefined
  if (leaf !== undefined) return below.size === 1 ? fileAfter(name, before, leaf) : undefined
  if (before !== undefined && !isFolder(before)) return undefined
  const sha = grow(growing, before?.sha ?? null, below)
  return typeof sha === 'string' ? { name, mode: '040000', sha } : sha
}

function fileAfter(name: string, before: TreeItem | undefined, { sha, added }: NonNullable<Leaf>) {
  const size = (before === undefined ? 0 : (before.size ?? Number.POSITIVE_INFINITY)) + added
  return size > sizeMatters ? undefined : { name, mode: before?.mode ?? '100644', sha, size }
}

/** Leaves by the first name of their paths; the path that is left is empty for a file right here. */
function byFirstName(leaves: ReadonlyMap<string, Leaf>): ReadonlyMap<string, ReadonlyMap<string, Leaf>> {
  const groups = new Map<string, Map<string, Leaf>>()
  for (const [path, leaf] of leaves) {
    const at = path.indexOf('/')
    const name = at === -1 ? path : path.slice(0, at)
    const group = groups.get(name) ?? new Map<string, Leaf>()
    groups.set(name, group.set(at === -1 ? '' : path.slice(at + 1), leaf))
  }
  return groups
}
