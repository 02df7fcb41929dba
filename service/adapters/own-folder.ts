import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * Makes the folder for what is kept, where there is none. It may come to lie in somebody's repository, and Git is told to
 * look away: nobody wants a database, or documents of former days, in a commit.
 */
export async function makeOwnFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return
  await makeFolder(folder)
  await writeFile(join(folder, '.gitignore'), '*\n', { mode: 0o600 })
}
