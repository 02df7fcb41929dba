import type { CommentFacts, PullRequest } from '../../ports.ts'
import { isObjectName } from '../objects/git-object.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'

/** Pull requests and the people that they ask. */
export type Pulls = {
  pullRequest(number: number): Promise<PullRequest>
  openPullRequests(): Promise<
    readonly { readonly number: number; readonly headSha: string; readonly baseRef: string }[]
  >
  requestReviewers(number: number, teams: readonly string[], users: readonly string[]): Promise<readonly string[]>
}

/** Reads pull requests of the client's repository, and asks for reviews. */
export function createPulls(client: Client): Pulls {
  const { owner, repo } = client
  const ask = (number: number, teams: readonly string[], users: readonly string[]) =>
    client.call(`ask for reviews of ${owner}/${repo}#${number}`, (octokit) =>
      octokit.rest.pulls.requestReviewers({
        owner,
        repo,
        pull_number: number,
        ...(teams.length === 0 ? {} : { team_reviewers: teams.map(slugOf) }),
        ...(users.length === 0 ? {} : { reviewers: [...users] }),
      }),
    )

  return {
    async pullRequest(number) {
      const doing = `read the pull request ${owner}/${repo}#${number}`
      const data = await client.call(doing, (octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }))
      if (data.number !== number || !isObjectName(data.head?.sha ?? '') || data.base?.ref === undefined) {
        throw unreadable(doing)
      }
      return {
        number,
        title: data.title,
        state: data.state === 'open' ? 'open' : 'closed',
        draft: data.draft === true,
        author: { login: data.user?.login ?? 'ghost', kind: kindOf(data.user), teams: [] },
        authorId: String(data.user?.id ?? ''),
        base: data.base.ref,
        labels: (data.labels ?? []).map((label) => label.name ?? ''),
        files: [],
        headSha: data.head.sha,
        headRepository: data.head.repo?.full_name ?? null,
        headRef: data.head.ref,
        comments: data.comments ?? 0,
        requestedTeams: (data.requested_teams ?? []).map((team) => `${owner}/${team.slug}`),
        requestedUsers: (data.requested_reviewers ?? []).flatMap((user) => ('login' in user ? [user.login] : [])),
      }
    },
    async openPullRequests() {
      const doing = `list the open pull requests of ${owner}/${repo}`
      const found = await allPages(
        client,
        doing,
        (octokit, page) => octokit.rest.pulls.list({ owner, repo, state: 'open', per_page: pageSize, page }),
        (data) => data,
      )
      return found.map((one) => ({ number: one.number, headSha: one.head.sha, baseRef: one.base.ref }))
    },
    async requestReviewers(number, teams, users) {
      const all = [...teams, ...users]
      const refused = missing([404, 422])
      if ((await ask(number, teams, users).catch(refused)) !== null || all.length === 1) return []
      // One name that GitHub does not take spoils the whole request; the others are asked one by one.
      const left: string[] = []
      for (const team of teams) if ((await ask(number, [team], []).catch(refused)) === null) left.push(team)
      for (const user of users) if ((await ask(number, [], [user]).catch(refused)) === null) left.push(user)
      return left
    },
  }
}

/** What kind of account it is: Apps act as bots, and have their page below `/apps/`. */
export function kindOf(
  user: { readonly type?: string; readonly html_url?: string } | null | undefined,
): CommentFacts['author']['kind'] {
  if (user?.type !== 'Bot') return 'human'
  return /\/apps\/[^/]+$/.test(user.html_url ?? '') ? 'app' : 'bot'
}

function slugOf(team: string): string {
  return team.slice(team.indexOf('/') + 1)
}
