import { closeIssue, newIssue, reopenIssue } from '../actions/issues.ts'
import { type By, byUser } from '../state/actor.ts'
import { repositoryAt } from '../state/repositories.ts'
import type { Issue } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { accountNamed } from './lookup.ts'
import { ownerOf } from './repository-doings.ts'

/** What people do with issues; comments on them are written by `comment`. `by` is a login; the repository's owner where left out. */
export type IssueDoings = {
  openIssue(repository: string, wanted: { readonly title: string; readonly body?: string; readonly by?: string }): Issue
  /** Issues that are no pull requests, oldest first. */
  issues(repository: string): Issue[]
  editIssue(
    repository: string,
    number: number,
    edit: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed'; readonly by?: string },
  ): void
}

/** Binds these doings to a stand-in. */
export function createIssueDoings(state: State): IssueDoings {
  const at = (name: string) => repositoryAt(state, name)
  const by = (name: string, login?: string): By =>
    byUser(login === undefined ? ownerOf(state, at(name)) : accountNamed(state, login))
  const issues = (name: string) => [...at(name).issues.values()].filter((one) => one.pull === null)
  return {
    openIssue: (name, { title, body = null, by: login }) => newIssue(state, at(name), title, body, by(name, login)),
    issues,
    editIssue: (name, number, { title, body, state: wanted, by: login }) => {
      const issue = issues(name).find((one) => one.number === number)
      if (issue === undefined) throw new Error(`there is no issue #${number}`)
      issue.title = title ?? issue.title
      issue.body = body ?? issue.body
      if (wanted === 'closed') closeIssue(state, issue, by(name, login))
      if (wanted === 'open') reopenIssue(state, issue)
    },
  }
}
