import { accountById } from '../state/accounts.ts'
import type { Issue, Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { escapeHtml, renderMarkdown } from './layout.ts'

type Said = { readonly at: string; readonly id: number; readonly html: string }

/** What was said on an issue or a pull request, in its order: boxes of HTML. */
export function talk(state: State, repository: Repository, issue: Issue): string[] {
  const box = (who: number, what: string, text: string) =>
    `<section class="box"><header><b>${escapeHtml(accountById(state, who).login)}</b> <span class="soft">${what}</span></header><div>${renderMarkdown(text)}</div></section>`
  const comments: Said[] = [...repository.comments.values()]
    .filter((one) => one.issueNumber === issue.number)
    .map((one) => {
      const reactions = one.reactions.map(({ content }) => emoji[content] ?? content).join(' ')
      const edited = one.updatedAt === one.createdAt ? '' : ' · edited'
      return {
        at: one.createdAt,
        id: one.id,
        html: box(one.authorId, `commented at ${one.createdAt}${edited} ${reactions}`, one.body),
      }
    })
  const reviews: Said[] = (issue.pull?.reviews ?? []).map((one) => {
    const what = `${one.state.toLowerCase().replaceAll('_', ' ')} ${one.commitId.slice(0, 7)}`
    return { at: one.submittedAt, id: one.id, html: box(one.authorId, what, one.body) }
  })
  const opening = issue.body === null || issue.body === '' ? [] : [box(issue.authorId, 'opened this', issue.body)]
  const said = [...comments, ...reviews].sort((one, other) => one.id - other.id)
  return [...opening, ...said.map(({ html }) => html)]
}

const emoji: { readonly [content: string]: string } = {
  '+1': '👍',
  '-1': '👎',
  eyes: '👀',
  confused: '😕',
  heart: '❤️',
  hooray: '🎉',
  rocket: '🚀',
  laugh: '😄',
}
