import { pullFiles } from '../present/pull.ts'
import { accountById, appById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Annotation, CheckRun, PullIssue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { escapeHtml, pageOf, renderMarkdown } from './layout.ts'
import { talk } from './talk.ts'

/** A pull request as a person sees it: title, checks with annotations, reviews and comments. */
export async function pullPage(state: State, repository: Repository, issue: PullIssue): Promise<string> {
  const name = fullName(state, repository)
  const { pull } = issue
  const status = pull.mergedAt !== null ? 'merged' : issue.state === 'closed' ? 'closed' : pull.draft ? 'draft' : 'open'
  const files = await pullFiles(repository, pull, false)
  const login = (id: number) => escapeHtml(accountById(state, id).login)
  const head = `<p class="soft"><a href="/${name}">${escapeHtml(name)}</a></p>
<h1>${escapeHtml(issue.title)} <small>#${issue.number}</small></h1>
<p><span class="pill ${status}">${status}</span> <span class="soft"><b>${login(issue.authorId)}</b> wants to merge
<code>${escapeHtml(pull.headRef)}</code> (<code>${pull.headSha.slice(0, 7)}</code>) into <code>${escapeHtml(pull.baseRef)}</code></span></p>`
  const list = files.map(
    (file) =>
      `<li><code>${escapeHtml(file.path)}</code> <span class="soft">${file.status}, +${file.additions} −${file.deletions}</span></li>`,
  )
  const changed = `<details><summary>${files.length} file${files.length === 1 ? '' : 's'} changed</summary><ul>${list.join('')}</ul></details>`
  return pageOf(
    `${issue.title} · ${name}#${issue.number}`,
    [
      head,
      changed,
      requested(state, repository, issue),
      ...checks(state, repository, pull.headSha),
      ...talk(state, repository, issue),
    ].join('\n'),
  )
}

function requested(state: State, repository: Repository, issue: PullIssue): string {
  const teams = [...issue.pull.requestedTeams].map(
    (id) => state.organizations.get(repository.ownerId)?.teams.get(id)?.slug ?? '',
  )
  const people = [...issue.pull.requestedUsers].map((id) => accountById(state, id).login)
  const all = [...teams, ...people].map(escapeHtml)
  return all.length === 0 ? '' : `<p class="soft">Reviews requested from <b>${all.join('</b>, <b>')}</b></p>`
}

function checks(state: State, repository: Repository, sha: string): string[] {
  const runs = [...repository.checkRuns.values()].filter((run) => run.headSha === sha)
  const latest = [...new Map(runs.map((run) => [`${run.appId} ${run.name}`, run])).values()]
  return latest.map((run) => showCheck(state, run))
}

function showCheck(state: State, run: CheckRun): string {
  const outcome = run.conclusion ?? run.status
  const header = `<span class="pill ${escapeHtml(outcome)}">${escapeHtml(outcome.replaceAll('_', ' '))}</span> check <b>${escapeHtml(run.name)}</b> <span class="soft">by ${escapeHtml(appById(state, run.appId).name)}</span>`
  const body = [
    run.title === null ? '' : `<h3>${escapeHtml(run.title)}</h3>`,
    ...run.annotations.map(showAnnotation),
    run.summary === null ? '' : `<details><summary>Summary</summary>${renderMarkdown(run.summary)}</details>`,
    run.text === null ? '' : renderMarkdown(run.text),
  ]
  return `<section class="box"><header>${header}</header><div>${body.join('\n')}</div></section>`
}

function showAnnotation(annotation: Annotation): string {
  const lines =
    annotation.start_line === annotation.end_line
      ? annotation.start_line
      : `${annotation.start_line}–${annotation.end_line}`
  const column = annotation.start_column === null ? '' : `:${annotation.start_column}`
  return `<div class="annotation ${annotation.annotation_level}"><code>${escapeHtml(annotation.path)}:${lines}${column}</code> <b>${escapeHtml(annotation.title ?? '')}</b><br>${escapeHtml(annotation.message).replaceAll('\n', '<br>')}</div>`
}
