import type { AppliedResource } from '../../core/model/applied.ts'
import type { ServiceIdentity } from '../../core/model/cloud-change.ts'
import { CloudError, type Provider } from '../../ports/cloud.ts'
import type { ApplyingWorld, Run } from '../../ports.ts'
import type { Pinned } from './pinned.ts'
import { StepFailure } from './take-step.ts'
import { type Ordered, takeSteps } from './take-steps.ts'

/** Whether all clouds that are to be changed can be: what lies in one without a provider is judged, and not applied (rule D9). */
export function hasProviders({ providers }: Pick<ApplyingWorld, 'providers'>, { cloud }: Ordered): boolean {
  return cloud.every(({ identity }) => providers.has(identity.account.provider))
}

/** Does what is to be done for a service, and keeps what became of it; gives what the cloud said where it refused. */
export async function carryOut(
  world: ApplyingWorld,
  run: Run,
  pinned: Pinned,
  order: Ordered,
): Promise<StepFailure | null> {
  try {
    await keep(world, run, pinned, order, await takeSteps(world, run, order))
    return null
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error
    await keepLeft(world, run, pinned, order, error)
    return error
  }
}

/**
 * What a first apply that failed left in its cloud is kept, or nothing would delete it where the service is never applied: by
 * the cloud's own engine, which knows what the failed step came to, and by the steps before it.
 */
async function keepLeft(
  { ledger, estate, pins, providers }: ApplyingWorld,
  run: Run,
  { counting, applied, at }: Pinned,
  { becomes, cloud }: Ordered,
  { there }: StepFailure,
): Promise<void> {
  const [change] = cloud
  if (becomes === null || change === undefined || applied.some(({ service }) => service === becomes.service)) return
  const found = await foundBy(providers.get(change.identity.account.provider), change.identity)
  const resources = [...found, ...there.filter(({ id }) => !found.some((one) => one.id === id))]
  if (resources.length === 0) return
  await pins.keep(Object.values(becomes.documents).map(({ blob }) => blob))
  const { commit } = counting
  await ledger.keepLeft(estate.id, { ...becomes, resources, firstAppliedAt: at, appliedAt: at, commit, run: run.id })
}

/** Nothing where the cloud cannot tell. One without an engine is asked for nothing: what is called so there may be another's. */
async function foundBy(provider: Provider | undefined, identity: ServiceIdentity): Promise<readonly AppliedResource[]> {
  try {
    return (await provider?.find(identity)) ?? []
  } catch (error) {
    if (error instanceof CloudError && !error.passing) return []
    throw error
  }
}

/** Keeps what became of it; the documents first, so that what is applied can always be read again. */
async function keep(
  { ledger, estate, pins }: ApplyingWorld,
  run: Run,
  { counting, applied, at }: Pinned,
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
    commit: counting.commit,
    run: run.id,
  })
}
