import type { AppliedService } from '../../core/model/applied.ts'
import type { HeldDocument } from '../../core/model/held.ts'
import type { Judge, Near, World } from '../../ports.ts'
import { sideOf } from '../branch/survey-branch.ts'

/** The documents that count, wherever they come from: the default branch's, or by hand a work tree's. */
export type Counting = {
  /** Null: by hand, where there is no commit. */
  readonly commit: string | null
  readonly tree: string
  readonly held: readonly HeldDocument[]
}

/** What one apply of a service goes by from its beginning to its end, whatever is merged or written meanwhile. */
export type Pinned = {
  readonly counting: Counting
  /** What is there of the service and of those whose turn comes first. */
  readonly applied: readonly AppliedService[]
  /** ISO 8601. */
  readonly at: string
}

type PinningWorld = Pick<World, 'ledger' | 'clock'> & {
  readonly estate: Pick<World['estate'], 'id'>
  readonly judge: Pick<Judge, 'near'>
}

/** Looks at how things are now. No more than the service needs: an estate has many, and each of them is kept with a run. */
export async function pinned(world: PinningWorld, counting: Counting, service: string): Promise<Pinned> {
  const { ledger, estate, clock, judge } = world
  const near = await judge.near({ side: sideOf(counting.tree), held: counting.held, service })
  const applied = [...(await ledger.appliedNear(estate.id, near)), ...(await leftNear(ledger, estate.id, near))]
  return { counting, applied, at: clock.now().toISOString() }
}

/** What was left of a service that shall not be there goes like one that was applied; else it is made to its end. */
async function leftNear(ledger: PinningWorld['ledger'], estate: string, { dependingOn }: Near) {
  if (dependingOn === null) return []
  const left = await ledger.left(estate)
  return left.filter(({ service, dependsOn }) => service === dependingOn || dependsOn.includes(dependingOn))
}
