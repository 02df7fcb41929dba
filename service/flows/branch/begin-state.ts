import type { AllowedState } from '../../core/model/held.ts'
import type { Commit, World } from '../../ports.ts'
import { sideOf } from './judge-change.ts'

/**
 * The very first look at a default branch: as it stands, it counts. Where services stand there, nobody judged how they came,
 * and nothing is applied before an administrator says so (rule M4).
 */
export async function beginState(world: World, { sha, tree }: Commit): Promise<AllowedState> {
  const side = sideOf(tree)
  await world.forge.fetchSides([side], null)
  const { services, brokenServices } = await world.judge.survey({ side, held: [] })
  const waits = services.length + brokenServices > 0
  const since = world.clock.now().toISOString()
  const state: AllowedState = { commit: sha, tree, held: [], ...(waits ? { waitingSince: since } : {}) }
  await world.ledger.keepAllowed(world.estate.id, state, [], [])
  return state
}
