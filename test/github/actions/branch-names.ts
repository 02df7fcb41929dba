import { git, writeRefs } from '../git/git.ts'
import { pullsOf } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'

/** Gives the default branch another name: open pull requests follow, and `repository` tells of it. */
export async function renameDefaultBranch(
  state: State,
  repository: Repository,
  to: string,
  senderId: number,
): Promise<void> {
  const from = repository.defaultBranch
  const tip = repository.git.refs.get(`refs/heads/${from}`) ?? null
  await writeRefs(repository.git, { [`refs/heads/${to}`]: tip, [`refs/heads/${from}`]: null })
  await git(repository.git, ['symbolic-ref', 'HEAD', `refs/heads/${to}`])
  repository.defaultBranch = to
  for (const { state: open, pull } of pullsOf(repository)) {
    if (open === 'open' && pull.baseRef === from) pull.baseRef = to
  }
  const payload = { changes: { default_branch: { from } } }
  state.emit({ name: 'repository', action: 'edited', repository, ownerId: null, senderId, payload })
}
