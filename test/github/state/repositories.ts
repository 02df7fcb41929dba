import { accountById, accountByLogin } from './accounts.ts'
import type { Issue, PullIssue, Repository } from './repository.ts'
import type { State } from './state.ts'

/** `owner/name`. */
export function fullName(state: State, repository: Repository): string {
  return `${accountById(state, repository.ownerId).login}/${repository.name}`
}

/** The repository of an owner; null where there is none. */
export function repositoryByName(state: State, owner: string, name: string): Repository | null {
  const account = accountByLogin(state, owner)
  if (account === null) return null
  for (const repository of state.repositories.values()) {
    if (repository.ownerId === account.id && repository.name.toLowerCase() === name.toLowerCase()) return repository
  }
  return null
}

/** The repository `owner/name`, for code that knows that it is there. */
export function repositoryAt(state: State, name: string): Repository {
  const [owner = '', repository = ''] = name.split('/')
  const found = repositoryByName(state, owner, repository)
  if (found === null) throw new Error(`there is no repository ${name}; make it with createRepository`)
  return found
}

/** The pull request with a number that is known to be there. */
export function pullAt(repository: Repository, number: number): PullIssue {
  const issue = repository.issues.get(number)
  if (issue === undefined || !isPull(issue)) throw new Error(`there is no pull request #${number}`)
  return issue
}

/** Whether an issue is a pull request. */
export function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== null
}

/** The pull requests of a repository, oldest first. */
export function pullsOf(repository: Repository): PullIssue[] {
  return [...repository.issues.values()].filter(isPull)
}
