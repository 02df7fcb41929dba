import module from 'node:module'
import { join } from 'node:path'

/**
 * Has Node keep what it compiles from now on, so that the next command starts sooner: where only this user writes, since it
 * runs what lies there. Where that cannot be written nothing is kept; before Node 22 there is no such thing.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
export function keepCompiled(environment: NodeJS.ProcessEnv = process.env): void {
  const { XDG_CACHE_HOME, HOME } = environment
  const folder = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))
  if (folder) module.enableCompileCache?.(join(folder, 'plumbline'))
}
