import { webFlow } from '../state/accounts.ts'
import type { PullIssue, Repository } from '../state/repository.ts'
import type { Account, State } from '../state/state.ts'
import { commitFiles, type FileContent } from './commit-files.ts'

/**
 * "Commit suggestion": whoever clicks is the author and pushes, GitHub commits and signs, and whoever suggested it stands in
 * a trailer, by the address that GitHub has for everybody.
 */
export function applySuggestion(
  state: State,
  repository: Repository,
  issue: PullIssue,
  files: { readonly [path: string]: FileContent },
  from: Account,
  by: Account,
): Promise<string> {
  const head = state.repositories.get(issue.pull.headRepositoryId) ?? repository
  const address = `${from.id}+${from.login}@users.noreply.github.com`
  const trailer = from.id === by.id ? '' : `\n\nCo-authored-by: ${from.name} <${address}>`
  return commitFiles(
    state,
    head,
    {
      branch: issue.pull.headRef,
      files,
      message: `Apply suggestion from code review${trailer}`,
      author: { name: by.name, email: by.email },
      committer: { name: webFlow.name, email: webFlow.email },
      signed: true,
    },
    by,
  )
}
