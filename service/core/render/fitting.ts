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

/** As many whole items, from the first, as fit into so many bytes with a line end each; and how many were left out. */
export function fitting(
  items: readonly string[],
  bytes: number,
  most = Number.POSITIVE_INFINITY,
): { readonly kept: readonly string[]; readonly left: number } {
  const kept: string[] = []
  let room = bytes
  for (const item of items) {
    room -= size(item) + 1
    if (room < 0 || kept.length >= most) break
    kept.push(item)
  }
  return { kept, left: items.length - kept.length }
}
