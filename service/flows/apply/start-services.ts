import type { AllowedState } from '../../core/model/held.ts'
import type { World } from '../../ports.ts'
import { fetchHeld } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'
import { startService } from './start-service.ts'

/**
 * Has every service applied that is not as it counts (rule M5); those that wait for others are started by them. Nothing
 * while an estate observes (rule J14), or before an administrator said so (rule M4). Doing it again is the same.
 */
export async function startServices(world: World, state: AllowedState): Promise<void> {
  if (state.waitingSince !== undefined) return
  const side = sideOf(state.tree)
  const [applied] = await Promise.all([
    world.ledger.applied(world.estate.id),
    world.forge.fetchSides([side], side.tree),
    fetchHeld(world, state),
  ])
  const { mode, plan, providers } = await world.judge.planApply({ side, held: state.held, applied })
  if (mode === 'observe') return
  for (const { service, account } of plan.changes) {
    const provider = providers[account]
    // What lies in a cloud that has no provider yet is judged, and not applied (rule D9).
    if (provider === undefined || world.providers.has(provider)) await startService(world, service)
  }
}
