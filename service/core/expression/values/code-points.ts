const surrogate = /[\ud800-\udfff]/

/** Units of work of looking at a text by code points: those with surrogates are walked through, the others are not. */
export function codePointWork(text: string): number {
  return 1 + (surrogate.test(text) ? text.length * 2 : text.length >> 4)
}

/** How many code points a text has: CEL counts those, not UTF-16 units. */
export function codePointCount(text: string): number {
  if (!surrogate.test(text)) return text.length
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** The text between two positions, counted in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (!surrogate.test(text)) return text.slice(start, end)
  return [...text].slice(start, end).join('')
}

/** A position in UTF-16 units as one in code points; -1 stays. */
export function codePointIndex(text: string, unit: number): number {
  return unit <= 0 || !surrogate.test(text) ? unit : codePointCount(text.slice(0, unit))
}

/** The UTF-16 position of the code point at an index. */
export function unitIndex(text: string, index: number): number {
  return surrogate.test(text) ? sliceCodePoints(text, 0, index).length : index
}
