import type { PullRequest, World } from '../../ports.ts'
import { incidentOn } from './incident-on.ts'
import { pushedPlace } from './judge-release.ts'

/**
 * What a comment speaks about: its pull request; on the issue of an incident, what was pushed. Words for people where it is
 * about neither.
 */
export async function spokenOn(
  world: World,
  given: { readonly number: number; readonly place: 'pull request' | 'issue' },
): Promise<PullRequest | string> {
  if (given.place === 'pull request') return world.forge.pullRequest(given.number)
  const state = await world.ledger.allowedState(world.estate.id)
  const found = state === null ? null : await incidentOn(world, state, given)
  if (found === null) return 'Nothing on this issue is held.'
  const { incident, issue } = found
  if (incident.pullRequest !== null)
    return `This is said on the pull request that brought it: #${incident.pullRequest}.`
  return pushedPlace(world, incident, issue).pullRequest
}
