/** A text of at most so many UTF-16 units, never cut within a character; what was longer ends in `…`. */
export function cutText(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}
