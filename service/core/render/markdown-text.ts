import { cutText } from './cut-text.ts'
import { oneLine, visible } from './visible.ts'

/** Where a piece of Markdown stands: in a table's cell a pipe would end the cell, even within code. */
export type Place = 'line' | 'cell'

/** At most so many characters of one foreign text are shown in a line; the rest is said to be there. */
const longest = 600

/**
 * Foreign text as a code span (rule G4): GitHub looks for mentions, links, references, emoji and formulas in rendered
 * text but in code, and neither a backslash nor an entity stops it elsewhere. The fence is longer than any run inside.
 */
export function code(text: string, place: Place = 'line'): string {
  const inside = inCell(unmarked(cutText(visible(text), longest).trim()) || ' ', place)
  if (inside === ' ') return '(empty)'
  const fence = '`'.repeat(longestRun(inside) + 1)
  const pad = inside.startsWith('`') || inside.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${inside}${pad}${fence}`
}

/**
 * Foreign prose (a message, a fix): its plain words stay prose, and every run of other words, such as paths, names with
 * dots, numbers with a sign, markup, becomes a code span. A word is plain by an allow-list, so that what nobody thought
 * of ends up in code.
 */
export function prose(text: string, place: Place = 'line'): string {
  const parts: string[] = []
  let run: string[] = []
  const flush = () => {
    if (run.length > 0) parts.push(codeRun(run.join(' '), place))
    run = []
  }
  for (const [word, quoted, end = ''] of cutText(oneLine(text), longest).matchAll(words)) {
    const isFirst = parts.length === 0 && run.length === 0
    if (quoted === undefined && !isPlain(word, isFirst)) run.push(word)
    else {
      flush()
      parts.push(quoted === undefined ? word : `${code(quoted, place)}${end}`)
    }
  }
  flush()
  return parts.join(' ') || '(empty)'
}

/** A word, or what stands between two backticks already. */
const words = /(?<!\S)`([^`]+)`([.,;:!?]?)(?!\S)|\S+/gu

/** Foreign lines as a fenced block; the fence is longer than any run of backticks in it. */
export function fenced(lines: readonly string[], language = ''): string {
  const inside = lines.map((line) => unmarked(visible(line)))
  const fence = '`'.repeat(Math.max(3, longestRun(inside.join('\n')) + 1))
  return [`${fence}${language}`, ...inside, fence].join('\n')
}

/** Letters, digits, hyphens and apostrophes, maybe in quotation marks or brackets, maybe with punctuation after it. */
const plain = /^["'(“‘«]{0,2}[\p{L}\p{N}]+(?:[-'’,.][\p{L}\p{N}]+)*%?["')”’»]{0,2}[.,;:!?]?["')”’»]?$/u

/** Signs that stand alone between words, and abbreviations, that nothing makes alive. */
const harmless = new Set(['—', '–', '→', '…', '=', '/', 'e.g.', 'i.e.'])

/** What GitHub or a linkifier would bring alive though it is made of letters: commits, `GH-1` and its like, host names. */
const commit = /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/i
const ticket = /^[^a-z0-9]*[a-z][a-z0-9]*-\d+[^a-z0-9]*$|(?<![a-z0-9])gh-\d/i
const dotted = /[\p{L}\p{N}][.,](?=\p{L})|\p{L}[.,](?=\p{N})/u

function isPlain(word: string, first: boolean): boolean {
  if (harmless.has(word)) return !first
  if (!plain.test(word) || commit.test(word) || ticket.test(word) || dotted.test(word)) return false
  return !(first && /^\d+[.)]/.test(word))
}

/** Punctuation that closes a sentence reads better outside the span. */
function codeRun(text: string, place: Place): string {
  const end = /^(.*[^.,;:!?])([.,;:])$/su.exec(text)
  return end?.[1] === undefined || end[2] === undefined ? code(text, place) : `${code(end[1], place)}${end[2]}`
}

/**
 * Readers of tables disagree about a backslash before a pipe (is it the backslash or the pipe that is escaped?), so a
 * zero-width space parts them.
 */
function inCell(text: string, place: Place): string {
  return place === 'line' ? text : text.replaceAll('\\|', '\\\u200b|').replaceAll('|', '\\|')
}

/** Plumbline knows its comment by an HTML comment: nobody else's text holds one, not even where it is inert. */
function unmarked(text: string): string {
  return text.replaceAll('<!--', '<\u200b!--')
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
