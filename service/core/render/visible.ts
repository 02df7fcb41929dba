/**
 * Everything that a terminal or a reader could be deceived with: control characters (escape sequences, carriage
 * returns), the marks that turn the writing direction (Trojan Source, CVE-2021-42574), characters without a glyph,
 * lone surrogates. Kept are what emoji and scripts are joined with (U+200C, U+200D, U+FE0E, U+FE0F).
 */
const deceptive =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const named: { readonly [character: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Foreign text with every character that could deceive written out (`\u{1b}`, `\n`): one line, safe in a terminal. */
export function visible(text: string): string {
  return text.replace(deceptive, escapeCharacter)
}

function escapeCharacter(character: string): string {
  return named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** Foreign prose in one line: white space of any kind becomes one space, the rest as `visible`. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\s\u0085]+/gu, ' ').trim())
}
