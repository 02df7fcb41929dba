import type { Landing } from '../../core/model/landing.ts'
import type { World } from '../../ports.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { startTelling } from '../results/start-telling.ts'
import { failureSince } from './failure-of.ts'
import { startServices } from './start-services.ts'

/**
 * Goes on with what is not through, be it that a run was missed, or that this release has a provider which the last one lacked
 * (rule D9); and tells what is not told.
 */
export async function goOn(world: World): Promise<void> {
  const { ledger, estate } = world
  const [state, open] = [await ledger.allowedState(estate.id), await ledger.openLandings(estate.id)]
  if (state === null || open.length === 0 || (await surveyBranch(world, state)).mode === 'observe') return
  if (await somethingCanGoOn(world, open)) await startServices(world)
  await startTelling(world)
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
