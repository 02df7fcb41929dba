import type { AllowedState, HeldDocument } from '../../core/model/held.ts'
import type { LandedChange } from '../../core/model/landing.ts'
import type { Commit, World } from '../../ports.ts'
import { fetchHeld } from './judged-by.ts'
import { keepAllowed } from './keep-allowed.ts'
import { sideOf, surveyBranch } from './survey-branch.ts'

/**
 * History was rewritten: what is known is behind the branch no more. All that differs is held until an administrator says
 * otherwise (rule M3); what comes after that is judged as ever.
 */
export async function holdRewritten(world: World, known: AllowedState, tip: Commit): Promise<AllowedState> {
  const [base, after] = [sideOf(known.tree), sideOf(tip.tree)]
  await Promise.all([world.forge.fetchSides([base, after], base.tree), fetchHeld(world, known)])
  const since = world.clock.now().toISOString()
  const origin = { commit: tip.sha, before: known.commit, pullRequest: null, by: null }
  const held = await world.judge.hold({ base, held: known.held, after, facts: { ...origin, since } })
  world.log.warn(
    { known: known.commit, tip: tip.sha, held: held.length },
    'the history of the default branch was rewritten',
  )
  const services = await heldServices(world, known, tip, held)
  const allowed = { held, documents: [], deleted: [], met: [], approvers: [], ended: [], services }
  const at = { commit: tip.sha, tree: tip.tree }
  return keepAllowed(world, known, at, allowed, { ...origin, headSha: null, released: false })
}

/** What is held of services, as they stand there, or stood where they are gone. */
async function heldServices(
  world: World,
  known: AllowedState,
  { tree }: Commit,
  held: readonly HeldDocument[],
): Promise<readonly LandedChange[]> {
  const [now, before] = await Promise.all([surveyBranch(world, { tree, held: [] }), surveyBranch(world, known)])
  const there = new Map([...before.services, ...now.services].map((one) => [one.name, one]))
  const stands = new Set(now.services.map(({ name }) => name))
  return held.flatMap(({ kind, name, allowed }): readonly LandedChange[] => {
    const service = kind === 'Service' ? there.get(name) : undefined
    if (service === undefined) return []
    const { environment, provider, dependsOn } = service
    const action = allowed === null ? 'create' : stands.has(name) ? 'update' : 'delete'
    return [{ service: name, action, environment, provider, dependsOn, held: true }]
  })
}
