import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder that only its owner can read, and those above it that are missing. Node's own recursive `mkdir` never
 * returns where a file system refuses folders by saying that they are not there, as `/proc` does. Throws what the system says.
 */
export async function makeFolder(folder: string): Promise<void> {
  const failure = await tryFolder(folder)
  if (failure?.code !== 'ENOENT' || dirname(folder) === folder) return refuse(failure)
  await makeFolder(dirname(folder))
  refuse(await tryFolder(folder))
}

/** Null where the folder is there now; something else in its place is no folder. */
async function tryFolder(folder: string): Promise<NodeJS.ErrnoException | null> {
  return mkdir(folder, { mode: 0o700 }).then(
    () => null,
    async (error: NodeJS.ErrnoException) => {
      const isThere = error.code === 'EEXIST' && (await stat(folder).catch(() => null))?.isDirectory()
      return isThere ? null : error
    },
  )
}

function refuse(failure: NodeJS.ErrnoException | null): void {
  if (failure !== null) throw failure
}
