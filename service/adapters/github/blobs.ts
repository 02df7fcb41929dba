import PQueue from 'p-queue'
import { isCandidate } from '../../core/documents/read-file.ts'
import type { Side } from '../../ports.ts'
import { isBlob, isFolder, isOrdinaryFile } from '../objects/git-object.ts'
import { largestFetched } from '../objects/largest-fetched.ts'
import type { ObjectCache } from '../objects/object-cache.ts'
import { sideBySide } from '../side-by-side.ts'
import type { Archives } from './archives.ts'
import type { Client } from './client.ts'
import type { Commits } from './commits.ts'
import { unreadable } from './forge-failure.ts'
import { once } from './once.ts'
import { patchedText } from './patched-text.ts'
import type { Trees } from './trees.ts'

/** Blobs: fetched once, kept by SHA. */
export type Blobs = {
  texts(shas: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Everything that judging these sides reads. */
  fetchSides(sides: readonly Side[], known: string | null): Promise<void>
}

/** Above so many bytes files are fetched one after the other, so that memory stays bounded. */
const large = 1024 * 1024

/** More files than this of one commit are not fetched one by one: GitHub allows 5,000 calls an hour. */
const many = 100

/** How many files are asked for at once. */
const atOnce = 20

/** What blobs are found by: folders, the commits that have them, and these commits' archives. */
type Sources = {
  readonly trees: Trees
  readonly commitWith: Commits['commitWith']
  readonly archives: Archives
}

/** Reads blobs of the client's repository through the cache. */
export function createBlobs(client: Client, cache: ObjectCache, { trees, commitWith, archives }: Sources): Blobs {
  const { owner, repo } = client
  const fetching = once<void>()
  const alone = new PQueue({ concurrency: 1 })
  const complete = { folders: new Set<string>(), generation: cache.generation() }

  /** Made here of the content before it, where the change was told; known to be right by its name. */
  const grown = (sha: string): Buffer | null => {
    const change = trees.changeTo(sha)
    if (change === null) return null
    const before = change.before === null ? '' : cache.blob(change.before)?.toString('utf8')
    const bytes = Buffer.from((before === undefined ? null : patchedText(before, change.patch)) ?? '')
    return isBlob(sha, bytes) ? bytes : null
  }
  const download = async (sha: string): Promise<void> => {
    const made = grown(sha)
    if (made !== null) return cache.keepBlob(sha, made)
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
  /** What judging a side reads and is not there yet, with its size where that is known; and the folders walked for it. */
  const missing = (side: Side) => {
    const files = new Map<string, number>()
    const folders: string[] = []
    wanted(side.tree, files, folders)
    for (const { path, content } of side.overlay) {
      if (content !== null && 'sha' in content && isCandidate(path)) files.set(content.sha, 0)
    }
    return { tree: side.tree, files, folders }
  }
  const takeMany = async (tree: string, files: ReadonlyMap<string, number>): Promise<void> => {
    const left = [...files].filter(([sha, size]) => size <= large && !cache.has('blob', sha)).map(([sha]) => sha)
    const commit = left.length > many ? commitWith(tree) : null
    if (commit !== null) await archives.take(commit, left)
  }
  const fetchSides: Blobs['fetchSides'] = async (sides, known) => {
    for (const side of sides) await trees.ensure(side.tree, known)
    const generation = cache.generation()
    if (complete.generation !== generation || complete.folders.size > 200_000) complete.folders.clear()
    complete.generation = generation
    const all = sides.map(missing)
    for (const { tree, files } of all) await takeMany(tree, files)
    const files = new Map(all.flatMap((one) => [...one.files]))
    await sideBySide(files, atOnce, ([sha, size]) => fetch(sha, size))
    // Where anything went from the cache meanwhile, nobody knows that these folders are still whole.
    if (cache.generation() !== generation) return
    for (const { folders } of all) for (const folder of folders) complete.folders.add(folder)
  }

  return {
    fetchSides,
    async texts(shas) {
      await sideBySide(shas, atOnce, (sha) => fetch(sha))
      return new Map(shas.map((sha) => [sha, (cache.blob(sha) ?? fail(sha)).toString('utf8')]))
    },
  }
}

function fail(sha: string): never {
  throw unreadable(`read the file ${sha.slice(0, 7)} from the cache`)
}
