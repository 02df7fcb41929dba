import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileReading } from '../core/documents/read-file.ts'
import { maskedText } from '../core/render/masked-text.ts'
import type { LoadedEstate } from './load-estate.ts'

/** The texts of files as they were judged, for quoting their lines: what is sensitive is masked, and each is made once. */
export function quotable(loaded: LoadedEstate): (path: string) => string | null {
  const { base, after, readings, folder } = loaded
  const offerings = [...(base?.offerings.values() ?? []), ...after.offerings.values()]
  const kept = new Map<string, string | null>()
  return (path) => {
    const known = kept.get(path)
    if (known !== undefined) return known
    const reading = readings.after.get(path) ?? readings.base.get(path)
    const text = reading === undefined ? null : textOf(reading, folder)
    const shown =
      text === null || reading === undefined
        ? null
        : maskedText(text, [...reading.documents, ...reading.flawed], offerings)
    kept.set(path, shown)
    return shown
  }
}

/** A reading's own text; where no document of it could be kept, the working tree's, if that is what was read. */
function textOf(reading: FileReading, folder: string): string | null {
  const [document] = [...reading.documents, ...reading.flawed]
  if (document !== undefined) return document.source.text
  try {
    const path = join(folder, reading.path)
    if (!lstatSync(path).isFile()) return null
    const text = readFileSync(path, 'utf8')
    return createHash('sha256').update(text).digest('hex') === reading.text ? text : null
  } catch {
    return null
  }
}
