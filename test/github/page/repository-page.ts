import { accountById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Issue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { escapeHtml, pageOf } from './layout.ts'

/** A repository as a person sees it: how to clone it, and its pull requests and issues. */
export function repositoryPage(state: State, repository: Repository): string {
  const name = fullName(state, repository)
  const rows = [...repository.issues.values()].toReversed().map((issue) => {
    const status = statusOf(issue)
    const page = issue.pull === null ? 'issues' : 'pull'
    return `<tr><td><span class="pill ${status}">${status}</span></td><td>${issue.pull === null ? 'issue' : ''}</td><td><a href="/${name}/${page}/${issue.number}">#${issue.number} ${escapeHtml(issue.title)}</a></td><td class="soft">${escapeHtml(accountById(state, issue.authorId).login)}</td></tr>`
  })
  const body = `<h1>${escapeHtml(name)}</h1><p><code>git clone ${state.url}/${escapeHtml(name)}.git</code></p><table>${rows.join('')}</table>`
  return pageOf(name, body)
}

function statusOf({ state, pull }: Issue): string {
  if (pull?.mergedAt != null) return 'merged'
  return state === 'open' && pull?.draft ? 'draft' : state
}
