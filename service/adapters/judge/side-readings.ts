import { LRUCache } from 'lru-cache'
import { conflictReading } from '../../core/documents/conflict-reading.ts'
import { type FileReading, isCandidate, readFile } from '../../core/documents/read-file.ts'
import type { Side } from '../../ports.ts'
import { isFolder, isOrdinaryFile } from '../objects/git-object.ts'
import { largestFetched } from '../objects/largest-fetched.ts'
import { readBlob, readTree } from '../objects/read-object.ts'
import { MissingObject } from './missing-object.ts'

/** Reads sides of a change into what their files say; what was read is kept by content, so that an unchanged folder is not read again. */
export type SideReadings = {
  /** Whether a tree has anything at a path, however it is written, or a file where one of its folders would be. */
  holds(tree: string, path: string): boolean
  of(side: Side): readonly FileReading[]
  /** One file, by its blob; null where nothing in it is ours. */
  file(path: string, blob: string): FileReading | null
}

/** Stands in place of a file that is too large to be fetched: larger than any document may be, which is what it is told to be (rule D4). */
const tooLarge = `apiVersion: plumbline/v1\n#${' '.repeat(1024 * 1024)}`

/** Readings from the cache in a folder, and of what is pinned in another. Throws `MissingObject` for what is in neither. */
export function createSideReadings(folder: string, pinned: string): SideReadings {
  const files = new LRUCache<string, { readonly reading: FileReading | null }>({ max: 60_000 })
  const folders = new LRUCache<string, readonly FileReading[]>({ max: 10_000 })

  const fileAt = (path: string, sha: string, size: number): FileReading | null => {
    const key = `${sha} ${path}`
    const kept = files.get(key)
    if (kept !== undefined) return kept.reading
    const reading = readFile({ path, text: size > largestFetched ? tooLarge : textOf([folder, pinned], sha) })
    files.set(key, { reading })
    return reading
  }
  const below = (tree: string, path: string): readonly FileReading[] => {
    const key = `${tree} ${path}`
    const kept = folders.get(key)
    if (kept !== undefined) return kept
    const items = readTree(folder, tree)
    if (items === null) throw new MissingObject('tree', tree)
    const found: FileReading[] = []
    for (const item of items) {
      if (!isPlainName(item.name)) continue
      const here = path === '' ? item.name : `${path}/${item.name}`
      if (isFolder(item)) for (const reading of below(item.sha, here)) found.push(reading)
      else if (isOrdinaryFile(item) && isCandidate(here)) {
        const reading = fileAt(here, item.sha, item.size ?? 0)
        if (reading !== null) found.push(reading)
      }
    }
    folders.set(key, found)
    return found
  }
  const holds = (tree: string, [name = '', ...rest]: readonly string[]): boolean => {
    const items = readTree(folder, tree)
    if (items === null) throw new MissingObject('tree', tree)
    const same = items.filter((item) => item.name.toLowerCase() === name.toLowerCase())
    return same.some((item) => rest.length === 0 || !isFolder(item) || holds(item.sha, rest))
  }
  const laidOver = ({ path, content }: Side['overlay'][number]): FileReading | null => {
    if (content === null || !isCandidate(path)) return null
    if ('conflict' in content) return conflictReading(path)
    if ('text' in content) return readFile({ path, text: content.text })
    return content.mode.startsWith('100') ? fileAt(path, content.sha, 0) : null
  }

  const of = (side: Side): readonly FileReading[] => {
    const readings = below(side.tree, '')
    if (side.overlay.length === 0) return readings
    const over = new Set(side.overlay.map(({ path }) => path))
    return [...readings.filter(({ path }) => !over.has(path)), ...side.overlay.flatMap((one) => laidOver(one) ?? [])]
  }
  return { of, holds: (tree, path) => holds(tree, path.split('/')), file: (path, blob) => fileAt(path, blob, 0) }
}

function textOf([folder, pinned]: readonly [string, string], sha: string): string {
  const bytes = readBlob(folder, sha) ?? readBlob(pinned, sha)
  if (bytes === null) throw new MissingObject('blob', sha)
  return bytes.toString('utf8')
}

/** A name that Git itself would refuse to check out leads nowhere here either (K17). */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\0]/.test(name) && name.toLowerCase() !== '.git'
}
