import { LRUCache } from 'lru-cache'
import { linkDocuments } from '../../core/documents/link.ts'
import { brokenRules } from '../../core/judge/broken-rules.ts'
import type { Documents } from '../../core/model/documents.ts'
import type { Shipped } from '../../core/model/shipped.ts'
import { digestOf } from '../../core/policy/fingerprint.ts'
import type { JudgeQuestions, Side } from '../../ports.ts'
import { createSideReadings } from './side-readings.ts'

/** What a piece of work has at hand: documents of sides over the cache, kept from one request to the next. */
export type Sides = {
  readonly shipped: Shipped
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
  /** What a side says. Throws `MissingObject` for what is not in the cache. */
  link(side: Side): Documents
  /** What was before the base, back to where its rules were valid; null where they never were. */
  lastValidOf(questions: JudgeQuestions): Promise<Documents | null>
}

/** Sides of changes, read from the cache in a folder, in this thread. */
export function createSides(options: {
  readonly folder: string
  readonly digestKey: string
  readonly shipped: Shipped
}): Sides {
  const { folder, digestKey, shipped } = options
  const readings = createSideReadings(folder)
  /** The base of one review is most often that of the next. */
  const linked = new LRUCache<string, Documents>({ max: 8 })
  const link = (side: Side): Documents => {
    const key = side.overlay.length === 0 ? side.tree : `${side.tree} ${digestOf(side.overlay)}`
    const documents = linked.get(key) ?? linkDocuments(readings(side), shipped)
    linked.set(key, documents)
    return documents
  }
  return {
    shipped,
    digestKey,
    link,
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
