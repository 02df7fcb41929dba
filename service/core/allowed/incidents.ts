import type { HeldDocument } from '../model/held.ts'

/** A change of which something is held: what people are told of together, and let through together. */
export type Incident = Pick<HeldDocument, 'commit' | 'before' | 'pullRequest' | 'by' | 'since'> & {
  /** Whether history was rewritten with it (rule M3). */
  readonly rewritten: boolean
  /** What of it is held; at least one. */
  readonly documents: readonly HeldDocument[]
}

/** What is held, by the changes that brought it; the oldest first. */
export function incidentsIn(held: readonly HeldDocument[]): readonly Incident[] {
  const incidents = new Map<string, Incident>()
  for (const one of held) {
    const { commit, before, pullRequest, by, since, rewritten = false } = one
    const key = `${commit} ${pullRequest}`
    const known = incidents.get(key) ?? { commit, before, pullRequest, by, since, rewritten, documents: [] }
    incidents.set(key, { ...known, documents: [...known.documents, one] })
  }
  return [...incidents.values()].sort((one, other) => Date.parse(one.since) - Date.parse(other.since))
}
