import { objectName } from '../../core/documents/object-name.ts'
import type { ForgeError } from '../../ports.ts'
import type { ObjectCache } from '../objects/object-cache.ts'
import { archiveLink } from './archive-link.ts'
import { type ArchiveLimits, archivedFiles } from './archived-files.ts'
import type { Client, ClientOptions } from './client.ts'
import { forgeFailure, unreadable } from './forge-failure.ts'
import { once } from './once.ts'

/** Many files of one commit by two calls: GitHub packs them, whatever their number. */
export type Archives = {
  /** Brings what it can of these blobs into the cache. What is not there afterwards is to be fetched one by one. */
  take(commit: string, blobs: readonly string[]): Promise<void>
}

/** Limits of what is unpacked: far above any estate, far below what would hold up the service. */
const limits: ArchiveLimits = { bytes: 1024 ** 3, fileBytes: 1024 ** 2, entries: 500_000 }

/** How often an archive that did not come whole is asked for. */
const mostTries = 2

/** A download may take so many times longer than any other answer, as long as more of it keeps coming. */
const longest = 20

/**
 * Reads archives of the client's repository through the cache. A file counts only if Git would name it as the tree does: what
 * packing changes or leaves out (`.gitattributes`: export-subst, export-ignore, ends of lines), or anybody else, is not taken.
 */
export function createArchives(client: Client, cache: ObjectCache, options: ClientOptions): Archives {
  const { log } = options
  const taking = once<void>()

  const tryOnce = async (commit: string, left: Set<string>): Promise<ForgeError | null> => {
    const doing = `download the files of ${client.owner}/${client.repo} at ${commit.slice(0, 7)}`
    try {
      const link = await linkTo(client, options, commit, doing)
      await download(link, options.timeoutMs, (archive) => keepFrom(archive, left, cache))
      return null
    } catch (error) {
      return forgeFailure(doing, error)
    }
  }
  const take = async (commit: string, blobs: readonly string[]): Promise<void> => {
    const left = new Set(blobs)
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const failure = await tryOnce(commit, left)
      // Where GitHub asks to wait, thousands of calls are not what it should get instead.
      if (failure !== null && failure.retryAfterMs !== null) throw failure
      if (failure === null) break
      log.warn({ commit, reason: failure.message, left: left.size }, 'an archive did not come whole')
    }
    log.info({ commit, taken: blobs.length - left.size, left: left.size }, 'files were taken from an archive')
  }
  return { take: (commit, blobs) => taking(commit, () => take(commit, blobs)) }
}

/** GitHub answers with a link that is good for minutes and says itself who may follow it. */
async function linkTo(client: Client, { apiUrl }: ClientOptions, commit: string, doing: string): Promise<URL> {
  const { owner, repo } = client
  const answer = await client.answer(doing, async (octokit) => {
    const request = { redirect: 'manual' } as const
    const { status, headers } = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      owner,
      repo,
      ref: commit,
      request,
    })
    return { status: Number(status), headers, data: {} }
  })
  const location = answer.headers['location']
  if (answer.status !== 302 || typeof location !== 'string') throw unreadable(doing)
  const link = archiveLink(apiUrl, location)
  if (link === null) throw new Error('GitHub answered with a link to another host, which was not followed')
  return link
}

/** Asks without credentials and follows no further; gives up when nothing more comes, and hangs up when enough was read. */
async function download(
  link: URL,
  timeoutMs: number,
  use: (archive: ReadableStream<Uint8Array<ArrayBuffer>>) => Promise<void>,
): Promise<void> {
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(new Error(`nothing came for ${timeoutMs / 1000} s`)), timeoutMs)
  const signal = AbortSignal.any([end.signal, AbortSignal.timeout(timeoutMs * longest)])
  try {
    const response = await fetch(link, { redirect: 'error', signal, headers: { 'user-agent': 'plumbline' } })
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel()
      throw new Error(`the archive's link was answered with ${response.status}`)
    }
    const awake = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        timer.refresh()
        controller.enqueue(chunk)
      },
    })
    await use(response.body.pipeThrough(awake))
  } finally {
    clearTimeout(timer)
    end.abort()
  }
}

/** Keeps the files that are wanted, and stops reading when the last of them came. */
async function keepFrom(
  archive: ReadableStream<Uint8Array<ArrayBuffer>>,
  left: Set<string>,
  cache: ObjectCache,
): Promise<void> {
  const [like = ''] = left
  for await (const bytes of archivedFiles(archive, limits)) {
    const sha = objectName('blob', bytes, like)
    if (!left.delete(sha)) continue
    await cache.keepBlob(sha, bytes)
    if (left.size === 0) return
  }
}
