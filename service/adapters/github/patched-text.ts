/**
 * A text after a change that GitHub tells as a patch: hunks, each with the lines that stay, go and come. Null where the patch
 * is not of that kind, leads beyond the text, or speaks of a last line without its end. Whether it is a patch of this very
 * text is not looked at: whoever asks knows the result by its name.
 */
export function patchedText(before: string, patch: string): string | null {
  const lines = before.split('\n')
  const after: string[] = []
  let at = 0
  for (const line of patch.split('\n')) {
    const start = hunkAt(line)
    if (start !== null) {
      if (start > lines.length) return null
      while (at < start) after.push(lines[at++] ?? '')
    } else if (line.startsWith('+')) after.push(line.slice(1))
    else if (line.startsWith(' ')) after.push(lines[at++] ?? '')
    else if (line.startsWith('-')) at += 1
    else return null
  }
  return [...after, ...lines.slice(at)].join('\n')
}

/** Before which line, from 0, a hunk begins; null for what begins none. One that takes no line stands after the one that it names. */
function hunkAt(line: string): number | null {
  const [, first, count = '1'] = /^@@ -(\d{1,7})(?:,(\d{1,7}))? \+\d+(?:,\d+)? @@/.exec(line) ?? []
  return first === undefined ? null : Number(first) - (count === '0' ? 0 : 1)
}
