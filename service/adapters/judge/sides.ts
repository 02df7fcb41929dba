import { LRUCache } from 'lru-cache'
import { lastAllowed, layOver, leftAlone } from '../../core/allowed/lay-over.ts'
import { linkDocuments } from '../../core/documents/link.ts'
import type { FileReading } from '../../core/documents/read-file.ts'
import { brokenRules } from '../../core/judge/broken-rules.ts'
import type { DocumentRef } from '../../core/model/applied.ts'
import type { Document } from '../../core/model/document.ts'
import type { Documents } from '../../core/model/documents.ts'
import type { HeldDocument } from '../../core/model/held.ts'
import type { Kind } from '../../core/model/kind.ts'
import type { Shipped } from '../../core/model/shipped.ts'
import { digestOf } from '../../core/policy/fingerprint.ts'
import { is } from '../../core/policy/judged-subject.ts'
import type { JudgeQuestions, Side } from '../../ports.ts'
import { createSideReadings, type SideReadings } from './side-readings.ts'

/** Documents as they stand somewhere: all of a side, or one by its content. */
export type StandingDocuments = {
  /**
   * What a side says; with held documents as they were last allowed, where it leaves them as they stand at the tip.
   * Throws `MissingObject` for what is not in the cache.
   */
  link(side: Side, held?: Held): Documents
  /** A document by where its content is kept. Throws `MissingObject` where that is not in the cache. */
  document<K extends Kind>(kind: K, ref: DocumentRef): Document<K>
}

/** What a piece of work has at hand: documents of sides over the cache, kept from one request to the next. */
export type Sides = StandingDocuments & {
  readonly shipped: Shipped
  /** Whether a tree has anything at a path, however it is written, or in its way. */
  holds(tree: string, path: string): boolean
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
  /** Which of the held documents a side leaves as they stand at the tip. */
  leftAlone(tip: Side, side: Side, held: readonly HeldDocument[]): readonly HeldDocument[]
  /** What was before the base, back to where its rules were valid; null where they never were. */
  lastValidOf(questions: JudgeQuestions): Promise<Documents | null>
}

/** What is held on the default branch, and the side on which it stands as it is not allowed. */
export type Held = { readonly tip: Side; readonly documents: readonly HeldDocument[] }

/** Sides of changes, read from the cache in a folder, in this thread. */
export function createSides(options: {
  readonly folder: string
  readonly pinned: string
  readonly digestKey: string
  readonly shipped: Shipped
}): Sides {
  const { folder, pinned, digestKey, shipped } = options
  const readings = createSideReadings(folder, pinned)
  const { link, document } = createStandingDocuments(readings, shipped)
  return {
    shipped,
    holds: readings.holds,
    digestKey,
    link,
    document,
    leftAlone: (tip, side, held) => (held.length === 0 ? [] : leftAlone(readings.of(tip), readings.of(side), held)),
    async lastValidOf(questions) {
      for (let index = 0; ; index += 1) {
        const side = await questions.earlier(index)
        if (side === null) return null
        const documents = link(side)
        if (brokenRules(documents, null).length === 0) return documents
      }
    },
  }
}

/** Documents over readings. */
export function createStandingDocuments(
  readings: Pick<SideReadings, 'of' | 'file'>,
  shipped: Shipped,
): StandingDocuments {
  /** The base of one review is most often that of the next. */
  const linked = new LRUCache<string, Documents>({ max: 8 })
  const read = (side: Side, { tip, documents }: Held): readonly FileReading[] => {
    if (documents.length === 0) return readings.of(side)
    const allowed = documents.map((one) =>
      lastAllowed(one, one.allowed === null ? null : readings.file(one.allowed.path, one.allowed.blob)),
    )
    const standing = readings.of(tip)
    return layOver(standing, side === tip ? standing : readings.of(side), allowed)
  }
  const link = (side: Side, held: Held = { tip: side, documents: [] }): Documents => {
    const key = digestOf([side, held.documents.length === 0 ? [] : [held.tip, held.documents]])
    const documents = linked.get(key) ?? linkDocuments(read(side, held), shipped)
    linked.set(key, documents)
    return documents
  }
  return {
    link,
    document(kind, ref) {
      const found = readings.file(ref.path, ref.blob)?.documents.find(({ index }) => index === ref.index)
      if (found === undefined || !is(found, kind)) {
        throw new Error(`${ref.path} at ${ref.blob.slice(0, 7)} holds no ${kind} at place ${ref.index}`)
      }
      return found
    },
  }
}
