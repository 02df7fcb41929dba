import { LRUCache } from 'lru-cache'
import { ForgeError, type TreeChange, type TreeEntry } from '../../ports.ts'
import { isFolder, isObjectName, isTree, type TreeItem } from '../objects/git-object.ts'
import type { ObjectCache } from '../objects/object-cache.ts'
import type { Client } from './client.ts'
import { unreadable } from './forge-failure.ts'
import { type ChangedFile, grownTree } from './grown-tree.ts'
import { once } from './once.ts'

/** Git trees: fetched once, kept by SHA, compared folder by folder. */
export type Trees = {
  /** Brings a tree with everything below it into the cache. `known`: a tree much like it. */
  ensure(sha: string, known: string | null): Promise<void>
  /** One folder's entries; it must have been ensured. */
  items(sha: string): readonly TreeItem[]
  changes(before: string | null, after: string): Promise<readonly TreeChange[]>
  /** How a tree will differ from one that is there: if that is right, and all, the tree needs not be fetched. */
  foretell(sha: string, files: readonly ChangedFile[]): void
  /** How a file came to its content, where that was foretold; null where it was not. */
  changeTo(blob: string): FileChange | null
}

/** A file's content by the one before it (null: it is new) and the patch to it. */
export type FileChange = { readonly before: string | null; readonly patch: string }

/** Below so many known entries a changed folder is fetched with all that is below it: one call instead of one a level. */
const fewEntries = 1500

type Listed = { readonly path: string; readonly mode: string; readonly sha: string; readonly size?: number }

/** Reads trees of the client's repository through the cache. */
export function createTrees(client: Client, cache: ObjectCache): Trees {
  const { owner, repo } = client
  const whole = new LRUCache<string, number>({ max: 50_000 })
  const decoded = new LRUCache<string, readonly TreeItem[]>({
    maxSize: 400_000,
    sizeCalculation: (all) => all.length + 1,
  })
  const foretold = new LRUCache<string, readonly ChangedFile[]>({ max: 50 })
  const changesTo = new LRUCache<string, FileChange>({ max: 500 })
  const fetching = once<void>()
  const latest = { root: null as string | null, generation: cache.generation() }

  const items = (sha: string): readonly TreeItem[] => {
    const found = lookUp(sha)
    if (found === null)
      throw new ForgeError(`the tree ${sha.slice(0, 7)} went from the cache`, { status: null, passing: true })
    return found
  }
  const lookUp = (sha: string): readonly TreeItem[] | null => {
    const kept = decoded.get(sha)
    if (kept !== undefined && cache.has('tree', sha)) return kept
    const read = cache.tree(sha)
    if (read !== null) decoded.set(sha, read)
    return read
  }
  const forgetAfterEviction = () => {
    if (latest.generation === cache.generation()) return
    latest.generation = cache.generation()
    whole.clear()
  }
  /** How many entries lie below a tree; null where not all of it is in the cache. */
  const countBelow = (sha: string): number | null => {
    const kept = whole.get(sha)
    if (kept !== undefined) return kept
    const own = lookUp(sha)
    if (own === null) return null
    let count = own.length
    for (const item of own.filter(isFolder)) {
      const below = countBelow(item.sha)
      if (below === null) return null
      count += below
    }
    whole.set(sha, count)
    return count
  }

  const get = async (sha: string, recursive: boolean) => {
    const doing = `read the tree ${sha.slice(0, 7)} of ${owner}/${repo}`
    const data = await client.call(doing, (octokit) =>
      octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) }),
    )
    if (data.sha !== sha || !Array.isArray(data.tree)) throw unreadable(doing)
    return { listed: data.tree.map((entry) => entryOf(entry, doing)), truncated: data.truncated !== false }
  }
  /** Everything below a tree by one call; false where GitHub did not give all of it. */
  const fetchWhole = async (sha: string): Promise<boolean> => {
    const { listed, truncated } = await get(sha, true)
    const folders = truncated ? null : foldersOf(sha, listed)
    if (folders === null) return false
    await Promise.all([...folders].map(([name, entries]) => keep(name, entries)))
    return true
  }
  const keep = async (sha: string, entries: readonly TreeItem[]) => {
    decoded.set(sha, entries)
    if (!cache.has('tree', sha)) await cache.keepTree(sha, entries)
  }
  const fetchFolder = async (sha: string): Promise<void> => {
    const { listed, truncated } = await get(sha, false)
    const entries = listed.map(({ path, ...rest }) => ({ name: path, ...rest }))
    if (truncated || !isTree(sha, entries)) {
      const reason = 'GitHub did not give all of its entries'
      throw new ForgeError(`could not read the tree ${sha.slice(0, 7)} of ${owner}/${repo}: ${reason}`, {
        status: 200,
        passing: true,
      })
    }
    await keep(sha, entries)
  }
  const growFrom = async (known: string, sha: string): Promise<void> => {
    const files = foretold.get(sha) ?? []
    const grown = grownTree(sha, known, files, lookUp)
    if (grown === null) return
    for (const { filename, sha: blob, patch } of files) {
      const before = fileIn(lookUp, known, filename)?.sha ?? null
      if (blob !== null && patch !== undefined) changesTo.set(blob, { before, patch })
    }
    await Promise.all([...grown].map(([name, entries]) => keep(name, entries)))
  }
  const bring = async (sha: string, known: string | null): Promise<void> => {
    if (countBelow(sha) !== null) return
    if (known !== null && foretold.has(sha)) await growFrom(known, sha)
    if (countBelow(sha) !== null) return
    const size = known === null ? null : countBelow(known)
    const small = size === null || size <= fewEntries
    if (lookUp(sha) === null && !(small && (await fetchWhole(sha)))) await fetchFolder(sha)
    const before = new Map(known === null ? [] : (lookUp(known) ?? []).map((item) => [item.name, item]))
    const folders = items(sha).filter((item) => isFolder(item) && countBelow(item.sha) === null)
    await Promise.all(folders.map(({ name, sha: below }) => ensure(below, folderOf(before.get(name)))))
  }
  const ensure = async (sha: string, known: string | null): Promise<void> => {
    forgetAfterEviction()
    if (!isObjectName(sha)) throw unreadable(`read the tree ${sha.slice(0, 40)}`)
    await fetching(sha, () => bring(sha, known))
  }

  return {
    items,
    foretell: (sha, files) => void foretold.set(sha, files),
    changeTo: (blob) => changesTo.get(blob) ?? null,
    async ensure(sha, known) {
      await ensure(sha, known ?? latest.root)
      latest.root = sha
    },
    async changes(before, after) {
      if (before !== null) await ensure(before, latest.root)
      await ensure(after, before ?? latest.root)
      latest.root = before ?? after
      const found: TreeChange[] = []
      compare(items, before, after, '', found)
      return found
    },
  }
}

/** What stands at a path below a tree; null where nothing does, or a folder on the way is not at hand. */
function fileIn(items: (sha: string) => readonly TreeItem[] | null, tree: string, path: string): TreeItem | null {
  const [name = '', ...rest] = path.split('/')
  const item = items(tree)?.find((one) => one.name === name)
  if (item === undefined || rest.length === 0) return item ?? null
  return isFolder(item) ? fileIn(items, item.sha, rest.join('/')) : null
}

function folderOf(item: TreeItem | undefined): string | null {
  return item !== undefined && isFolder(item) ? item.sha : null
}

function entryOf(entry: { path?: string; mode?: string; sha?: string; size?: number }, doing: string): Listed {
  const { path, mode, sha, size } = entry
  if (path === undefined || mode === undefined || sha === undefined || !isObjectName(sha)) throw unreadable(doing)
  return { path, mode: mode.padStart(6, '0'), sha, ...(size === undefined ? {} : { size }) }
}

/** A recursive listing as the folders that it is made of, by their SHA; null where one of them is not whole. */
function foldersOf(root: string, listed: readonly Listed[]): ReadonlyMap<string, readonly TreeItem[]> | null {
  const shas = new Map([['', root]])
  const folders = new Map<string, TreeItem[]>([['', []]])
  for (const { path, ...rest } of listed) {
    if (rest.mode !== '040000') continue
    shas.set(path, rest.sha)
    folders.set(path, [])
  }
  for (const { path, ...rest } of listed) {
    const at = path.lastIndexOf('/')
    const parent = folders.get(at === -1 ? '' : path.slice(0, at))
    if (parent === undefined) return null
    parent.push({ name: path.slice(at + 1), ...rest })
  }
  const bySha = new Map([...folders].map(([path, items]) => [shas.get(path) ?? '', items]))
  return [...bySha].every(([sha, items]) => isTree(sha, items)) ? bySha : null
}

/** Walks two trees side by side, into the folders that differ alone. */
function compare(
  items: (sha: string) => readonly TreeItem[],
  before: string | null,
  after: string | null,
  path: string,
  found: TreeChange[],
): void {
  if (before === after) return
  const old = new Map((before === null ? [] : items(before)).map((item) => [item.name, item]))
  const now = new Map((after === null ? [] : items(after)).map((item) => [item.name, item]))
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(name), now.get(name)]
    if (one?.sha === other?.sha && one?.mode === other?.mode) continue
    const here = path === '' ? name : `${path}/${name}`
    const files = { before: fileAt(here, one), after: fileAt(here, other) }
    if (files.before !== null || files.after !== null) found.push({ path: here, ...files })
    compare(items, folderOf(one), folderOf(other), here, found)
  }
}

function fileAt(path: string, item: TreeItem | undefined): TreeEntry | null {
  return item === undefined || isFolder(item) ? null : { path, mode: item.mode, sha: item.sha }
}
