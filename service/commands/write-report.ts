import { writeFile } from 'node:fs/promises'
import { CannotRun } from './cannot-run.ts'
import { failureWords } from './failure-words.ts'

/** Writes a report to a file, whole or in parts; `shown` is its path as the person wrote it. */
export async function writeReport(path: string, shown: string, report: string | Iterable<string>): Promise<void> {
  await writeFile(path, report).catch((error: unknown) => {
    throw new CannotRun(`could not write ${shown}: ${failureWords(error)}`)
  })
}
