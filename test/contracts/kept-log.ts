import type { Log } from '../../service/ports.ts'

/** A log that keeps its lines for the test to look at. */
export function keptLog(): Log & { readonly lines: { readonly level: string; readonly message: string }[] } {
  const lines: { level: string; message: string }[] = []
  const write = (level: string) => (_: object, message: string) => void lines.push({ level, message })
  return { lines, info: write('info'), warn: write('warn'), error: write('error') }
}
