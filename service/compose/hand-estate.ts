import { type FileObjects, fileObjects } from '../adapters/objects/file-objects.ts'
import type { FileReading } from '../core/documents/read-file.ts'
import type { Shipped } from '../core/model/shipped.ts'

/** An estate in a work tree, as it was read. */
export type HandEstate = {
  /** The Estate's. */
  readonly name: string
  readonly readings: readonly FileReading[]
  readonly shipped: Shipped
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
  /** The work tree's `HEAD`; null where there is none. */
  readonly commit: string | null
}

/** By hand an estate is known by its name (rule M9). */
export function handEstateId({ name }: Pick<HandEstate, 'name'>): string {
  return `local/${name}`
}

/** Its documents as Git objects. */
export function handObjects({ readings }: HandEstate): FileObjects {
  return fileObjects(readings.map(({ path, source }) => ({ path, text: source.text })))
}
