import type { WriteStream } from 'node:tty'

/**
 * Whether colours are wanted on a stream: `NO_COLOR` (no-color.org) forbids them, `FORCE_COLOR` asks for them also where
 * no terminal is, else a terminal that is not dumb gets them.
 */
export function wantsColour(stream: Partial<Pick<WriteStream, 'isTTY'>>): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
