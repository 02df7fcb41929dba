import type { World } from '../ports.ts'
import { startServices } from './apply/start-services.ts'
import { allowedBranch } from './branch/allowed-branch.ts'
import { tellFirstPlan } from './held/tell-first-plan.ts'
import { tellIncidents } from './held/tell-incidents.ts'

/**
 * The default branch moved, or somebody let through what was held: what is new is judged, what is held is told, what is not
 * there yet is applied, and open pull requests are judged again (rules M1–M5, G7). It looks at how things are now, so doing it again is the same.
 */
export async function apply(world: World): Promise<void> {
  const { forge, runner, estate } = world
  const tip = await forge.commit(await forge.branchTip(estate.defaultBranch))
  const state = await allowedBranch(world, tip)
  await runner.start({ key: `reviewAll:${estate.id}`, flow: 'reviewAll', input: {} })
  await tellIncidents(world, state)
  await tellFirstPlan(world, state)
  const now = await world.ledger.allowedState(estate.id)
  if (now !== null) await startServices(world, now)
}

/** Has the default branch looked at. */
export async function startApply({ runner, estate }: World): Promise<void> {
  await runner.start({ key: `apply:${estate.id}`, flow: 'apply', input: {} })
}
