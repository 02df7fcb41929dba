import type { Verdict } from '../core/model/verdict.ts'
import type { PullRequest, World } from '../ports.ts'

/** GitHub takes only so many at once, and a person reads no more. */
const most = 15

/** Whose review is to be asked for: who may meet an unmet requirement and was not asked yet. Nobody for a draft (rule G5), and nobody where nothing blocks. */
export function reviewersOf(world: World, pullRequest: PullRequest, verdict: Verdict) {
  if (pullRequest.draft || verdict.mode === 'observe') return { teams: [], users: [] }
  const open = verdict.requirements.filter((requirement) => !requirement.satisfied)
  const [owner] = world.estate.fullName.split('/')
  const teams = open.flatMap(({ approvers }) => approvers.teams.filter((team) => team.split('/')[0] === owner))
  const users = open
    .flatMap(({ approvers }) => approvers.users)
    .filter((login) => !same(login, pullRequest.author.login))
  return {
    teams: fresh(teams, pullRequest.requestedTeams),
    users: fresh(users, pullRequest.requestedUsers),
  }
}

function fresh(names: readonly string[], there: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => !there.some((one) => same(one, name))).slice(0, most)
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
