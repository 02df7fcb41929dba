import { visible } from '../core/render/visible.ts'

/** A path as one types it into a shell: quoted where it would not be one word there. */
export function typed(path: string): string {
  const shown = visible(path)
  return /^[\w./@:+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}

/** A command with its folder behind it, where that is not the one where the person is. */
export function typedIn(command: string, shown: string): string {
  return shown === '.' ? command : `${command} ${typed(shown)}`
}
