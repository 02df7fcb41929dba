import type { Conversation, Push } from '../../ports/conversation.ts'
import { isObjectName } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import { notShown } from './commits.ts'
import { person, time } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import { pageSize } from './pages.ts'

const mostPages = 100

/** Who pushed to branches, by the repository's activity. */
export function createPushes(client: Client): Pick<Conversation, 'pushes'> {
  return {
    async pushes(repository, branch) {
      const [owner = '', repo = ''] = repository.split('/')
      const doing = `read who pushed to ${branch} of ${repository}`
      const all: Push[] = []
      let after: string | undefined
      for (let page = 1; page <= mostPages; page += 1) {
        const cursor = after === undefined ? {} : { after }
        const answer = await client
          .answer(doing, (octokit) =>
            octokit.rest.repos.listActivities({
              owner,
              repo,
              ref: `refs/heads/${branch}`,
              per_page: pageSize,
              ...cursor,
            }),
          )
          .catch(notShown)
        if (answer === null) return null
        if (!Array.isArray(answer.data)) throw unreadable(doing)
        all.push(...answer.data.map((one) => pushOf(one, doing)))
        after = nextCursor(String(answer.headers['link'] ?? ''))
        if (after === undefined) return all
      }
      return null
    },
  }
}

type Activity = {
  readonly before: string
  readonly after: string
  readonly timestamp: string
  readonly activity_type: string
  readonly actor: { readonly id: number; readonly login: string } | null
}

function pushOf({ before, after, timestamp, activity_type: type, actor }: Activity, doing: string): Push {
  if (![before, after].every((sha) => typeof sha === 'string' && isObjectName(sha))) throw unreadable(doing)
  const at = time(timestamp, doing)
  return { before, after, actor: actor === null ? null : person(actor, doing), at, forced: type === 'force_push' }
}

/** Of the next page only the cursor is taken: where a `Link` leads is never followed (K18). */
function nextCursor(link: string): string | undefined {
  const next = /<([^>]*)>;\s*rel="next"/.exec(link)?.[1]
  return next === undefined ? undefined : (new URLSearchParams(next.slice(next.indexOf('?'))).get('after') ?? undefined)
}
