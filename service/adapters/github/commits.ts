import { LRUCache } from 'lru-cache'
import { type Commit, ForgeError } from '../../ports.ts'
import { isObjectName } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import { unreadable } from './forge-failure.ts'
import { pageSize } from './pages.ts'
import type { Trees } from './trees.ts'

/** Commits and branches. What a commit holds never changes, so it is kept. */
export type Commits = {
  branchTip(branch: string): Promise<string>
  testMerge(number: number): Promise<Commit | null>
  commit(sha: string): Promise<Commit>
  firstParents(sha: string, most: number): Promise<readonly Commit[]>
  mergeBase(one: string, other: string): Promise<Commit | null>
  everHad(path: string, sha: string): Promise<boolean>
  queue(branch: string): Promise<readonly QueueEntry[]>
  /** A commit that has this tree, if one was read lately. */
  commitWith(tree: string): string | null
}

type QueueEntry = { readonly number: number; readonly headSha: string; readonly baseSha: string }

type Found = {
  readonly sha: string
  readonly tree?: { readonly sha: string }
  readonly commit?: { readonly tree: { readonly sha: string } }
  readonly parents: readonly { readonly sha: string }[]
}

/** Reads commits of the client's repository. `foretell` is told what a test merge changes. */
export function createCommits(client: Client, foretell: Trees['foretell']): Commits {
  const { owner, repo } = client
  const where = `${owner}/${repo}`
  const known = new LRUCache<string, Commit>({ max: 10_000 })
  const byTree = new LRUCache<string, string>({ max: 10_000 })

  const keep = (found: Found, doing: string): Commit => {
    const tree = found.tree?.sha ?? found.commit?.tree.sha
    const parents = Array.isArray(found.parents) ? found.parents.map((parent) => parent.sha) : []
    if (tree === undefined || ![found.sha, tree, ...parents].every(isObjectName)) throw unreadable(doing)
    const commit = { sha: found.sha, tree, parents }
    known.set(commit.sha, commit)
    byTree.set(tree, commit.sha)
    return commit
  }
  const commit = async (sha: string): Promise<Commit> => {
    const doing = `read the commit ${sha.slice(0, 7)} of ${where}`
    const kept = known.get(sha)
    if (kept !== undefined) return kept
    const found = keep(
      await client.call(doing, (octokit) => octokit.rest.git.getCommit({ owner, repo, commit_sha: sha })),
      doing,
    )
    if (found.sha !== sha) throw unreadable(doing)
    return found
  }

  return {
    commit,
    commitWith: (tree) => byTree.get(tree) ?? null,
    async branchTip(branch) {
      const doing = `read the tip of ${branch} of ${where}`
      const ref = await client.call(doing, (octokit) =>
        octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }),
      )
      return sha(ref.object?.sha, doing)
    },
    async testMerge(number) {
      const doing = `read the test merge of ${where}#${number}`
      const ref = `pull/${number}/merge`
      // One call says it all; where it finds nothing, the plainer question tells "not there" from "could not be read".
      const found = await client
        .call(doing, (octokit) => octokit.rest.repos.getCommit({ owner, repo, ref, per_page: pageSize }))
        .catch(missing([404, 409, 422]))
      if (found !== null) {
        const merge = keep({ sha: found.sha, commit: found.commit, parents: found.parents }, doing)
        foretell(merge.tree, found.files ?? [])
        return merge
      }
      const pointer = await client
        .call(doing, (octokit) => octokit.rest.git.getRef({ owner, repo, ref }))
        .catch(missing([404]))
      return pointer === null ? null : commit(sha(pointer.object?.sha, doing))
    },
    async firstParents(start, most) {
      const doing = `list the commits of ${where} before ${start.slice(0, 7)}`
      const listed = await client.call(doing, (octokit) =>
        octokit.rest.repos.listCommits({ owner, repo, sha: start, per_page: Math.min(most, pageSize) }),
      )
      for (const one of listed) keep({ sha: one.sha, commit: one.commit, parents: one.parents }, doing)
      const chain: Commit[] = []
      for (let next: string | undefined = start; next !== undefined && chain.length < most; ) {
        const one: Commit = await commit(next)
        chain.push(one)
        next = one.parents[0]
      }
      return chain
    },
    async mergeBase(one, other) {
      const doing = `compare ${one.slice(0, 7)} with ${other.slice(0, 7)} in ${where}`
      const basehead = `${one}...${other}`
      const found = await client
        .call(doing, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 }))
        .catch(unrelated)
      if (found === null) return null
      const base = found.merge_base_commit
      return keep({ sha: base?.sha, commit: base?.commit, parents: base?.parents ?? [] }, doing)
    },
    async everHad(path, start) {
      const listed = await client.call(`list the commits of ${where} that touched ${path}`, (octokit) =>
        octokit.rest.repos.listCommits({ owner, repo, sha: start, path, per_page: 1 }),
      )
      return listed.length > 0
    },
    async queue(branch) {
      const ref = `heads/gh-readonly-queue/${branch}/`
      const refs = await client
        .call(`list the merge queue of ${where}`, (octokit) => octokit.rest.git.listMatchingRefs({ owner, repo, ref }))
        .catch(missing([404]))
      return (refs ?? []).flatMap((one) => queueEntry(one.ref, one.object.sha))
    },
  }
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<the commit that it is put upon>`. */
function queueEntry(ref: string, headSha: string): readonly QueueEntry[] {
  const [, number, baseSha] = /\/pr-(\d+)-([0-9a-f]{40,64})$/.exec(ref) ?? []
  return number === undefined || baseSha === undefined ? [] : [{ number: Number(number), headSha, baseSha }]
}

/** Null for these answers; any other failure stays one. */
export function missing(statuses: readonly number[]): (error: unknown) => null {
  return (error) => {
    if (error instanceof ForgeError && error.status !== null && statuses.includes(error.status)) return null
    throw error
  }
}

/** Null where GitHub does not show something (403, 404); a limit is a failure, though GitHub says 403 for it too. */
export function notShown(error: unknown): null {
  if (error instanceof ForgeError && error.status === 403 && error.retryAfterMs !== null) throw error
  return missing([403, 404])(error)
}

/** GitHub says 404 for commits without a common ancestor, and says so in words; any other 404 is a failure. */
function unrelated(error: unknown): null {
  if (error instanceof ForgeError && error.status === 404 && /no common ancestor/i.test(error.message)) return null
  throw error
}

function sha(value: string | undefined, doing: string): string {
  if (value === undefined || !isObjectName(value)) throw unreadable(doing)
  return value
}
