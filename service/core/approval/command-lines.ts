/** At most so many commands of one comment are heard. */
const most = 20

/**
 * The commands of a comment: the words after `/plumbline` on each line that begins so. What stands in a fenced block is
 * shown to people, and commands nothing.
 */
export function commandLines(body: string): readonly (readonly string[])[] {
  const found: string[][] = []
  let fence: string | null = null
  for (const line of body.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === null || (mark.startsWith(fence) && /^[\s`~]*$/.test(line)))) {
      fence = fence === null ? mark : null
    } else if (fence === null && /^[ \t]*\/plumbline(?:\s|$)/.test(line)) found.push(line.trim().split(/\s+/).slice(1))
  }
  return found.slice(0, most)
}

/** What a command is kept under: its comment's id, and which of its commands it is, so that they sort as they stand there. */
export function commandId(commentId: string, index: number): string {
  return `${commentId}.${String(index).padStart(2, '0')}`
}
