import type { Conversation } from '../../ports/conversation.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { unreadable } from './forge-failure.ts'

/** The numbers by which teams are known, whatever they are called. */
export function createTeamIds(client: Client): Pick<Conversation, 'teamId'> {
  return {
    async teamId(team) {
      const [org = '', slug = ''] = team.split('/')
      const doing = `read the team ${team}`
      const found = await client
        .call(doing, (octokit) => octokit.rest.teams.getByName({ org, team_slug: slug }))
        .catch(missing([404]))
      if (found !== null && !Number.isInteger(found.id)) throw unreadable(doing)
      return found === null ? null : String(found.id)
    },
  }
}
