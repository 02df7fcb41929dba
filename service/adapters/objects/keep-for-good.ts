import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sideBySide } from '../side-by-side.ts'
import { type ObjectKind, objectPath } from './read-object.ts'

/** An object that is to be kept. */
export type KeptObject = { readonly kind: ObjectKind; readonly sha: string; readonly bytes: () => string | Uint8Array }

/**
 * Keeps objects in a folder, down to the disk, each where it is not there yet: whole or not at all, whenever the machine
 * stops. Only their owner may read them, for documents may hold what is sensitive.
 */
export async function keepForGood(folder: string, objects: Iterable<KeptObject>): Promise<void> {
  const touched = new Set<string>()
  await sideBySide(objects, mostWrites, async ({ kind, sha, bytes }) => {
    const path = objectPath(folder, kind, sha)
    if (await isThere(path)) return
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const draft = `${path}.${randomUUID()}`
    await writeFile(draft, bytes(), { mode: 0o600, flush: true })
    await rename(draft, path)
    touched.add(dirname(path))
  })
  await sideBySide(touched, mostWrites, sync)
}

/** A disk that is asked for several at once brings them down together. */
const mostWrites = 8

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Brings a folder's names down to the disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
