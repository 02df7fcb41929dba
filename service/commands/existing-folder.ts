import { stat } from 'node:fs/promises'
import { CannotRun } from './cannot-run.ts'
import { failureWords } from './failure-words.ts'

/** The folder, where it is one; `shown` is how the person wrote it. */
export async function existingFolder(folder: string, shown: string): Promise<string> {
  const found = await stat(folder).catch((error: unknown) => {
    throw new CannotRun(`could not read the folder ${shown}: ${failureWords(error)}`)
  })
  if (!found.isDirectory()) throw new CannotRun(`${shown} is no folder; name the one that holds plumbline.yaml`)
  return folder
}
