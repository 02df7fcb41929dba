import { closest, distance } from 'fastest-levenshtein'

/** The nearest valid word, if one is near enough to have been meant; null otherwise. */
export function nearest(word: string, words: Iterable<string>): string | null {
  // Of two that are as near the first by name is taken, so that nobody's order decides.
  const candidates = [...words].filter((candidate) => candidate.length <= 100).sort()
  if (word.length > 100 || candidates.length === 0) return null
  const found = closest(word, candidates)
  const allowed = word.length < 4 ? 1 : Math.ceil(word.length / 3)
  return distance(word.toLowerCase(), found.toLowerCase()) <= allowed ? found : null
}

/** `; did you mean `x`?`, or what is valid where that is little, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const known = [...words]
  const found = nearest(word, known)
  if (found !== null) return `; did you mean \`${found}\`?`
  return known.length > 0 && known.length <= 8 ? `; known: ${known.map((name) => `\`${name}\``).join(', ')}` : ''
}

/** A text of somebody's, short enough for a message. */
export function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
