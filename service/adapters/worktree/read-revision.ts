import { type FileReading, readFile } from '../../core/documents/read-file.ts'
import { commitOf, listCommit, type Repository, readBlobs, repositoryOf } from './repository.ts'

/** Reads the estate in a folder as it is in a commit. Throws a WorktreeError where there is no such thing. */
export async function readRevision(dir: string, ref: string): Promise<readonly FileReading[]> {
  const repository = await repositoryOf(dir)
  return readCommit(repository, await commitOf(repository, ref))
}

async function readCommit(repository: Repository, commit: string): Promise<readonly FileReading[]> {
  const files = await listCommit(repository, commit)
  const texts = await readBlobs(repository, files.values())
  return [...files].flatMap(([path, sha]) => readFile({ path, text: texts.get(sha) ?? '' }) ?? [])
}
