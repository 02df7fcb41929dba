import type { Location } from '../../model/location.ts'

/** Where each line of a text begins. */
export type Lines = readonly number[]

/** Finds the lines of a text, which end with LF or CRLF. */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The location of an offset, or of a range; lines and columns count from 1, in UTF-16 units (rule J10). */
export function locationOf(path: string, lines: Lines, start: number, end?: number): Location {
  const from = positionOf(lines, start)
  if (end === undefined || end < start) return { path, ...from }
  const to = positionOf(lines, end)
  return { path, ...from, endLine: to.line, endColumn: to.column }
}

function positionOf(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}
