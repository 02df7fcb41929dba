import type { AllowedState } from '../../core/model/held.ts'
import type { Survey } from '../../core/model/survey.ts'
import type { Side, World } from '../../ports.ts'
import { fetchHeld } from './judged-by.ts'

/** What the default branch holds, as it counts with this held. */
export async function surveyBranch(world: World, state: Pick<AllowedState, 'tree' | 'held'>): Promise<Survey> {
  const side = sideOf(state.tree)
  await Promise.all([world.forge.fetchSides([side], side.tree), fetchHeld(world, state)])
  return world.judge.survey({ side, held: state.held })
}

/** A tree of the default branch as a side of a change. */
export function sideOf(tree: string): Side {
  return { tree, overlay: [] }
}
