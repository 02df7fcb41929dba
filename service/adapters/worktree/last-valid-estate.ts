import { estatePath } from '../../core/documents/ownership.ts'
import { readFile } from '../../core/documents/read-file.ts'
import type { Document } from '../../core/model/document.ts'
import { git, gitOutput } from './git.ts'
import { commitOf, repositoryOf } from './repository.ts'

/** The Estate as it was when it last could be read, and the commit that had it so. */
export type LastValidEstate = { readonly estate: Document<'Estate'>; readonly commit: string }

/** How many versions of the file are looked at; a file that was broken for longer has no last valid one. */
const maximumVersions = 500

/** Walks back REF's first-parent history of `plumbline.yaml` to the last one that can be read (rule J5); null where none can. */
export async function lastValidEstate(dir: string, ref: string): Promise<LastValidEstate | null> {
  const repository = await repositoryOf(dir)
  const { folder, prefix } = repository
  const tip = await commitOf(repository, ref)
  const argv = [
    'log',
    '--first-parent',
    `--max-count=${maximumVersions}`,
    '--format=%H',
    '--end-of-options',
    tip,
    '--',
    estatePath,
  ]
  const commits = (await gitOutput(folder, argv, 'reading the history of the Estate')).toString('utf8').split('\n')
  for (const commit of commits.filter((line) => line !== '')) {
    const { code, out } = await git(folder, ['cat-file', 'blob', `${commit}:${prefix}${estatePath}`])
    const reading = code === 0 ? readFile({ path: estatePath, text: out.toString('utf8') }) : null
    const estate = reading?.broken.length === 0 ? reading.documents.find(({ kind }) => kind === 'Estate') : undefined
    if (estate) return { estate: estate as Document<'Estate'>, commit }
  }
  return null
}
