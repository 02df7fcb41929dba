import type { AppliedResource, AppliedService } from '../../core/model/applied.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { Json } from '../../core/model/json.ts'
import type { FlowInputs, OrderedService, Run, World } from '../../ports.ts'
import { fetchHeld } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'
import { startScan } from '../scan/start-due-scans.ts'
import { failureOf } from './failure-of.ts'
import { putBack } from './put-back.ts'
import { remembered, toRemember } from './remembered.ts'
import { startService } from './start-service.ts'
import { StepFailure } from './take-step.ts'
import { type Ordered, takeSteps } from './take-steps.ts'
import { closeFailure, tellFailure } from './tell-failure.ts'

/** What one apply of a service goes by from its beginning to its end, whatever is merged meanwhile. */
type Pinned = {
  readonly state: AllowedState
  readonly applied: readonly AppliedService[]
  /** What it should have become when its last apply failed; null where that did not. */
  readonly failed: string | null
  /** ISO 8601. */
  readonly at: string
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
  const kept = await run.step('pin', () => pin(world, service))
  if (kept === null) return
  if (revert !== undefined && !(await revertFirst(world, run, service, revert))) return
  const pinned = remembered<Pinned>(kept)
  const order = await orderOf(world, pinned, service)
  if (order.kind !== 'change' || !hasProviders(world, order)) return
  if (again !== true && pinned.failed === order.wish) return
  try {
    await keep(world, run, pinned, order, await takeSteps(world, run, order))
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error
    return tellFailure(world, service)
  }
  if (pinned.failed !== null) await closeFailure(world, service)
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
  const { ledger, estate, clock } = world
  const state = await ledger.allowedState(estate.id)
  if (state === null || state.waitingSince !== undefined) return null
  const failed = (await failureOf(world, service))?.wish ?? null
  const at = clock.now().toISOString()
  const pinned: Pinned = { state, applied: await ledger.applied(estate.id), failed, at }
  return toRemember(pinned)
}

async function orderOf(world: World, { state, applied }: Pinned, service: string): Promise<OrderedService> {
  const side = sideOf(state.tree)
  await Promise.all([world.forge.fetchSides([side], side.tree), fetchHeld(world, state)])
  return world.judge.orderService({ side, held: state.held, applied, estate: world.estate.id, service })
}

/** What lies in a cloud that has no provider yet is judged, and not applied (rule D9). */
function hasProviders({ providers }: World, { cloud }: Ordered): boolean {
  return cloud.every(({ identity }) => providers.has(identity.account.provider))
}

/** Keeps what became of it; the documents first, so that what is applied can always be read again. */
async function keep(
  { ledger, estate, pins }: World,
  run: Run,
  { state, applied, at }: Pinned,
  { becomes, change }: Ordered,
  resources: readonly AppliedResource[],
): Promise<void> {
  if (becomes === null) return ledger.keepRemoved(estate.id, change.service, run.id)
  const old = applied.find(({ service }) => service === becomes.service)
  await pins.keep(Object.values(becomes.documents).map(({ blob }) => blob))
  await ledger.keepApplied(estate.id, {
    ...becomes,
    resources,
    firstAppliedAt: old?.firstAppliedAt ?? at,
    appliedAt: at,
    commit: state.commit,
    run: run.id,
  })
}
