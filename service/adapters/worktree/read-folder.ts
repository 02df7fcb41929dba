import { type FileReading, isCandidate, readFile } from '../../core/documents/read-file.ts'
import { git, separated } from './git.ts'
import { existingFolder, mayBeRepository } from './repository.ts'
import { fileReader, listFolder } from './working-files.ts'

/**
 * Reads the estate in a folder as it lies there (rule J15): every file of a plain folder; of a Git working tree what is
 * tracked, and what is not and is not ignored. Throws a WorktreeError where there is no such folder.
 */
export async function readFolder(dir: string): Promise<readonly FileReading[]> {
  const folder = existingFolder(dir)
  const read = fileReader(folder)
  const paths = (await listTracked(folder)) ?? listFolder(folder)
  return paths.flatMap((path) => {
    const text = read(path)
    return text === null ? [] : (readFile({ path, text }) ?? [])
  })
}

/** What Git sees of a folder; null where it is no working tree, or one that ignores the estate. */
async function listTracked(folder: string): Promise<readonly string[] | null> {
  if (!mayBeRepository(folder)) return null
  try {
    const { code, out } = await git(folder, [
      'ls-files',
      '-z',
      '--cached',
      '--others',
      '--exclude-standard',
      '--deduplicate',
    ])
    const paths = separated(out).filter(isCandidate)
    return code === 0 && paths.length > 0 ? paths.sort() : null
  } catch {
    // Without Git a folder is still a folder.
    return null
  }
}
