import { accountById } from '../state/accounts.ts'
import { fullName, pullsOf } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { escapeHtml, pageOf } from './layout.ts'

/** A repository as a person sees it: how to clone it, and its pull requests. */
export function repositoryPage(state: State, repository: Repository): string {
  const name = fullName(state, repository)
  const rows = pullsOf(repository)
    .toReversed()
    .map((issue) => {
      const status =
        issue.pull.mergedAt !== null
          ? 'merged'
          : issue.state === 'closed'
            ? 'closed'
            : issue.pull.draft
              ? 'draft'
              : 'open'
      return `<tr><td><span class="pill ${status}">${status}</span></td><td><a href="/${name}/pull/${issue.number}">#${issue.number} ${escapeHtml(issue.title)}</a></td><td class="soft">${escapeHtml(accountById(state, issue.authorId).login)}</td></tr>`
    })
  const body = `<h1>${escapeHtml(name)}</h1><p><code>git clone ${state.url}/${escapeHtml(name)}.git</code></p><table>${rows.join('')}</table>`
  return pageOf(name, body)
}
