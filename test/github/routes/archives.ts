import { type Call, type Route, repo } from '../server/route.ts'
import { fullName } from '../state/repositories.ts'
import { commitAt } from './commits.ts'

/** How long the link to an archive is good, in milliseconds. */
const goodFor = 5 * 60_000

/** A link to the archive of a commit, good for minutes to whoever has it. */
async function tarball(call: Call) {
  const { state, repository, params } = call
  const { sha } = await commitAt(repository, params['ref'] ?? repository.defaultBranch)
  const token = state.secret(32)
  state.archives.set(token, { repository, sha, until: state.now().getTime() + goodFor })
  const location = `${state.url}/_codeload/${fullName(state, repository)}/legacy.tar.gz/${sha}?token=${token}`
  return { status: 302, headers: { location } }
}

/** A repository's files, packed. */
export const archiveRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/tarball/{ref+}', access: repo('contents read'), handle: tarball },
]
