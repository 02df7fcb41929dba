import type { Documents } from '../model/documents.ts'

/** Services by the beginnings of their names: whole words, so that `orders-archive` begins with `orders`. */
export type Neighbours = {
  /** The service that a name is most like: it begins with the service's own name, or with the same words; null: none. */
  nearest(name: string): string | null
}

const kept = new WeakMap<Documents, Neighbours>()

/** The services of an estate as neighbours. Kept by the documents' identity: every live resource of nobody's asks. */
export function neighboursOf(documents: Documents): Neighbours {
  const known = kept.get(documents)
  if (known !== undefined) return known
  const made = index([...documents.services.keys()].sort())
  kept.set(documents, made)
  return made
}

function index(names: readonly string[]): Neighbours {
  const whole = new Set(names)
  const byBeginning = new Map<string, string>()
  for (const name of names) {
    for (const beginning of beginnings(name)) if (!byBeginning.has(beginning)) byBeginning.set(beginning, name)
  }
  return {
    nearest(name) {
      const own = beginnings(name.toLowerCase())
      return own.find((one) => whole.has(one)) ?? byBeginning.get(own.find((one) => byBeginning.has(one)) ?? '') ?? null
    },
  }
}

/** At most so many words of a name are looked at. */
const most = 12

/** A name and what it begins with, word by word, longest first; a single letter says nothing. */
function beginnings(name: string): readonly string[] {
  const words = name
    .slice(0, 200)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, most)
  const all = words.map((_, at) => words.slice(0, words.length - at).join('-'))
  return all.filter((one) => one.length > 2)
}
