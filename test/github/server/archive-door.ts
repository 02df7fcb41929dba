import type { ServerResponse } from 'node:http'
import { git } from '../git/git.ts'
import { fullName } from '../state/repositories.ts'
import type { State } from '../state/state.ts'
import { type Failure, failedAnswer } from './failures.ts'

/** An archive as it is given, or the refusal; null: the connection was dealt with already. */
export type ArchiveAnswer = { readonly status: number; readonly body: Buffer; readonly type: string } | null

/** What an archive's link leads to: the commit's files as `git archive` packs them, attributes and all. */
export async function archiveDoor(state: State, url: URL): Promise<NonNullable<ArchiveAnswer>> {
  const found = state.archives.get(url.searchParams.get('token') ?? '')
  if (found === undefined || found.until < state.now().getTime()) {
    return { status: 404, body: Buffer.from('404: Not Found'), type: 'text/plain; charset=utf-8' }
  }
  const { repository, sha } = found
  const prefix = `${fullName(state, repository).replace('/', '-')}-${sha.slice(0, 7)}/`
  const args = ['archive', '--format=tar.gz', `--prefix=${prefix}`, '--end-of-options', sha]
  const { stdout } = await git(repository.git, args)
  return { status: 200, body: stdout, type: 'application/x-gzip' }
}

/** The same, failing as it was told to. What a failure leaves half done, it does to the connection itself. */
export async function failedArchive(
  state: State,
  url: URL,
  failure: Failure,
  outgoing: ServerResponse,
): Promise<ArchiveAnswer> {
  const instead = failedAnswer(failure, 0)
  if (instead !== null) {
    return { status: instead.status, body: Buffer.from(instead.body), type: instead.headers['content-type'] ?? '' }
  }
  if (failure.with === 'reset') outgoing.destroy()
  if (failure.with === 'timeout') failure.onHeld?.(`GET ${url.href}`)
  if (failure.with === 'reset' || failure.with === 'timeout') return null
  const right = await archiveDoor(state, url)
  const half = right.body.subarray(0, Math.floor(right.body.length / 2))
  if (failure.with === 'cut-json') return { ...right, body: half }
  if (failure.with === 'cut' || failure.with === 'stall') {
    outgoing.writeHead(right.status, { 'content-type': right.type, 'content-length': right.body.length })
    outgoing.write(half, () => (failure.with === 'cut' ? outgoing.destroy() : failure.onHeld?.(`GET ${url.href}`)))
    return null
  }
  return right
}
