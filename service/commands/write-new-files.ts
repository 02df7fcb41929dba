import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CannotRun } from './cannot-run.ts'
import { failureWords } from './failure-words.ts'

/** A file that is to be made: its path below the folder, with `/`, and its text. */
export type NewFile = { readonly path: string; readonly text: string }

/** Writes files below a folder, all or none: nothing that is there already is ever written over. */
export async function writeNewFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) {
    if (await exists(join(folder, path))) {
      throw new CannotRun(`${join(folder, path)} is there already, and nothing is written over; nothing was written`)
    }
  }
  for (const { path, text } of files) {
    try {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text, { flag: 'wx' })
    } catch (error) {
      throw new CannotRun(`could not write ${join(folder, path)}: ${failureWords(error)}`)
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw new CannotRun(`could not look at ${path}: ${failureWords(error)}`)
  }
}
