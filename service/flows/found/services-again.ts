import { resourceFromPlain } from '../../core/apply/plain-change.ts'
import type { AppliedService } from '../../core/model/applied.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { RememberedLanding } from '../../core/result/memory.ts'
import { CloudError } from '../../ports/cloud.ts'
import type { PlacedService, World } from '../../ports.ts'
import { fetchHeld } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'
import type { RememberedBranch } from './remembered-branch.ts'

/** A service that exists, or of which its cloud does not tell whether it does. */
export type FoundService =
  | { readonly kind: 'there'; readonly service: Omit<AppliedService, 'run' | 'firstAppliedAt' | 'appliedAt'> }
  | { readonly kind: 'unknown'; readonly service: string; readonly answer: string }

/** So many are looked for at once. */
const atOnce = 20

/**
 * Asks the clouds which services exist (rule M8). One of which everything was through is what counts; one of a change that
 * was not is what it was before that change, so that what was left of it is done (again), deletions too. What a change was
 * to make is not known to be there: it is made, which takes over what is.
 */
export async function servicesAgain(
  world: World,
  { state, unfinished }: RememberedBranch,
): Promise<readonly FoundService[]> {
  const places = await placesOf(world, state)
  for (const [name, before] of await beforeUnfinished(world, state, unfinished, places)) {
    if (before === null) places.delete(name)
    else places.set(name, before)
  }
  const wanted = [...places.values()].filter(({ identity }) => world.providers.has(identity.account.provider))
  const found: FoundService[] = []
  for (let at = 0; at < wanted.length; at += atOnce) {
    const part = await Promise.all(wanted.slice(at, at + atOnce).map((one) => find(world, state, one)))
    found.push(...part.flatMap((one) => one ?? []))
  }
  return found
}

type Places = Map<string, PlacedService>

async function placesOf(world: World, state: Pick<AllowedState, 'tree' | 'held'>): Promise<Places> {
  const side = sideOf(state.tree)
  await Promise.all([world.forge.fetchSides([side], side.tree), fetchHeld(world, state)])
  const placed = await world.judge.places({ side, held: state.held, estate: world.estate.id })
  return new Map(placed.map((one) => [one.becomes.service, one]))
}

/** What services of changes that were not through were before the first of these; null: not there. */
async function beforeUnfinished(
  world: World,
  { held }: AllowedState,
  unfinished: readonly RememberedLanding[],
  now: Places,
): Promise<ReadonlyMap<string, PlacedService | null>> {
  const before = new Map<string, PlacedService | null>()
  for (const { before: commit, services } of unfinished.toReversed()) {
    const { tree } = await world.forge.commit(commit)
    const then = await placesOf(world, { tree, held })
    const names = services === null ? differing(then, now) : services.flatMap((one) => (one.held ? [] : [one.service]))
    for (const name of names) before.set(name, then.get(name) ?? null)
  }
  return before
}

/** Where a change meant more than could be remembered: everything that it may have meant. */
function differing(then: Places, now: Places): readonly string[] {
  const made = (one: PlacedService | undefined) => {
    const { service, offering, team } = one?.becomes.documents ?? {}
    return JSON.stringify([service?.blob, offering?.blob, team?.blob, one?.identity])
  }
  return [...new Set([...then.keys(), ...now.keys()])].filter((name) => made(then.get(name)) !== made(now.get(name)))
}

async function find({ providers }: World, { commit }: AllowedState, one: PlacedService): Promise<FoundService | null> {
  const { becomes, identity, wanted = [] } = one
  try {
    const resources = await providers.get(identity.account.provider)?.find(identity, wanted.map(resourceFromPlain))
    return resources == null ? null : { kind: 'there', service: { ...becomes, resources, commit } }
  } catch (error) {
    if (!(error instanceof CloudError) || error.passing) throw error
    return { kind: 'unknown', service: becomes.service, answer: error.message }
  }
}
