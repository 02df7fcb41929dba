/** One YAML document of a file, as text, and where it begins in the file (UTF-16 units, without a BOM). */
export type DocumentText = { readonly text: string; readonly offset: number }

/**
 * Splits a file into its YAML documents; those that hold nothing but comments are left out (rule D1). A line that
 * begins with `---` ends whatever stands before it, even inside quotes (YAML 1.2, c-forbidden), so that one broken
 * document never reaches into its neighbours (rule D6).
 */
export function splitDocuments(file: string): readonly DocumentText[] {
  const documents: DocumentText[] = []
  let start = 0
  for (const cut of [...cuts(file), file.length]) {
    const text = file.slice(start, cut)
    // Directives belong to the document that follows them.
    if (!isEmpty(text) && isDirectives(text) && cut < file.length) continue
    if (!isEmpty(text)) documents.push({ text, offset: start })
    start = cut
  }
  return documents
}

/** A file's text without its byte order mark: what offsets, lines and columns count in. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function cuts(file: string): number[] {
  const found: number[] = []
  for (const match of file.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)[^\n]*\n?/gm)) {
    const end = match[0].startsWith('---') ? match.index : match.index + match[0].length
    if (end > 0 && end < file.length) found.push(end)
  }
  return found
}

function isEmpty(text: string): boolean {
  return /^(?:(?:---|\.\.\.)?[ \t]*(?:(?<![^ \t\n])#[^\n]*)?\r?(?:\n|$))*$/.test(text)
}

function isDirectives(text: string): boolean {
  return /^%/m.test(text) && /^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*$/.test(text)
}
