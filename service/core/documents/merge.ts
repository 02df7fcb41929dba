import { diff3Merge } from 'node-diff3'

/** What stands at a path on one side: an identity of the content (a blob's SHA and mode); absent where there is no file. */
export type Listing = ReadonlyMap<string, string>

/**
 * What a three-way merge takes for a path (rules J2, J3): where one side alone changed it, that side's; `deleted`
 * where that was a deletion; `both` where both changed it, differently: its text is to be merged.
 */
export type Merged = 'tip' | 'head' | 'deleted' | 'both'

/** Merges listings of files three ways. Paths that come out as nothing on either side are left out. */
export function mergeListings(ancestor: Listing, tip: Listing, head: Listing): ReadonlyMap<string, Merged> {
  const merged = new Map<string, Merged>()
  for (const path of new Set([...tip.keys(), ...head.keys(), ...ancestor.keys()])) {
    merged.set(path, mergePath(ancestor.get(path), tip.get(path), head.get(path)))
  }
  return merged
}

function mergePath(ancestor: string | undefined, tip: string | undefined, head: string | undefined): Merged {
  if (head === ancestor || head === tip) return tip === undefined ? 'deleted' : 'tip'
  if (tip === ancestor) return head === undefined ? 'deleted' : 'head'
  return 'both'
}

/** What came of a merge: the text, or that both sides changed the same lines. */
export type MergedText = { readonly text: string } | { readonly conflict: true }

/**
 * Merges a text three ways, line by line, as Git does. A side without the file is null: both made it anew (no
 * ancestor), or one side changed what the other deleted, which is always a conflict.
 */
export function mergeText(ancestor: string | null, tip: string | null, head: string | null): MergedText {
  if (tip === head && tip !== null) return { text: tip }
  if (tip === null || head === null || ancestor === null) return { conflict: true }
  const parts = diff3Merge(lines(tip), lines(ancestor), lines(head), { excludeFalseConflicts: true })
  const text: string[] = []
  for (const part of parts) {
    if (!part.ok) return { conflict: true }
    text.push(...part.ok)
  }
  return { text: text.join('') }
}

/** Lines with their ends, so that a missing last line end and CRLF survive. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
