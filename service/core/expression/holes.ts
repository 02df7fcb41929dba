import type { ExpressionProblem } from './expression.ts'

/** Literal text, or a hole: the source between its braces, and where it begins in the text. */
export type HolePiece = string | { readonly source: string; readonly offset: number }

/** Cuts a text into literal pieces and `${…}` holes. Braces and quotes inside a hole are those of its expression. */
export function holesOf(
  text: string,
): { readonly pieces: readonly HolePiece[] } | { readonly problems: readonly ExpressionProblem[] } {
  const pieces: HolePiece[] = []
  const problems: ExpressionProblem[] = []
  let literal = ''
  const flush = () => {
    if (literal !== '') pieces.push(literal)
    literal = ''
  }
  for (let at = 0; at < text.length; ) {
    if (text.startsWith('$${', at)) {
      literal += '${'
      at += 3
      continue
    }
    if (!text.startsWith('${', at)) {
      literal += text[at]
      at += 1
      continue
    }
    const end = endOfHole(text, at + 2)
    if (end === null)
      return {
        problems: [...problems, { message: 'this `${` is never closed; write `$${` for a literal `${`', offset: at }],
      }
    const source = text.slice(at + 2, end)
    if (source.trim() === '') problems.push({ message: 'this hole is empty', offset: at })
    flush()
    pieces.push({ source, offset: at + 2 })
    at = end + 1
  }
  flush()
  return problems.length > 0 ? { problems } : { pieces }
}

/** Where the hole's own closing brace stands; null where there is none. */
function endOfHole(text: string, start: number): number | null {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '{') depth += 1
    else if (character === '}') {
      if (depth === 0) return at
      depth -= 1
    } else if (character === '"' || character === "'") {
      const end = endOfString(text, at)
      if (end === null) return null
      at = end
    } else if (character === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at)
      if (end < 0) return null
      at = end
    }
  }
  return null
}

/** Where a string's last quote stands; a backslash hides the character behind it. */
function endOfString(text: string, start: number): number | null {
  const quote = text[start] ?? ''
  const triple = text.startsWith(quote.repeat(3), start)
  const close = triple ? quote.repeat(3) : quote
  for (let at = start + close.length; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(close, at)) return at + close.length - 1
  }
  return null
}
