import { accountById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Issue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { escapeHtml, pageOf } from './layout.ts'
import { talk } from './talk.ts'

/** An issue as a person sees it: title, text and comments. */
export function issuePage(state: State, repository: Repository, issue: Issue): string {
  const name = fullName(state, repository)
  const author = escapeHtml(accountById(state, issue.authorId).login)
  const head = `<p class="soft"><a href="/${name}">${escapeHtml(name)}</a></p>
<h1>${escapeHtml(issue.title)} <small>#${issue.number}</small></h1>
<p><span class="pill ${issue.state}">${issue.state}</span> <span class="soft">by <b>${author}</b></span></p>`
  return pageOf(`${issue.title} · ${name}#${issue.number}`, [head, ...talk(state, repository, issue)].join('\n'))
}
