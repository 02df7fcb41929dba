import PQueue from 'p-queue'
import { isCandidate } from '../../core/documents/read-file.ts'
import type { Side } from '../../ports.ts'
import { isBlob, isFolder, isOrdinaryFile } from '../objects/git-object.ts'
import { largestFetched } from '../objects/largest-fetched.ts'
import type { ObjectCache } from '../objects/object-cache.ts'
import type { Client } from './client.ts'
import { unreadable } from './forge-failure.ts'
import { once } from './once.ts'
import type { Trees } from './trees.ts'

/** Blobs: fetched once, kept by SHA. */
export type Blobs = {
  texts(shas: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Everything that judging these sides reads. */
  fetchSides(sides: readonly Side[], known: string | null): Promise<void>
}

/** Above so many bytes files are fetched one after the other, so that memory stays bounded. */
const large = 1024 * 1024

/** Reads blobs of the client's repository through the cache. */
export function createBlobs(client: Client, cache: ObjectCache, trees: Trees): Blobs {
  const { owner, repo } = client
  const fetching = once<void>()
  const alone = new PQueue({ concurrency: 1 })
  const complete = { folders: new Set<string>(), generation: cache.generation() }

  const download = async (sha: string): Promise<void> => {
    const doing = `read the file ${sha.slice(0, 7)} of ${owner}/${repo}`
    const data = await client.call(doing, (octokit) => octokit.rest.git.getBlob({ owner, repo, file_sha: sha }))
    if (typeof data.content !== 'string') throw unreadable(doing)
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
    if (!isBlob(sha, bytes)) throw unreadable(doing)
    await cache.keepBlob(sha, bytes)
  }
  const fetch = async (sha: string, size = 0): Promise<void> => {
    if (size > largestFetched || cache.has('blob', sha)) return
    await fetching(sha, async () => {
      await (size > large ? alone.add(() => download(sha)) : download(sha))
    })
  }
  /** The files below a folder that may hold documents and are not there yet; folders seen whole are not walked again. */
  const wanted = (tree: string, into: Map<string, number>, seen: string[]): void => {
    if (complete.folders.has(tree)) return
    for (const item of trees.items(tree)) {
      if (isFolder(item)) wanted(item.sha, into, seen)
      else if (isOrdinaryFile(item) && isCandidate(item.name)) into.set(item.sha, item.size ?? 0)
    }
    seen.push(tree)
  }
  const fetchSides: Blobs['fetchSides'] = async (sides, known) => {
    for (const side of sides) await trees.ensure(side.tree, known)
    if (complete.generation !== cache.generation() || complete.folders.size > 200_000) complete.folders.clear()
    complete.generation = cache.generation()
    const into = new Map<string, number>()
    const seen: string[] = []
    for (const side of sides) {
      wanted(side.tree, into, seen)
      for (const { path, content } of side.overlay) {
        if (content !== null && 'sha' in content && isCandidate(path)) into.set(content.sha, 0)
      }
    }
    await Promise.all([...into].map(([sha, size]) => fetch(sha, size)))
    for (const tree of seen) complete.folders.add(tree)
  }

  return {
    fetchSides,
    async texts(shas) {
      await Promise.all(shas.map((sha) => fetch(sha)))
      return new Map(shas.map((sha) => [sha, (cache.blob(sha) ?? fail(sha)).toString('utf8')]))
    },
  }
}

function fail(sha: string): never {
  throw unreadable(`read the file ${sha.slice(0, 7)} from the cache`)
}
