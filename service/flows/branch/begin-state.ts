import type { AllowedState } from '../../core/model/held.ts'
import type { Commit, World } from '../../ports.ts'
import { pinUnknown } from '../approvals/pins.ts'
import { surveyBranch } from './survey-branch.ts'

/**
 * The very first look at a default branch: as it stands, it counts. Where services stand there, nobody judged how they came,
 * and nothing is applied before an administrator says so (rule M4). Whose the names are that its rules give, they are from now on
 * (rule A1).
 */
export async function beginState(world: World, { sha, tree }: Commit): Promise<AllowedState> {
  const { services, brokenServices, approvers } = await surveyBranch(world, { tree, held: [] })
  const waits = services.length + brokenServices > 0
  const since = world.clock.now().toISOString()
  const state: AllowedState = { commit: sha, tree, held: [], ...(waits ? { waitingSince: since } : {}) }
  await pinUnknown(world, approvers)
  await world.ledger.keepAllowed(world.estate.id, state, [], [])
  return state
}
