import type { Json } from '../../core/model/json.ts'
import type { FlowInputs, OrderedService, Run, World } from '../../ports.ts'
import { fetchHeld } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'
import { startTelling } from '../results/start-telling.ts'
import { startScan } from '../scan/start-due-scans.ts'
import { carryOut, hasProviders } from './carry-out.ts'
import { anyWish, failureOf } from './failure-of.ts'
import { type Counting, type Pinned, pinned } from './pinned.ts'
import { putBack } from './put-back.ts'
import { remembered, toRemember } from './remembered.ts'
import { settled } from './settled.ts'
import { startService } from './start-service.ts'
import { StepFailure } from './take-step.ts'
import { closeFailure, tellFailure } from './tell-failure.ts'

/** `failed`: what it should have become when its last apply failed; null where that did not. */
type PinnedHere = Pinned & {
  readonly failed: string | null
  /** The number of the latest landing that is in it for certain. */
  readonly landing: number
}

/**
 * Brings one service to what counts on the default branch (rule M5): one such run a service at a time, each step journalled
 * before and after. Where others come first it ends, and they start it. What was merged meanwhile is the next run's. What
 * failed is tried again only when somebody says so, or where something else is wanted by now.
 */
export async function applyService(
  world: World,
  run: Run,
  { service, again, revert }: FlowInputs['applyService'],
): Promise<void> {
  if (revert !== undefined && !(await revertFirst(world, run, service, revert))) return
  const kept = await run.step('pin', () => pin(world, service))
  if (kept === null) return
  const here = remembered<PinnedHere>(kept)
  const order = await orderOf(world, here, service)
  if (order.kind === 'nothing') return settled(world, service, here.landing)
  if (order.kind !== 'change' || !hasProviders(world, order)) return
  if (again !== true && (here.failed === order.wish || here.failed === anyWish)) return
  if ((await carryOut(world, run, here, order)) !== null) {
    await tellFailure(world, service)
    return startTelling(world)
  }
  if (here.failed !== null) await closeFailure(world, service)
  await settled(world, service, here.landing)
  for (const next of order.next) await startService(world, next)
}

/** Puts it back, and has the scan that found it look again; false where its cloud refused. */
async function revertFirst(world: World, run: Run, service: string, scan: string): Promise<boolean> {
  try {
    await putBack(world, run, service)
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error
    await tellFailure(world, service)
    return false
  }
  await startScan(world, scan)
  return true
}

/** Null where nothing is applied yet (rule M4). */
async function pin(world: World, service: string): Promise<Json> {
  const { ledger, estate } = world
  // First: whatever lands later may not be in what is allowed.
  const landing = await ledger.lastLanding(estate.id)
  const state = await ledger.allowedState(estate.id)
  if (state === null || state.waitingSince !== undefined) return null
  const { commit, tree, held } = state
  await fetchCounting(world, { commit, tree, held })
  const failed = (await failureOf(world, service))?.wish ?? null
  const here: PinnedHere = { ...(await pinned(world, { commit, tree, held }, service)), failed, landing }
  return toRemember(here)
}

async function orderOf(world: World, { counting, applied }: Pinned, service: string): Promise<OrderedService> {
  await fetchCounting(world, counting)
  const { tree, held } = counting
  return world.judge.orderService({ side: sideOf(tree), held, applied, estate: world.estate.id, service })
}

/** Brings what counts into the cache, where it is read. */
async function fetchCounting(world: World, counting: Counting): Promise<void> {
  const side = sideOf(counting.tree)
  await Promise.all([world.forge.fetchSides([side], side.tree), fetchHeld(world, counting)])
}
