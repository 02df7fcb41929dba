import { writeCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { writeObject } from '../git/git.ts'
import { editTree } from '../git/trees.ts'
import type { Repository } from '../state/repository.ts'
import { type Account, type State, stamp } from '../state/state.ts'
import { moveRefs } from './push.ts'

/** Where a series of commits goes. */
export type SeriesWish = {
  /** Default: the default branch. Made from the default branch where it is not there. */
  readonly branch?: string
  /** The file that each of them writes; default: `series.txt`. */
  readonly path?: string
}

/** Writes many commits and pushes them as one push; returns the new tip. */
export function commitSeries(
  state: State,
  repository: Repository,
  { count, branch = repository.defaultBranch, path = 'series.txt' }: SeriesWish & { readonly count: number },
  pusher: Account,
): Promise<string> {
  return exclusive(repository, async () => {
    const { refs } = repository.git
    let tip = refs.get(`refs/heads/${branch}`) ?? refs.get(`refs/heads/${repository.defaultBranch}`)
    if (tip === undefined) throw new Error('a series of commits needs a first commit')
    const who = { name: pusher.name, email: pusher.email, date: stamp(state.now()) }
    for (let number = 1; number <= count; number += 1) {
      const blob = writeObject(repository.git, 'blob', Buffer.from(`${number}`))
      const tree = await editTree(repository.git, tip, [{ path, mode: '100644', sha: blob }])
      const commit = { tree, parents: [tip], author: who, committer: who, message: `Number ${number}` }
      tip = writeCommit(repository.git, commit)
    }
    await moveRefs(state, repository, { [`refs/heads/${branch}`]: tip }, pusher.id)
    return tip
  })
}
