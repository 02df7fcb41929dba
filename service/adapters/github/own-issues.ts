import type { Branch, MarkedIssue, OwnIssue } from '../../ports/branch.ts'
import { ForgeError } from '../../ports.ts'
import type { Client } from './client.ts'
import { whole } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import type { OwnAccount } from './own-account.ts'
import { allPages, pageSize } from './pages.ts'

/** Issues that this App opened, told by who made them and by a comment that no reader sees on the first line of their body. */
export function createOwnIssues(
  client: Client,
  own: () => Promise<OwnAccount>,
): Pick<Branch, 'findIssue' | 'openIssues' | 'openIssue' | 'editIssue'> {
  const { owner, repo } = client
  const where = `${owner}/${repo}`

  /** Those whose marker is asked for, oldest first of the open ones, latest first of the closed ones; up to the one that is `enough`. */
  const list = async (
    state: 'open' | 'closed',
    isAsked: (marker: string) => boolean,
    enough: 'first' | 'all',
  ): Promise<readonly MarkedIssue[]> => {
    const { login, made } = await own()
    const doing = `list the issues that ${login} opened in ${where}`
    const isIt = (
      one: Parameters<typeof made>[0] & { readonly body?: string | null; readonly pull_request?: unknown },
    ) => made(one) && one.pull_request === undefined && isAsked(splitBody(one.body).marker ?? '')
    const found = await allPages(
      client,
      doing,
      (octokit, page) =>
        octokit.rest.issues.listForRepo({
          owner,
          repo,
          creator: login,
          state,
          sort: 'created',
          direction: state === 'open' ? 'asc' : 'desc',
          per_page: pageSize,
          page,
        }),
      (data) => data,
      (soFar) => enough === 'first' && soFar.some(isIt),
    )
    return whole(found, doing)
      .filter(isIt)
      .map(({ number, body }) => {
        if (!Number.isInteger(number)) throw unreadable(doing)
        const { marker, text } = splitBody(body)
        return { number, state, body: text, marker: marker ?? '' }
      })
  }
  const find = async (marker: string, state: 'open' | 'closed'): Promise<OwnIssue | null> => {
    const [found] = await list(state, (one) => one === marker, 'first')
    return found === undefined ? null : { number: found.number, state, body: found.body }
  }

  return {
    findIssue: async (marker) => (await find(marker, 'open')) ?? (await find(marker, 'closed')),
    openIssues: (beginning) => list('open', (marker) => marker.startsWith(beginning), 'all'),
    async openIssue({ marker, title, body }) {
      const there = await find(marker, 'open')
      if (there !== null) return there.number
      const doing = `open an issue in ${where}`
      const made = await client.call(doing, (octokit) =>
        octokit.rest.issues.create({ owner, repo, title, body: `${marker}\n${body}` }),
      )
      if (!Number.isInteger(made.number)) throw unreadable(doing)
      return made.number
    },
    async editIssue(number, change) {
      const doing = `edit the issue ${where}#${number}`
      const found = await client.call(doing, (octokit) =>
        octokit.rest.issues.get({ owner, repo, issue_number: number }),
      )
      const { marker, text } = splitBody(found.body)
      if (!(await own()).made(found) || marker === null) {
        const reason = 'it is no issue of this App, or somebody took away the first line of its text'
        throw new ForgeError(`could not ${doing}: ${reason}`, { status: 200, passing: false })
      }
      const edit = {
        ...(change.title === undefined || change.title === found.title ? {} : { title: change.title }),
        ...(change.body === undefined || change.body === text ? {} : { body: `${marker}\n${change.body}` }),
        ...(change.state === undefined || change.state === found.state ? {} : { state: change.state }),
      }
      if (Object.keys(edit).length === 0) return
      await client.call(doing, (octokit) => octokit.rest.issues.update({ owner, repo, issue_number: number, ...edit }))
    },
  }
}

/** A body's marker, an HTML comment on a line of its own at the top, and what stands below it. */
function splitBody(body: string | null | undefined): { readonly marker: string | null; readonly text: string } {
  const [, marker = null, text = ''] = /^(<!--[^\n]*-->)[ \t]*(?:\r?\n([\s\S]*))?$/.exec(body ?? '') ?? []
  return marker === null ? { marker, text: body ?? '' } : { marker, text: text.replaceAll('\r\n', '\n') }
}
