import type { Octokit } from '@octokit/rest'
import { ForgeError } from '../../ports.ts'
import type { Answer, Client } from './client.ts'
import { unreadable } from './forge-failure.ts'

/** GitHub's largest page. */
export const pageSize = 100

/**
 * Every item of a list, page after page, as long as `Link` names a next one. The next page is asked for by its number, at
 * the same address: where a `Link` leads is never followed (K18). A page that fails fails the whole.
 */
export async function allPages<T, Item>(
  client: Client,
  doing: string,
  request: (octokit: Octokit, page: number) => Promise<Answer<T>>,
  items: (data: T) => readonly Item[],
  enough: (soFar: readonly Item[]) => boolean = () => false,
): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let page = 1; ; page += 1) {
    if (page > mostPages) throw new ForgeError(`could not ${doing}: there are more than ${mostPages} pages`, endless)
    const answer = await client.answer(doing, (octokit) => request(octokit, page))
    const found = items(answer.data)
    if (!Array.isArray(found)) throw unreadable(doing)
    all.push(...found)
    if (!hasNext(answer) || enough(all)) return all
  }
}

const mostPages = 1000
const endless = { status: 200, passing: false }

function hasNext(answer: Answer<unknown>): boolean {
  return /;\s*rel="next"/.test(String(answer.headers['link'] ?? ''))
}
