import { conflictReading } from '../../core/documents/conflict-reading.ts'
import { type Merged, mergeListings, mergeText } from '../../core/documents/merge.ts'
import { type FileReading, isCandidate, readFile } from '../../core/documents/read-file.ts'
import { gitOutput, separated } from './git.ts'
import { commitOf, listCommit, mergeBaseOf, type Repository, readBlobs, repositoryOf } from './repository.ts'
import { fileReader } from './working-files.ts'

/** Both sides of what a working tree changes against a revision. What neither changed is the same object on both. */
export type Change = {
  readonly base: readonly FileReading[]
  readonly after: readonly FileReading[]
}

/**
 * Reads what a folder's working tree changes against REF (rule J16): the base is REF's tip; after is that tip with the
 * files that differ between merge-base(REF, HEAD) and the working tree laid over it, untracked ones that Git does not
 * ignore included, merged three ways where both sides changed a file (rule J3). Paths are relative to the folder.
 * Throws a WorktreeError where there is no such folder, repository or revision.
 */
export async function readChange(dir: string, ref: string): Promise<Change> {
  const repository = await repositoryOf(dir)
  const [tipCommit, headCommit] = await Promise.all([commitOf(repository, ref), commitOf(repository, 'HEAD')])
  const ancestorCommit = await mergeBaseOf(repository, tipCommit, headCommit)
  const [ancestor, tip, work] = await Promise.all([
    listCommit(repository, ancestorCommit),
    listCommit(repository, tipCommit),
    changedFiles(repository, ancestorCommit),
  ])
  const merged = mergeListings(ancestor, tip, laidOver(ancestor, work))
  const texts = await readBlobs(repository, neededBlobs(ancestor, tip, merged))
  return bothSides({ ancestor, tip, work, merged, texts })
}

/** Working files that differ from a commit: their texts, null where they are gone. */
type Work = ReadonlyMap<string, string | null>

async function changedFiles({ folder }: Repository, commit: string): Promise<Work> {
  const different = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules',
    '--relative',
    '--end-of-options',
    commit,
    '--',
    '.',
  ]
  const untracked = ['ls-files', '-z', '--others', '--exclude-standard', '--', '.']
  const outputs = await Promise.all([
    gitOutput(folder, different, 'comparing the working tree'),
    gitOutput(folder, untracked, 'listing untracked files'),
  ])
  const read = fileReader(folder)
  return new Map(
    outputs
      .flatMap(separated)
      .filter(isCandidate)
      .map((path) => [path, read(path)]),
  )
}

/** The working tree's listing: a changed file is unlike any blob, until its text is compared. */
function laidOver(ancestor: ReadonlyMap<string, string>, work: Work): ReadonlyMap<string, string> {
  const head = new Map(ancestor)
  for (const [path, text] of work) {
    if (text === null) head.delete(path)
    else head.set(path, 'working file')
  }
  return head
}

function neededBlobs(
  ancestor: ReadonlyMap<string, string>,
  tip: ReadonlyMap<string, string>,
  merged: ReadonlyMap<string, Merged>,
): readonly string[] {
  const both = [...merged].filter(([, side]) => side === 'both').flatMap(([path]) => ancestor.get(path) ?? [])
  return [...tip.values(), ...both]
}

type Sides = {
  readonly ancestor: ReadonlyMap<string, string>
  readonly tip: ReadonlyMap<string, string>
  readonly work: Work
  readonly merged: ReadonlyMap<string, Merged>
  readonly texts: ReadonlyMap<string, string>
}

function bothSides({ ancestor, tip, work, merged, texts }: Sides): Change {
  const textOf = (listing: ReadonlyMap<string, string>, path: string) => texts.get(listing.get(path) ?? '') ?? null
  const base = new Map<string, FileReading>()
  for (const path of tip.keys()) {
    const reading = readFile({ path, text: textOf(tip, path) ?? '' })
    if (reading) base.set(path, reading)
  }
  const afterOf = (path: string, side: Merged): FileReading | null => {
    if (side === 'tip') return base.get(path) ?? null
    if (side === 'deleted') return null
    const text = work.get(path) ?? null
    if (side === 'head') return text === null ? null : readFile({ path, text })
    const both = mergeText(textOf(ancestor, path), textOf(tip, path), text)
    if (!('conflict' in both)) return readFile({ path, text: both.text })
    return conflictOf(path, base.get(path) ?? null, text)
  }
  const after = [...merged].flatMap(([path, side]) => afterOf(path, side) ?? [])
  return { base: [...base.values()], after }
}

/** A conflict in a file that is not ours on either side is not ours. */
function conflictOf(path: string, base: FileReading | null, text: string | null): FileReading | null {
  const ours = base !== null || (text !== null && readFile({ path, text }) !== null)
  return ours ? conflictReading(path, base) : null
}
