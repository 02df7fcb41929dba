import type { Landing } from '../../core/model/landing.ts'
import type { World } from '../../ports.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { startTelling } from '../results/start-telling.ts'
import { failureSince } from './failure-of.ts'
import { startServices } from './start-services.ts'

/**
 * Goes on with what is not through, be it that a run was missed, that somebody mended a cloud, or that this release has a
 * provider which the last one lacked (rule D9). Gives false where a landing was never told, so that the branch is to be
 * looked at as a whole.
 */
export async function goOn(world: World): Promise<boolean> {
  const { ledger, estate } = world
  const [state, open] = [await ledger.allowedState(estate.id), await ledger.openLandings(estate.id)]
  if (state === null || open.length === 0 || (await surveyBranch(world, state)).mode === 'observe') return true
  if (open.some(({ told }) => !told)) return false
  if (await somethingCanGoOn(world, open)) await startServices(world)
  await startTelling(world)
  return true
}

async function somethingCanGoOn(world: World, open: readonly Landing[]): Promise<boolean> {
  for (const { services, entry } of open) {
    for (const { service, state, held, provider } of services) {
      if (state !== 'open' || held || (provider !== null && !world.providers.has(provider))) continue
      if ((await failureSince(world, service, entry)) === null) return true
    }
  }
  return false
}
