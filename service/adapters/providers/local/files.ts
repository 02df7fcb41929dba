import { constants } from 'node:fs'
import { link, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { makeFolder } from '../../make-folder.ts'

/**
 * The calls to the file system that the local cloud makes, one by one, so that tests can fail or stop each of them.
 * Paths are absolute. Errors are Node's own, with their `code`.
 */
export type Files = {
  /** What lies at a path, without following a link; null: nothing. */
  kind(path: string): Promise<'folder' | 'file' | 'other' | null>
  /** The names in a folder. */
  entries(folder: string): Promise<readonly string[]>
  /** A file's text; a link is not followed. */
  read(path: string): Promise<string>
  /** Writes a new file that only its owner may read, down to the disk. There must be none yet. */
  write(path: string, text: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Makes a folder and those above it, where they are missing. */
  makeFolders(path: string): Promise<void>
  /** Moves a file over what is there, or a folder to where nothing is. */
  move(from: string, to: string): Promise<void>
  /** A second name for a file; there must be none yet. */
  link(from: string, to: string): Promise<void>
  /** Removes a file, or a folder with all that it holds. Links are removed, not followed. Nothing there is fine. */
  remove(path: string): Promise<void>
  /** Brings a folder's names down to the disk. */
  sync(folder: string): Promise<void>
}

/** The machine's own file system. */
export const localFiles: Files = {
  async kind(path) {
    try {
      const found = await lstat(path)
      return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other'
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  },
  entries: (folder) => readdir(folder),
  read: (path) => readFile(path, { encoding: 'utf8', flag: constants.O_RDONLY | constants.O_NOFOLLOW }),
  async write(path, text) {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.datasync()
    } finally {
      await file.close()
    }
  },
  async makeFolder(path) {
    await mkdir(path, { mode: 0o700 })
  },
  makeFolders: makeFolder,
  move: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  async sync(folder) {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** The `code` of one of Node's errors, such as `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
