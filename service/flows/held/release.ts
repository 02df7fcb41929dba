import { type Incident, incidentsIn } from '../../core/allowed/incidents.ts'
import type { World } from '../../ports.ts'
import { branch } from '../branch/allowed-branch.ts'
import { keepAllowed } from '../branch/keep-allowed.ts'
import { judgeRelease, type Place } from './judge-release.ts'

/**
 * Lets through of an incident what people approved (rule M2): it is judged anew, and what passes counts from now on. Gives
 * how many documents are still held of it.
 */
export function release(world: World, { commit, pullRequest }: Incident, place: Place): Promise<number> {
  return world.alone(branch, async () => {
    const state = await world.ledger.allowedState(world.estate.id)
    const isIt = (one: Incident) => one.commit === commit && one.pullRequest === pullRequest
    const incident = incidentsIn(state?.held ?? []).find(isIt)
    if (state === null || incident === undefined) return 0
    const { verdict, request, questions } = await judgeRelease(world, state, incident, place)
    const met = verdict.requirements.filter(({ satisfied }) => satisfied)
    const { before, by, since } = incident
    const origin = { commit, before, pullRequest, by }
    const allowed = await world.judge.allow({ ...request, met, facts: { ...origin, since } }, questions)
    const headSha = pullRequest === null ? null : place.pullRequest.headSha
    const { held } = await keepAllowed(world, state, state, allowed, { ...origin, headSha, released: true })
    return incidentsIn(held).find(isIt)?.documents.length ?? 0
  })
}
