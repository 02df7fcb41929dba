import type { Location } from '../model/location.ts'
import { visible } from './visible.ts'

/** A line of a file with what is meant in it underlined; columns of the terminal, counted from 0. */
export type Quote = { readonly line: number; readonly text: string; readonly from: number; readonly width: number }

/** At most so many UTF-16 units of one line are shown, around what is meant. */
const widest = 110

/** The line that a location names, safe to print; null where the text has no such line or nothing stands in it. */
export function quote(text: string, location: Location): Quote | null {
  const line = text.replace(/^\ufeff/, '').split(/\r?\n/)[location.line - 1]
  if (line === undefined || line.trim() === '') return null
  const start = Math.min(Math.max(location.column - 1, 0), line.length)
  const meant = meantEnd(line, start, location)
  const from = start > widest - 20 ? Math.max(0, start - 40) : 0
  const to = Math.min(line.length, from + widest)
  const before = `${from > 0 ? '…' : ''}${visible(line.slice(from, start))}`
  const within = visible(line.slice(start, Math.min(meant, to)))
  const after = `${visible(line.slice(Math.min(meant, to), to))}${to < line.length ? '…' : ''}`
  return {
    line: location.line,
    text: before + within + after,
    from: columns(before),
    width: Math.max(1, columns(within)),
  }
}

/** Where what is meant ends: the location's end, else the word's. */
function meantEnd(line: string, start: number, { line: first, endLine = first, endColumn }: Location): number {
  if (endLine > first) return line.trimEnd().length
  if (endColumn !== undefined && endColumn - 1 > start) return Math.min(endColumn - 1, line.length)
  return start + (/^[^\s,:{}[\]]+/.exec(line.slice(start))?.[0].length ?? 1)
}

/** East Asian wide characters and emoji, which take two columns (Unicode Standard Annex 11, in rough ranges). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) count += /[\p{M}\u200c\u200d]/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return count
}
