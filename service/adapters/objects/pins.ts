import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Pins } from '../../ports.ts'
import type { ObjectCache } from './object-cache.ts'
import { objectPath } from './read-object.ts'

/**
 * Keeps blobs in a folder from which nothing is ever evicted: the documents from which something was applied are read again
 * whatever becomes of the cache and of the branch. Only their owner may read them, for documents may hold what is sensitive.
 */
export function createPins(folder: string, cache: Pick<ObjectCache, 'blob'>): Pins {
  let temporary = 0
  const keep = async (sha: string): Promise<void> => {
    const path = objectPath(folder, 'blob', sha)
    if (await isThere(path)) return
    const bytes = cache.blob(sha)
    if (bytes === null) throw new Error(`the document ${sha.slice(0, 7)} went from the cache before it was kept`)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    temporary += 1
    const draft = `${path}.${process.pid}-${temporary}`
    await writeFile(draft, bytes, { mode: 0o600 })
    await rename(draft, path)
  }
  return {
    async keep(blobs) {
      for (const sha of new Set(blobs)) await keep(sha)
    },
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
