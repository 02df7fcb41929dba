import type { AppliedResource } from '../../service/core/model/applied.ts'
import type { CloudChange, CloudStep, Provider, StepOutcome } from '../../service/ports/cloud.ts'

/** Takes all steps of a change, as the flow does, and says what there is then. */
export async function applyChange(
  provider: Provider,
  change: CloudChange,
  key: string,
): Promise<readonly AppliedResource[]> {
  return resourcesOf(change.before, await performAll(provider, change, provider.steps(change), key))
}

/** Takes steps of a change, one after the other; `after` is called whenever one was asked. */
export async function performAll(
  provider: Provider,
  change: CloudChange,
  steps: readonly CloudStep[],
  key: string,
  after?: () => Promise<void>,
): Promise<readonly StepOutcome[]> {
  const ends: StepOutcome[] = []
  for (const step of steps) ends.push(await performOne(provider, change, step, `${key}:${step.name}`, after))
  return ends
}

/** Asks until the step is through; `after` is called whenever it was asked. */
export async function performOne(
  provider: Provider,
  change: CloudChange,
  step: CloudStep,
  key: string,
  after: () => Promise<void> = async () => undefined,
): Promise<StepOutcome> {
  for (let tries = 0; ; tries++) {
    const end = await provider.perform(change, step, key)
    await after()
    if (end.kind === 'done' || tries === 100) return end
  }
}

/** What there is of a service when the steps have ended so. */
export function resourcesOf(
  before: readonly AppliedResource[],
  ends: readonly StepOutcome[],
): readonly AppliedResource[] {
  const all = new Map<string, AppliedResource | null>(before.map((one) => [one.logicalId, one]))
  for (const end of ends)
    if (end.kind === 'done') for (const [logicalId, one] of Object.entries(end.resources)) all.set(logicalId, one)
  const left = [...all.values()].filter((one) => one !== null)
  return left.sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1))
}

/** The cloud's identifier of a resource. */
export function idOf(resources: readonly AppliedResource[], logicalId: string): string {
  return resources.find((one) => one.logicalId === logicalId)?.id ?? ''
}
