import { branchChanges } from '../../core/allowed/branch-changes.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { Commit, World } from '../../ports.ts'
import { foundAgain } from '../found/found-again.ts'
import { beginState } from './begin-state.ts'
import { judgeChange } from './judge-change.ts'
import { holdRewritten } from './rewritten.ts'

/**
 * The default branch as it counts at a tip: whatever came onto it since it was last looked at is judged first, change by
 * change, each under the rules before it (rule M1). Each is kept by itself, so that a crash loses none and repeats none.
 * Whoever looks and does not apply what he judges says who shall (`first`), before anything is kept: the webhook that tells
 * of it may be lost.
 */
export async function allowedBranch(
  world: World,
  tip: Commit,
  first: (world: World) => Promise<void> = async () => undefined,
): Promise<AllowedState> {
  const known = await world.ledger.allowedState(world.estate.id)
  if (known?.commit === tip.sha) return known
  return world.alone(branch, () => catchUp(world, tip, first))
}

/** Who reads what is allowed to write it back does so under this name, alone. */
export const branch = 'the default branch'

async function catchUp(world: World, tip: Commit, first: (world: World) => Promise<void>): Promise<AllowedState> {
  const known = await world.ledger.allowedState(world.estate.id)
  if (known !== null) return catchUpFrom(world, known, tip, first)
  await first(world)
  // Nothing is known of it: because it never was, or because a database was lost (rule M8).
  const found = await foundAgain(world, tip)
  if (found === null) return beginState(world, tip)
  const { state, rewritten } = found
  if (rewritten && !(await isBehind(world, state, tip))) return holdRewritten(world, state, tip)
  return catchUpFrom(world, state, tip, first)
}

async function catchUpFrom(
  world: World,
  known: AllowedState,
  tip: Commit,
  first: (world: World) => Promise<void>,
): Promise<AllowedState> {
  const { forge, estate } = world
  if (known.commit === tip.sha) return known
  const commits = await forge.commitsSince(known.commit, tip.sha)
  if (commits === null && (await isBehind(world, known, tip))) return known
  await first(world)
  if (commits === null) return holdRewritten(world, known, tip)
  const direct = commits.some(({ pullRequest }) => pullRequest === null)
  const pushes = direct ? await forge.pushes(estate.fullName, estate.defaultBranch) : []
  let state = known
  for (const change of branchChanges(commits, pushes)) state = await judgeChange(world, state, change)
  return state
}

/** Whether a tip was read before what is known was: by somebody who was slower. History that is rewritten has another tip now. */
async function isBehind({ forge, estate }: World, known: AllowedState, tip: Commit): Promise<boolean> {
  const now = await forge.branchTip(estate.defaultBranch)
  if (now === known.commit) return true
  if (now === tip.sha) return false
  return (await forge.commitsSince(tip.sha, known.commit)) !== null
}
