import type { AllowedState } from '../../core/model/held.ts'
import type { Commit, World } from '../../ports.ts'
import { keepAllowed } from './judge-change.ts'
import { fetchHeld } from './judged-by.ts'
import { sideOf } from './survey-branch.ts'

/**
 * History was rewritten: what is known is behind the branch no more. All that differs is held until an administrator says
 * otherwise (rule M3); what comes after that is judged as ever.
 */
export async function holdRewritten(world: World, known: AllowedState, tip: Commit): Promise<AllowedState> {
  const [base, after] = [sideOf(known.tree), sideOf(tip.tree)]
  await Promise.all([world.forge.fetchSides([base, after], base.tree), fetchHeld(world, known)])
  const since = world.clock.now().toISOString()
  const facts = { commit: tip.sha, before: known.commit, pullRequest: null, by: null, since }
  const held = await world.judge.hold({ base, held: known.held, after, facts })
  world.log.warn(
    { known: known.commit, tip: tip.sha, held: held.length },
    'the history of the default branch was rewritten',
  )
  return keepAllowed(
    world,
    known,
    { commit: tip.sha, tree: tip.tree },
    { held, documents: [], deleted: [], met: [], approvers: [], ended: [] },
    null,
  )
}
