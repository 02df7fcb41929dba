import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { createTeamIds } from './team-ids.ts'

/** Who may what. Asked whenever it decides, and never kept (rule A7). */
export type People = {
  permission(login: string, id?: string): Promise<'admin' | 'write' | 'read' | 'none'>
  teamsOf(login: string, teams: readonly string[]): Promise<readonly { readonly team: string; readonly id: string }[]>
}

const permissions = ['admin', 'write', 'read', 'none'] as const

/** Asks about people in the client's repository and in the organizations of its teams. */
export function createPeople(client: Client): People {
  const { owner, repo } = client
  const { teamId } = createTeamIds(client)
  /** Membership as GitHub shows it: a team that it hides is one that nobody is seen in. */
  const memberOf = async (team: string, login: string) => {
    const [org = '', slug = ''] = team.split('/')
    if (slug === '') return []
    const found = await client
      .call(`ask whether ${login} is in ${team}`, (octokit) =>
        octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username: login }),
      )
      .catch(missing([404]))
    if (found?.state !== 'active') return []
    const id = toldIn(found.url) ?? (await teamId(team))
    return id === null ? [] : [{ team, id }]
  }
  return {
    async permission(login, id) {
      const found = await client
        .call(`ask what ${login} may do in ${owner}/${repo}`, (octokit) =>
          octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
        )
        .catch(missing([404]))
      // A login may belong to somebody else by now.
      if (id !== undefined && String(found?.user?.id) !== id) return 'none'
      return permissions.find((one) => one === found?.permission) ?? 'none'
    },
    async teamsOf(login, teams) {
      return (await Promise.all(teams.map((team) => memberOf(team, login)))).flat()
    },
  }
}

/** A membership's own address has the team's number, `…/organizations/1/team/2/memberships/ada`, which saves asking for it. */
function toldIn(url: unknown): string | null {
  return (
    /^https?:\/\/[^/]+(?:\/api\/v3)?\/(?:organizations\/\d+\/team|teams)\/(\d+)\/memberships\//.exec(
      String(url),
    )?.[1] ?? null
  )
}
