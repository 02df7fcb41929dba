import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isObjectName, type TreeItem } from './git-object.ts'
import { encodeTree, type ObjectKind, objectPath, readBlob, readTree } from './read-object.ts'

/** Git's trees and blobs by name, on disk, within bounds. Content never changes, so nothing here is ever out of date. */
export type ObjectCache = {
  readonly folder: string
  /** Counts up whenever objects were removed: what was known to be there may not be any more. */
  generation(): number
  has(kind: ObjectKind, sha: string): boolean
  /** Null where it is missing; one that is damaged is removed. */
  tree(sha: string): readonly TreeItem[] | null
  blob(sha: string): Buffer | null
  keepTree(sha: string, items: readonly TreeItem[]): Promise<void>
  keepBlob(sha: string, bytes: Uint8Array): Promise<void>
  /** Somebody found it missing or damaged. */
  forget(kind: ObjectKind, sha: string): void
}

/** Opens the cache in a folder, which is made where there is none. Above `maxBytes` what was not used for longest goes. */
export async function openObjectCache(folder: string, maxBytes: number): Promise<ObjectCache> {
  const sizes = await sizesBelow(folder)
  const state = { total: [...sizes.values()].reduce((sum, size) => sum + size, 0), generation: 0, temporary: 0 }
  const key = (kind: ObjectKind, sha: string) => `${kind}:${sha}`
  /** Removals under way, by name: what is kept anew meanwhile waits for their end, or it would be removed too. */
  const going = new Map<string, Promise<void>>()

  const remove = (name: string): Promise<void> => {
    state.total -= sizes.get(name) ?? 0
    sizes.delete(name)
    state.generation += 1
    const [kind, sha] = name.split(':')
    const path = objectPath(folder, kind === 'tree' ? 'tree' : 'blob', sha ?? '')
    const removal = rm(path, { force: true }).finally(() => going.delete(name))
    going.set(name, removal)
    return removal
  }
  const touch = (name: string) => {
    const size = sizes.get(name)
    if (size === undefined) return false
    sizes.delete(name)
    sizes.set(name, size)
    return true
  }
  const keep = async (kind: ObjectKind, sha: string, bytes: string | Uint8Array) => {
    const path = objectPath(folder, kind, sha)
    await going.get(key(kind, sha))?.catch(() => undefined)
    const temporary = join(folder, `tmp-${process.pid}-${state.temporary++}`)
    // At once: a small file is written in less time than one turn of the thread pool takes, of which this would be five.
    writeFileSync(temporary, bytes, { mode: 0o600 })
    moveInto(temporary, path)
    state.total += bytes.length - (sizes.get(key(kind, sha)) ?? 0)
    sizes.set(key(kind, sha), bytes.length)
    if (state.total > maxBytes) await shrink()
  }
  const shrink = async () => {
    const doomed: string[] = []
    let total = state.total
    for (const [name, size] of sizes) {
      if (total <= maxBytes * 0.8 || doomed.length >= sizes.size - 1) break
      doomed.push(name)
      total -= size
    }
    await Promise.all(doomed.map(remove))
  }
  const forget = (kind: ObjectKind, sha: string) => {
    // Even where it is not known here: somebody thought that it was there, and is to look again.
    state.generation += 1
    if (sizes.has(key(kind, sha))) void remove(key(kind, sha)).catch(() => undefined)
  }
  const read = <T>(kind: ObjectKind, sha: string, from: (folder: string, sha: string) => T | null): T | null => {
    if (!touch(key(kind, sha))) return null
    const found = from(folder, sha)
    if (found === null) forget(kind, sha)
    return found
  }

  return {
    folder,
    generation: () => state.generation,
    has: (kind, sha) => touch(key(kind, sha)),
    tree: (sha) => read('tree', sha, readTree),
    blob: (sha) => read('blob', sha, readBlob),
    keepTree: (sha, items) => keep('tree', sha, encodeTree(items)),
    keepBlob: (sha, bytes) => keep('blob', sha, bytes),
    forget,
  }
}

/** Moves a file to its place, whose folder is made where it is the first in it. */
function moveInto(temporary: string, path: string): void {
  try {
    renameSync(temporary, path)
  } catch {
    mkdirSync(dirname(path), { recursive: true })
    renameSync(temporary, path)
  }
}

/** What lies there from an earlier run, least recently written first. Leftovers of a write that was cut off are removed. */
async function sizesBelow(folder: string): Promise<Map<string, number>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found: { readonly name: string; readonly size: number; readonly time: number }[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const [kind, start] = entry.parentPath.split(/[\\/]/).slice(-2)
    const sha = `${start}${entry.name}`
    if ((kind !== 'trees' && kind !== 'blobs') || !isObjectName(sha)) {
      if (entry.name.startsWith('tmp-')) await rm(path, { force: true })
      continue
    }
    const { size, mtimeMs } = await stat(path)
    found.push({ name: `${kind === 'trees' ? 'tree' : 'blob'}:${sha}`, size, time: mtimeMs })
  }
  found.sort((one, other) => one.time - other.time)
  return new Map(found.map(({ name, size }) => [name, size]))
}
