import { fromPlain } from '../../core/apply/plain-change.ts'
import type { AppliedResource } from '../../core/model/applied.ts'
import type { CloudChange } from '../../core/model/cloud-change.ts'
import type { ApplyingWorld, OrderedService, Run } from '../../ports.ts'
import { StepFailure, takeStep } from './take-step.ts'

/** A service that is to be changed. */
export type Ordered = Extract<OrderedService, { kind: 'change' }>

/** What is needed of that to take its steps. */
export type Steps = Pick<Ordered, 'cloud' | 'wish'> & { readonly change: Pick<Ordered['change'], 'resources'> }

/** Takes all steps, place by place, and gives what is there then: what each step says of the resources that it touched. */
export async function takeSteps(world: ApplyingWorld, run: Run, order: Steps): Promise<readonly AppliedResource[]> {
  let there: readonly AppliedResource[] = []
  for (const [place, plain] of order.cloud.entries()) {
    const change = fromPlain(plain)
    const resources = await takeAll(world, run, order, change, place)
    if (change.action !== 'delete') there = resources
  }
  return there
}

async function takeAll(
  world: ApplyingWorld,
  run: Run,
  { change: told, wish }: Steps,
  change: CloudChange,
  place: number,
) {
  const resources = new Map(change.before.map((one) => [one.logicalId, one]))
  const { provider: name } = change.identity.account
  const provider = world.providers.get(name)
  if (provider === undefined) throw new Error(`there is no provider for ${name}`)
  for (const step of provider.steps(change)) {
    const changes = told.resources.filter(({ logicalId }) => step.logicalIds.includes(logicalId))
    const unique = place === 0 ? step.name : `${step.name}, where it was`
    const touched = await takeStep(world, run, { provider, change, step, name: unique, changes, wish }).catch(
      (error) => {
        throw error instanceof StepFailure ? new StepFailure(error.message, [...resources.values()]) : error
      },
    )
    for (const [logicalId, resource] of Object.entries(touched)) {
      if (resource === null) resources.delete(logicalId)
      else resources.set(logicalId, resource)
    }
  }
  return [...resources.values()].sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1))
}
