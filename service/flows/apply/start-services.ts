import type { AllowedState } from '../../core/model/held.ts'
import type { ApplyPlan, World } from '../../ports.ts'
import { fetchHeld } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'
import { startService } from './start-service.ts'

/**
 * Has every service applied that is not as it counts (rule M5); those that wait for others are started by them, and of what
 * landed nothing is left to do where a service is as it counts. Nothing while an estate observes (rule J14) or its rules are broken
 * (rule M10), or before an administrator said so (rule M4). Doing it again is the same.
 */
export async function startServices(world: World): Promise<void> {
  const { ledger, estate } = world
  // First: whatever lands later may not be in what is allowed.
  const landing = await ledger.lastLanding(estate.id)
  const state = await ledger.allowedState(estate.id)
  if (state === null || state.waitingSince !== undefined) return
  const { applies, plan, providers } = await planOf(world, state)
  if (!applies) return
  await settleOthers(world, plan, landing)
  for (const { service, account } of plan.changes) {
    const provider = providers[account]
    // What lies in a cloud that has no provider yet is judged, and not applied (rule D9).
    if (provider === undefined || world.providers.has(provider)) await startService(world, service)
  }
}

async function planOf(world: World, state: AllowedState): Promise<ApplyPlan> {
  const side = sideOf(state.tree)
  const [applied, left] = await Promise.all([
    world.ledger.applied(world.estate.id),
    world.ledger.left(world.estate.id),
    world.forge.fetchSides([side], side.tree),
    fetchHeld(world, state),
  ])
  return world.judge.planApply({ side, held: state.held, applied, left })
}

/** What landed of services for which there is nothing to do is through. */
async function settleOthers({ ledger, estate }: World, { changes }: ApplyPlan['plan'], landing: number): Promise<void> {
  const open = (await ledger.openLandings(estate.id)).flatMap(({ services }) => services)
  const planned = new Set(changes.map(({ service }) => service))
  const others = open.filter(({ service, state, held }) => state === 'open' && !held && !planned.has(service))
  await ledger.keepSettled(estate.id, [...new Set(others.map(({ service }) => service))], landing)
}
