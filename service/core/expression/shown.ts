const longest = 100

/** A piece of source or data within a message: on one line, and cut where it is long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
