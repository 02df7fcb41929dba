import { writeCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { writeRefs } from '../git/git.ts'
import { mergeTrees } from '../git/merges.ts'
import { accountById, webFlow } from '../state/accounts.ts'
import type { PullIssue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { stamp } from '../state/state.ts'

/**
 * Starts a new test merge where the last one is of another head or tip. Until it is there `mergeable` is null; on a
 * conflict `refs/pull/N/merge` stays where it was, as GitHub leaves it: its parents say for what it was made.
 */
export function scheduleTestMerge(state: State, repository: Repository, issue: PullIssue): void {
  const { pull } = issue
  const base = repository.git.refs.get(`refs/heads/${pull.baseRef}`)
  const last = pull.testMerge
  if (issue.state !== 'open' || base === undefined || state.settings.testMerge === 'never') return
  if (last !== null && last.head === pull.headSha && last.base === base) return
  pull.testMerge = { head: pull.headSha, base, mergeable: null, sha: last?.sha ?? null }
  state.later(() => exclusive(repository, () => testMerge(state, repository, issue)))
}

async function testMerge(state: State, repository: Repository, issue: PullIssue): Promise<void> {
  const { pull } = issue
  const wanted = pull.testMerge
  if (wanted === null || wanted.mergeable !== null) return
  const tree = await mergeTrees(repository.git, wanted.base, wanted.head)
  if (tree === null) {
    if (pull.testMerge === wanted) pull.testMerge = { ...wanted, mergeable: false, sha: null }
    return
  }
  const date = stamp(state.now())
  const author = accountById(state, issue.authorId)
  const sha = writeCommit(repository.git, {
    tree,
    parents: [wanted.base, wanted.head],
    author: { name: author.name, email: author.email, date },
    committer: { name: webFlow.name, email: webFlow.email, date },
    message: `Merge ${wanted.head} into ${wanted.base}`,
  })
  repository.signed.add(sha)
  if (pull.testMerge !== wanted) return
  await writeRefs(repository.git, { [`refs/pull/${issue.number}/merge`]: sha })
  pull.testMerge = { ...wanted, mergeable: true, sha }
}
