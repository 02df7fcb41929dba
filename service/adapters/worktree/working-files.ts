import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCandidate } from '../../core/documents/read-file.ts'

/** Folders that hold no documents of an estate, and much else. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Reads working files by path, never through a symlink (rule D1, K17); null where there is no plain file. */
export type FileReader = (path: string) => string | null

/** Makes a reader of the files below a folder; it remembers which folders on the way are real. */
export function fileReader(folder: string): FileReader {
  const real = new Map<string, boolean>([['', true]])
  const isReal = (path: string): boolean => {
    const known = real.get(path)
    if (known !== undefined) return known
    const found =
      isReal(parentOf(path)) && (lstatSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false)
    real.set(path, found)
    return found
  }
  return (path) => {
    if (path.split('/').includes('..') || !isReal(parentOf(path))) return null
    const full = join(folder, path)
    if (!lstatSync(full, { throwIfNoEntry: false })?.isFile()) return null
    return readFileSync(full, 'utf8')
  }
}

/** The paths of all YAML files below a folder, without following any symlink. */
export function listFolder(folder: string): readonly string[] {
  const found: string[] = []
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory() && !skipped.has(entry.name)) waiting.push(path)
      else if (entry.isFile() && isCandidate(path)) found.push(path)
    }
  }
  return found.sort()
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}
