/** GitHub takes 65,535 characters in a check's summary and 65,536 in a comment; counted as UTF-8 bytes, which are never fewer. */
export const githubLimit = 65_535

/** The size of a text as the limit counts it. */
export function size(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** What fits, and how many were left out. */
export type Fitting = { readonly kept: readonly string[]; readonly left: number }

/** As many whole items, from the first, as fit into so many bytes with a line end each. */
export function fitting(items: readonly string[], bytes: number, most = Number.POSITIVE_INFINITY): Fitting {
  return fittingOf(items, (item) => item, bytes, most)
}

/** The same of texts that are made of items, one by one, while there is room: of many, most are never made. */
export function fittingOf<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  bytes: number,
  most = Number.POSITIVE_INFINITY,
): Fitting {
  const kept: string[] = []
  let room = bytes
  for (const item of items) {
    const text = textOf(item)
    room -= size(text) + 1
    if (room < 0 || kept.length >= most) break
    kept.push(text)
  }
  return { kept, left: items.length - kept.length }
}
