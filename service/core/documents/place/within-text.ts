import { isScalar, type Node } from 'yaml'

/**
 * Where an offset within a text value stands in the file: exactly in plain and quoted text of one line and in literal
 * blocks; where lines are folded, at the text's beginning.
 */
export function offsetWithin(file: string, node: Node | null, offset: number): number {
  const start = node?.range?.[0] ?? 0
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return start
  const written = file.slice(start, node.range[1])
  switch (node.type) {
    case 'PLAIN':
      return written.includes('\n') ? start : start + offset
    case 'QUOTE_SINGLE':
      return written.includes('\n') ? start : start + 1 + singleQuoted(written, offset)
    case 'QUOTE_DOUBLE':
      return written.includes('\n') ? start : start + 1 + doubleQuoted(written, offset)
    case 'BLOCK_LITERAL':
      return start + inBlock(written, node.value, offset)
    default:
      return start
  }
}

/** `''` stands for one quote. */
function singleQuoted(written: string, offset: number): number {
  let at = 1
  for (let seen = 0; seen < offset && at < written.length; seen += 1) at += written.startsWith("''", at) ? 2 : 1
  return at - 1
}

const escapeLengths: { readonly [letter: string]: number } = { x: 4, u: 6, U: 10 }

/** An escape of any length stands for one unit, or for two beyond the basic plane. */
function doubleQuoted(written: string, offset: number): number {
  let at = 1
  for (let seen = 0; seen < offset && at < written.length; seen += 1) {
    if (written[at] !== '\\') at += 1
    else {
      const length = escapeLengths[written[at + 1] ?? ''] ?? 2
      if (length === 10 && Number.parseInt(written.slice(at + 2, at + 10), 16) > 0xffff) seen += 1
      at += length
    }
  }
  return at - 1
}

/** The lines of a literal block are those of the value, each behind the block's indentation. */
function inBlock(written: string, value: string, offset: number): number {
  const before = value.slice(0, offset).split('\n')
  const [header = '', ...lines] = written.split('\n')
  const own = value.split('\n')
  const full = own.findIndex((line) => line !== '')
  const indentation = (lines[full]?.replace(/\r$/, '').length ?? 0) - (own[full]?.length ?? 0)
  const above = lines.slice(0, before.length - 1).reduce((sum, line) => sum + line.length + 1, header.length + 1)
  return above + Math.max(0, indentation) + (before.at(-1)?.length ?? 0)
}
