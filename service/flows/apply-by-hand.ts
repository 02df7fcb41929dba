import type { HandRunning } from '../ports/by-hand.ts'
import type { ApplyingWorld, Judge, OrderedService, Run, RunRequest, Stuck, World } from '../ports.ts'
import { carryOut, hasProviders } from './apply/carry-out.ts'
import { type Pinned, pinned } from './apply/pinned.ts'
import { remembered, toRemember } from './apply/remembered.ts'
import { serviceKey, serviceOfKey } from './apply/service-key.ts'
import { sideOf } from './branch/survey-branch.ts'

/** What applying by hand needs of the world. */
export type HandWorld = ApplyingWorld &
  Pick<World, 'clock'> &
  HandRunning & { readonly judge: Pick<Judge, 'near' | 'orderService'> }

/** What became of one service. */
export type HandOutcome =
  | { readonly kind: 'applied' }
  /** It was as it shall be. */
  | { readonly kind: 'nothing' }
  /** Others come first, which are not through. */
  | { readonly kind: 'waits'; readonly for: readonly string[] }
  /** Its cloud has no provider. */
  | { readonly kind: 'no provider' }
  /** Its cloud refused, in its own words. */
  | { readonly kind: 'refused'; readonly answer: string }
  /** It could not go on. */
  | ({ readonly kind: 'stuck' } & Omit<Stuck, 'key'>)

/** What became of each service that was begun. */
export type HandOutcomes = ReadonlyMap<string, HandOutcome>

/**
 * Applies services of a work tree, stage after stage, a few of each side by side, each step journalled before and after (rules M5, M9);
 * what was cut off before goes on first. A cloud that takes its time holds up only what depends on it. What failed before is
 * tried again: a person asks. `earlier`: what became of others just now.
 */
export async function applyByHand(
  world: HandWorld,
  stages: readonly (readonly string[])[],
  earlier: HandOutcomes = new Map(),
): Promise<HandOutcomes> {
  const { estate, stopping } = world
  const outcomes = new Map<string, HandOutcome>(earlier)
  const foreground = world.foreground({
    version: 1,
    run: async (run, { service }) => void outcomes.set(service, await applyOne(world, run, service)),
  })
  const note = (stuck: readonly Stuck[]) => {
    for (const { key, ...why } of stuck) outcomes.set(serviceOfKey(key), { kind: 'stuck', ...why })
  }
  const requestOf = (service: string): RunRequest => ({
    key: serviceKey(estate.id, service),
    flow: 'applyService',
    input: { service },
  })
  const mayBegin = (service: string) => {
    const outcome = outcomes.get(service)
    return outcome?.kind !== 'stuck' || !outcome.goesOn
  }
  const applied = () => [...outcomes.values()].filter(({ kind }) => kind === 'applied').length
  note(await foreground.finish())
  for (let open = stages, before = -1; applied() > before && !stopping(); ) {
    before = applied()
    for (const stage of open) note(await foreground.run(stage.filter(mayBegin).map(requestOf)))
    note(await foreground.finish())
    // Those that what slept held up, or may give something new to.
    open = open.map((stage) => stage.filter((service) => /^(waits|nothing)$/.test(outcomes.get(service)?.kind ?? '')))
  }
  return outcomes
}

/** Brings one service to how it shall be. What the run goes by from its beginning to its end is pinned first. */
async function applyOne(world: HandWorld, run: Run, service: string): Promise<HandOutcome> {
  const counting = { ...world.workTree, held: [] }
  const here = remembered<Pinned>(await run.step('pin', async () => toRemember(await pinned(world, counting, service))))
  const order = await orderOf(world, here, service)
  if (order.kind !== 'change') return order
  if (!hasProviders(world, order)) return { kind: 'no provider' }
  const refusal = await carryOut(world, run, here, order)
  return refusal === null ? { kind: 'applied' } : { kind: 'refused', answer: refusal.message }
}

function orderOf(
  { judge, estate }: HandWorld,
  { counting, applied }: Pinned,
  service: string,
): Promise<OrderedService> {
  const { tree, held } = counting
  return judge.orderService({ side: sideOf(tree), held, applied, estate: estate.id, service })
}
