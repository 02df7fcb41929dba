import { readCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { writeRefs } from '../git/git.ts'
import { mergeTrees } from '../git/merges.ts'
import { presentSimpleCommit } from '../present/commit.ts'
import { accountById, webFlow } from '../state/accounts.ts'
import { Refused } from '../state/refused.ts'
import { pullAt } from '../state/repositories.ts'
import type { MergeGroup, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { writeByGitHub } from './merge.ts'
import { markMerged } from './pull-state.ts'
import { moveRefs } from './push.ts'

/** Builds a merge group of pull requests, in their order, and asks for checks of it (`merge_group checks_requested`). */
export function createMergeGroup(
  state: State,
  repository: Repository,
  numbers: readonly number[],
): Promise<MergeGroup> {
  return exclusive(repository, async () => {
    const first = pullAt(repository, numbers[0] ?? 0)
    const baseSha = repository.git.refs.get(`refs/heads/${first.pull.baseRef}`) ?? ''
    let tip = baseSha
    for (const number of numbers) {
      const issue = pullAt(repository, number)
      const tree = await mergeTrees(repository.git, tip, issue.pull.headSha)
      if (tree === null) throw new Refused(405, `#${number} conflicts with those before it in the queue`)
      const message = `Merge pull request #${number}\n\n${issue.title}`
      const author = accountById(state, issue.authorId)
      tip = await writeByGitHub(state, repository, { tree, parents: [tip, issue.pull.headSha], message, author })
    }
    const ref = `refs/heads/gh-readonly-queue/${first.pull.baseRef}/pr-${numbers.at(-1)}-${baseSha}`
    const group: MergeGroup = {
      id: state.nextId(),
      ref,
      headSha: tip,
      baseRef: `refs/heads/${first.pull.baseRef}`,
      baseSha,
      numbers,
    }
    repository.mergeGroups.set(group.id, group)
    await moveRefs(state, repository, { [ref]: tip }, first.authorId)
    await emitGroup(state, repository, group, 'checks_requested')
    return group
  })
}

async function emitGroup(
  state: State,
  repository: Repository,
  group: MergeGroup,
  action: string,
  extra = {},
): Promise<void> {
  const commit = await readCommit(repository.git, group.headSha)
  const payload = {
    merge_group: {
      head_sha: group.headSha,
      head_ref: group.ref,
      base_sha: group.baseSha,
      base_ref: group.baseRef,
      head_commit: commit === null ? null : presentSimpleCommit(commit),
    },
    ...extra,
  }
  state.emit({
    name: 'merge_group',
    action,
    repository,
    ownerId: null,
    senderId: pullAt(repository, group.numbers[0] ?? 0).authorId,
    payload,
  })
}

/** Merges a group into its base, as GitHub does once its required checks are green. */
export function completeMergeGroup(state: State, repository: Repository, group: MergeGroup): Promise<void> {
  return exclusive(repository, async () => {
    for (const number of group.numbers)
      await markMerged(state, repository, pullAt(repository, number), group.headSha, webFlow.id)
    await moveRefs(state, repository, { [group.baseRef]: group.headSha }, webFlow.id, 'merge_queue_merge')
    await endGroup(state, repository, group, 'merged')
  })
}

/** Takes a group out of the queue: nothing is merged. */
export function dropMergeGroup(state: State, repository: Repository, group: MergeGroup): Promise<void> {
  return exclusive(repository, () => endGroup(state, repository, group, 'dequeued'))
}

async function endGroup(state: State, repository: Repository, group: MergeGroup, reason: string): Promise<void> {
  repository.mergeGroups.delete(group.id)
  await emitGroup(state, repository, group, 'destroyed', { reason })
  await writeRefs(repository.git, { [group.ref]: null })
}
