import type { Drifted } from '../../core/apply/revert-order.ts'
import type { AppliedService } from '../../core/model/applied.ts'
import type { ScanFinding } from '../../core/model/scan.ts'
import type { Run, World } from '../../ports.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { remembered, toRemember } from './remembered.ts'
import { takeSteps } from './take-steps.ts'

/** What putting a service back goes by, from its beginning to its end. */
type Pinned = {
  readonly service: AppliedService
  readonly dependencies: readonly AppliedService[]
  readonly drifted: readonly Drifted[]
  /** What may live otherwise, since that is waived: logical ids. */
  readonly spared: readonly string[]
  /** What the Estate lets be called as it counts now, whatever counted when it was applied. */
  readonly egress: readonly string[]
  /** ISO 8601. */
  readonly at: string
}

/**
 * Puts a service back to its last applied state (rule S5): what scans found drifted is written again, what is gone is made
 * anew, each step journalled. Throws a `StepFailure` where its cloud refuses.
 */
export async function putBack(world: World, run: Run, service: string): Promise<void> {
  const kept = await run.step('pin what is put back', () => pin(world, service))
  if (kept === null) return
  const pinned = remembered<Pinned>(kept)
  const { at, ...request } = pinned
  const order = await world.judge.revertService({ ...request, estate: world.estate.id })
  if (order === null || !world.providers.has(order.cloud.identity.account.provider)) return
  const { cloud, changes } = order
  const steps = { cloud: [cloud], change: { resources: changes }, wish: 'put back' }
  const resources = await takeSteps(world, run, steps)
  await world.ledger.keepApplied(world.estate.id, { ...pinned.service, resources, appliedAt: at, run: run.id })
}

/** Null where it is not applied, nothing of it is known to have drifted, or the estate observes by now (rule J14). */
async function pin(world: World, name: string) {
  const { ledger, estate, clock } = world
  const state = await ledger.allowedState(estate.id)
  if (state === null) return null
  const { mode, egress } = await surveyBranch(world, state)
  if (mode === 'observe') return null
  const service = await ledger.appliedService(estate.id, name)
  const { open, waived } = await driftOf(world, name)
  const drifted = open.flatMap(driftedOf)
  const spared = waived.flatMap(driftedOf).map(({ logicalId }) => logicalId)
  if (service === null || drifted.length === 0) return null
  const others = await Promise.all(service.dependsOn.map((one) => ledger.appliedService(estate.id, one)))
  const dependencies = others.filter((one) => one !== null)
  return toRemember({ service, dependencies, drifted, spared, egress, at: clock.now().toISOString() } satisfies Pinned)
}

function driftedOf({ subject, differences = [] }: ScanFinding): readonly Drifted[] {
  if (subject.kind !== 'Service' || subject.logicalId === undefined) return []
  return [{ logicalId: subject.logicalId, differences }]
}

/** In what a service lives otherwise than it was applied, by the last scans. */
export type Drift = {
  readonly open: readonly ScanFinding[]
  /** Somebody let it live so: it is not put back as long as that lasts. */
  readonly waived: readonly ScanFinding[]
}

/** Looks in what was found and was not found resolved since. */
export async function driftOf({ scans, estate }: Pick<World, 'scans' | 'estate'>, service: string): Promise<Drift> {
  const found: ScanFinding[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = { service, category: 'drift', limit: 100, ...(cursor === undefined ? {} : { cursor }) } as const
    const { items, next } = await scans.scanFindings(estate.id, page)
    found.push(...items)
    cursor = next
  }
  return {
    open: found.filter(({ status }) => status !== 'resolved' && status !== 'waived'),
    waived: found.filter(({ status }) => status === 'waived'),
  }
}
