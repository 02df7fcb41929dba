import type { World } from '../ports.ts'
import { startServices } from './apply/start-services.ts'
import { allowedBranch } from './branch/allowed-branch.ts'
import { startEndings } from './endings.ts'
import { tellFirstPlan } from './held/tell-first-plan.ts'
import { tellIncidents } from './held/tell-incidents.ts'
import { startTelling } from './results/start-telling.ts'
import { startDueScans } from './scan/start-due-scans.ts'

/**
 * The default branch moved, or somebody let through what was held: what is new is judged, what is not there yet is applied,
 * what is held is told, what came of it is told, open pull requests are judged again, what ends is looked for, and scans that
 * are due are begun (rules M1–M5, M7, G7, S5, S7). It looks at how things are now, so doing it again is the same.
 */
export async function apply(world: World): Promise<void> {
  const { forge, runner, estate } = world
  const tip = await forge.commit(await forge.branchTip(estate.defaultBranch))
  const state = await allowedBranch(world, tip)
  await runner.start({ key: `reviewAll:${estate.id}`, flow: 'reviewAll', input: {} })
  // First: what counts waits for no issue that GitHub does not take.
  await startServices(world)
  await tellIncidents(world, state)
  await tellFirstPlan(world, state)
  await startTelling(world)
  await startEndings(world)
  await startDueScans(world)
}

/** Has the default branch looked at. */
export async function startApply({ runner, estate }: World): Promise<void> {
  await runner.start({ key: `apply:${estate.id}`, flow: 'apply', input: {} })
}
