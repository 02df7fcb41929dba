import { commentMark } from '../../core/render/comment.ts'
import type { CommentFacts } from '../../ports.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'
import { kindOf } from './pulls.ts'

/** Comments of this App, and those of people. */
export type Comments = {
  findComment(number: number): Promise<string | null>
  publishComment(number: number, body: string, existing: string | null): Promise<string>
  comment(id: string): Promise<CommentFacts | null>
  goneComments(ids: readonly string[]): Promise<readonly string[]>
  react(commentId: string, reaction: '+1' | '-1' | 'eyes' | 'confused'): Promise<void>
  reply(number: number, commentId: string, body: string): Promise<void>
}

/** Reads and writes comments on pull requests of the client's repository. */
export function createComments(client: Client): Comments {
  const { owner, repo } = client
  const create = async (number: number, body: string): Promise<string> => {
    const doing = `comment on ${owner}/${repo}#${number}`
    const made = await client.call(doing, (octokit) =>
      octokit.rest.issues.createComment({ owner, repo, issue_number: number, body }),
    )
    if (!Number.isInteger(made.id)) throw unreadable(doing)
    return String(made.id)
  }

  /** This App's own comment that begins so. */
  const find = async (number: number, beginning: string): Promise<string | null> => {
    const { login } = await client.self()
    const found = await allPages(
      client,
      `list the comments on ${owner}/${repo}#${number}`,
      (octokit, page) =>
        octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: pageSize, page }),
      (data) => data,
    )
    const ours = found.find(
      ({ user, body }) => user?.type === 'Bot' && user.login === login && (body ?? '').startsWith(beginning),
    )
    return ours === undefined ? null : String(ours.id)
  }

  return {
    findComment: (number) => find(number, commentMark),
    async publishComment(number, body, existing) {
      if (existing === null) return create(number, body)
      const doing = `edit the comment on ${owner}/${repo}#${number}`
      const edited = await client
        .call(doing, (octokit) =>
          octokit.rest.issues.updateComment({ owner, repo, comment_id: Number(existing), body }),
        )
        .catch(missing([404, 410]))
      return edited === null ? create(number, body) : existing
    },
    async comment(id) {
      const found = await client
        .call(`read a comment of ${owner}/${repo}`, (octokit) =>
          octokit.rest.issues.getComment({ owner, repo, comment_id: Number(id) }),
        )
        .catch(missing([404, 410]))
      if (found === null) return null
      const { user } = found
      return {
        id,
        body: found.body ?? '',
        author: { login: user?.login ?? 'ghost', id: String(user?.id ?? ''), kind: kindOf(user) },
        createdAt: found.created_at,
        edited: found.updated_at !== found.created_at,
      }
    },
    async goneComments(ids) {
      if (ids.length === 0) return []
      const { listed, from } = await newestComments(client, Math.min(...ids.map(Number)))
      return ids.filter((id) => Number(id) >= from && !listed.has(Number(id)))
    },
    async react(commentId, reaction) {
      await client.call(`answer a comment of ${owner}/${repo}`, (octokit) =>
        octokit.rest.reactions.createForIssueComment({
          owner,
          repo,
          comment_id: Number(commentId),
          content: reaction,
        }),
      )
    },
    async reply(number, commentId, body) {
      const mark = `<!-- plumbline answers ${commentId} -->`
      if ((await find(number, mark)) === null) await create(number, `${mark}\n${body}`)
    },
  }
}

/** How much of the repository's comments is looked through: so many of the newest. */
const mostListed = 10 * pageSize

/** The repository's newest comments, back to one or as far as is looked; `from`: every one from that number on is among them. */
async function newestComments(client: Client, back: number) {
  const { owner, repo } = client
  const doing = `list the newest comments of ${owner}/${repo}`
  let whole = true
  const reaches = (soFar: readonly { readonly id: number }[]) => {
    whole = !((soFar.at(-1)?.id ?? 0) <= back || soFar.length >= mostListed)
    return !whole
  }
  const found = await allPages(
    client,
    doing,
    (octokit, page) =>
      octokit.rest.issues.listCommentsForRepo({
        owner,
        repo,
        sort: 'created',
        direction: 'desc',
        per_page: pageSize,
        page,
      }),
    (data) => data,
    reaches,
  )
  if (!found.every(({ id }) => Number.isInteger(id))) throw unreadable(doing)
  return { listed: new Set(found.map(({ id }) => id)), from: whole ? 0 : (found.at(-1)?.id ?? 0) }
}
