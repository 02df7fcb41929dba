import { lastValidEstate } from '../adapters/worktree/last-valid-estate.ts'
import { loadShipped } from '../adapters/worktree/load-shipped.ts'
import { readChange } from '../adapters/worktree/read-change.ts'
import { readFolder } from '../adapters/worktree/read-folder.ts'
import { WorktreeError } from '../adapters/worktree/worktree-error.ts'
import { linkDocuments } from '../core/documents/link.ts'
import type { FileReading } from '../core/documents/read-file.ts'
import type { Document } from '../core/model/document.ts'
import type { Documents } from '../core/model/documents.ts'
import type { Shipped } from '../core/model/shipped.ts'
import { CannotRun } from './cannot-run.ts'
import { existingFolder } from './existing-folder.ts'

/** An estate as a command judges it. */
export type LoadedEstate = {
  /** Null where the tree is judged as it stands (rule J15). */
  readonly base: Documents | null
  readonly after: Documents
  /** What the base's rules were when they were last valid, where they are broken now (rule J5). */
  readonly lastValid: Documents | null
  readonly lastValidEstate: Document<'Estate'> | null
  readonly shipped: Shipped
  readonly folder: string
  /** What was read, by path. */
  readonly readings: { readonly base: Readings; readonly after: Readings }
}

type Readings = ReadonlyMap<string, FileReading>

/** Reads the estate in a folder as it lies there; `shown` is how the person wrote the folder. */
export async function loadEstate(folder: string, shown: string): Promise<LoadedEstate> {
  await existingFolder(folder, shown)
  const shipped = loadShipped()
  const readings = await orCannotRun(readFolder(folder))
  const after = linkDocuments(readings, shipped)
  if (!after.hasEstateFile) throw noEstate(shown)
  return {
    base: null,
    after,
    lastValid: null,
    lastValidEstate: null,
    shipped,
    folder,
    readings: { base: new Map(), after: byPath(readings) },
  }
}

/** Reads what a folder's working tree changes against a revision (rule J16). */
export async function loadChange(folder: string, shown: string, ref: string): Promise<LoadedEstate> {
  await existingFolder(folder, shown)
  const shipped = loadShipped()
  const change = await orCannotRun(readChange(folder, ref))
  const base = linkDocuments(change.base, shipped)
  const after = linkDocuments(change.after, shipped)
  if (!base.hasEstateFile && !after.hasEstateFile) throw noEstate(shown)
  const last = base.estate === null ? await orCannotRun(lastValidEstate(folder, ref)) : null
  return {
    base,
    after,
    lastValid: null,
    lastValidEstate: last?.estate ?? null,
    shipped,
    folder,
    readings: { base: byPath(change.base), after: byPath(change.after) },
  }
}

function byPath(readings: readonly FileReading[]): Readings {
  return new Map(readings.map((reading) => [reading.path, reading]))
}

function noEstate(shown: string): CannotRun {
  return new CannotRun(
    `${shown} holds no estate (plumbline.yaml is missing); \`plumbline init ${shown}\` writes a first one`,
  )
}

async function orCannotRun<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw error instanceof WorktreeError ? new CannotRun(error.message) : error
  }
}
