import type { FileReading } from '../documents/read-file.ts'
import type { Document } from '../model/document.ts'
import type { BrokenDocument } from '../model/documents.ts'
import type { HeldDocument } from '../model/held.ts'
import { type Named, placeOf } from './named.ts'

/** A held document as it was last allowed: a reading of it alone; null where it never was, and counts as absent. */
export type LastAllowed = Named & { readonly reading: FileReading | null }

/**
 * A side of a change with each held document as it was last allowed (rules J1, M2), on the side of the branch's tip, and
 * on any other side that leaves the document as it stands there: in content, wherever it lies. A document that the side
 * changes is the side's own. What is not held keeps its identity, so that what is known of it holds.
 */
export function layOver(
  tip: readonly FileReading[],
  side: readonly FileReading[],
  held: readonly LastAllowed[],
): readonly FileReading[] {
  if (held.length === 0) return side
  const standing = new Map((tip === side ? held : leftAlone(tip, side, held)).map((one) => [placeOf(one), one]))
  if (standing.size === 0) return side
  const allowed = [...standing.values()].flatMap(({ reading }) => reading ?? [])
  return [...side.flatMap((reading) => without(reading, standing)), ...allowed]
}

/** Those of the documents that a side leaves as they stand at the tip: in content, wherever they lie; absent or broken alike. */
export function leftAlone<T extends Named>(
  tip: readonly FileReading[],
  side: readonly FileReading[],
  documents: readonly T[],
): readonly T[] {
  const places = new Set(documents.map(placeOf))
  const [before, after] = [contents(tip, places), contents(side, places)]
  return documents.filter((one) => before.get(placeOf(one)) === after.get(placeOf(one)))
}

/** A held document as it was last allowed, from the reading of its file as that was then. Throws where that does not hold it. */
export function lastAllowed({ kind, name, allowed }: HeldDocument, reading: FileReading | null): LastAllowed {
  if (allowed === null) return { kind, name, reading: null }
  const document = reading?.documents.find((one) => one.index === allowed.index)
  if (reading === null || document?.kind !== kind || document.name !== name) {
    throw new Error(
      `${allowed.path} at ${allowed.blob.slice(0, 7)} does not hold ${kind} ${name} as it was last allowed`,
    )
  }
  return { kind, name, reading: { ...reading, documents: [document], broken: [], flawed: [], count: 1 } }
}

type Held = ReadonlyMap<string, LastAllowed>
/** What a side says at each place: all of that kind and name, sound and broken, by their content. */
function contents(readings: readonly FileReading[], places: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>()
  const note = (place: string, content: string) => {
    if (places.has(place)) found.set(place, [...(found.get(place) ?? []), content])
  }
  for (const { documents, broken } of readings) {
    for (const document of documents) note(placeOf(document), document.digest)
    for (const { subject, text, field } of broken) note(placeOf(subject), `broken ${text} ${field}`)
  }
  return new Map([...found].map(([place, all]) => [place, all.sort().join('\n')]))
}

/** A file without what is held; nothing where nothing else is in it. */
function without(reading: FileReading, held: Held): readonly FileReading[] {
  const isHeld = (one: Document) => held.has(placeOf(one))
  const isHeldBroken = ({ subject }: BrokenDocument) => held.has(placeOf(subject))
  if (!reading.documents.some(isHeld) && !reading.broken.some(isHeldBroken)) return [reading]
  const documents = reading.documents.filter((one) => !isHeld(one))
  const broken = reading.broken.filter((one) => !isHeldBroken(one))
  const flawed = reading.flawed.filter((one) => !isHeld(one))
  const count = documents.length + new Set(broken.map(({ subject }) => placeOf(subject))).size
  return count === 0 ? [] : [{ ...reading, documents, broken, flawed, count }]
}
