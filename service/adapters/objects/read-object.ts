import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isBlob, isObjectName, isTree, type TreeItem } from './git-object.ts'

/** What is kept of a repository: folders and files, by their Git names. */
export type ObjectKind = 'tree' | 'blob'

/** Where an object lies in the cache's folder. Throws on what is no Git name, so that no path can be made of it. */
export function objectPath(folder: string, kind: ObjectKind, sha: string): string {
  if (!isObjectName(sha)) throw new Error(`\`${sha.slice(0, 80)}\` is no Git object's name`)
  return join(folder, `${kind}s`, sha.slice(0, 1), sha.slice(1))
}

/** A tree as it lies in the cache; null where it is missing or damaged. */
export function readTree(folder: string, sha: string): readonly TreeItem[] | null {
  const bytes = readBytes(folder, 'tree', sha)
  const items = bytes === null ? null : decodeTree(bytes)
  return items !== null && isTree(sha, items) ? items : null
}

/** A blob as it lies in the cache; null where it is missing or damaged. */
export function readBlob(folder: string, sha: string): Buffer | null {
  const bytes = readBytes(folder, 'blob', sha)
  return bytes !== null && isBlob(sha, bytes) ? bytes : null
}

/** A tree as it is written into the cache. */
export function encodeTree(items: readonly TreeItem[]): string {
  return JSON.stringify(items.map(({ name, mode, sha, size }) => [name, mode, sha, size ?? null]))
}

function decodeTree(bytes: Buffer): readonly TreeItem[] | null {
  try {
    const rows: readonly (readonly [string, string, string, number | null])[] = JSON.parse(bytes.toString('utf8'))
    return rows.map(([name, mode, sha, size]) => ({ name, mode, sha, ...(size === null ? {} : { size }) }))
  } catch {
    return null
  }
}

function readBytes(folder: string, kind: ObjectKind, sha: string): Buffer | null {
  try {
    return readFileSync(objectPath(folder, kind, sha))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
