import { distance } from 'fastest-levenshtein'

/** `; did you mean `x`?`, where a valid word is near enough to what was written; else nothing. */
export function nearest(written: string, valid: readonly string[]): string {
  if (written.length > 64) return ''
  let best: string | undefined
  let least = (written.length < 4 ? 1 : Math.ceil(written.length / 3)) + 1
  for (const word of valid.slice(0, 1000)) {
    if (Math.abs(word.length - written.length) >= least) continue
    const far = distance(written, word)
    if (far >= least) continue
    least = far
    best = word
  }
  return best === undefined ? '' : `; did you mean \`${best}\`?`
}
