import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A folder, or what is nearest above it: in which it would be made. */
export function nearestFolder(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) if (existsSync(at) || at === dirname(at)) return at
}

/** Throws what the system says where a folder can be neither used nor made. */
export function checkFolder(folder: string): void {
  // A file in its place is no folder: the dot asks for one.
  accessSync(`${nearestFolder(folder)}/.`, constants.R_OK | constants.W_OK | constants.X_OK)
}
