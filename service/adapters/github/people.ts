import type { Client } from './client.ts'
import { missing } from './commits.ts'

/** Who may what. Asked whenever it decides, and never kept (rule A7). */
export type People = {
  permission(login: string, id?: string): Promise<'admin' | 'write' | 'read' | 'none'>
  teamsOf(login: string, teams: readonly string[]): Promise<readonly string[]>
}

const permissions = ['admin', 'write', 'read', 'none'] as const

/** Asks about people in the client's repository and in the organizations of its teams. */
export function createPeople(client: Client): People {
  const { owner, repo } = client
  /** Membership as GitHub shows it: a team that it hides is one that nobody is seen in. */
  const isMember = async (team: string, login: string): Promise<boolean> => {
    const [org = '', slug = ''] = team.split('/')
    if (slug === '') return false
    const found = await client
      .call(`ask whether ${login} is in ${team}`, (octokit) =>
        octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username: login }),
      )
      .catch(missing([404]))
    return found?.state === 'active'
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
      const members = await Promise.all(teams.map((team) => isMember(team, login)))
      return teams.filter((_, at) => members[at])
    },
  }
}
