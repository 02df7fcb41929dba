import type { Pins } from '../../ports.ts'
import { keepForGood } from './keep-for-good.ts'
import type { ObjectCache } from './object-cache.ts'

/**
 * Keeps blobs in a folder from which nothing is ever evicted: the documents from which something was applied are read again
 * whatever becomes of the cache and of the branch.
 */
export function createPins(folder: string, cache: Pick<ObjectCache, 'blob'>): Pins {
  const bytesOf = (sha: string) => {
    const bytes = cache.blob(sha)
    if (bytes === null) throw new Error(`the document ${sha.slice(0, 7)} went from the cache before it was kept`)
    return bytes
  }
  return {
    async keep(blobs) {
      const each = [...new Set(blobs)].map((sha) => ({ kind: 'blob' as const, sha, bytes: () => bytesOf(sha) }))
      await keepForGood(folder, each)
    },
  }
}
