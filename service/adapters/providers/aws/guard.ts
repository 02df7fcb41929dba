import { SetStackPolicyCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import type { StepOutcome } from '../../../ports/cloud.ts'
import type { Beside } from './announced.ts'
import { guardedIds } from './aws-steps.ts'
import { ownStack, type StackWork, type ThereStack } from './stack-work.ts'

/**
 * Has the stack refuse what the plan did not announce while a change set is executed: to replace or delete what it guards, and
 * to replace what only then turns out to be replaced. Lets through what was announced.
 */
export async function guardFor(work: StackWork, stack: ThereStack, { perhaps, touches }: Beside): Promise<void> {
  if (!touches || stack.StackStatus === 'REVIEW_IN_PROGRESS') return
  const { announced } = work.change
  const kept = guardedIds(work.change).filter((id) => announced[id] !== 'replace' && announced[id] !== 'delete')
  await setPolicy(work, stack, { kept, perhaps })
}

/** Has the stack itself refuse to replace or delete what holds data, and to be deleted, whoever asks. */
export async function protectStack(work: StackWork): Promise<StepOutcome> {
  const stack = await ownStack(work)
  if (stack === null) return { kind: 'done', resources: {}, answer: 'there is no stack to protect' }
  const ids = guardedIds(work.change)
  await setPolicy(work, stack, { kept: ids, perhaps: [] })
  await setTermination(work, stack, true)
  return {
    kind: 'done',
    resources: {},
    answer: `${stack.StackName} refuses to be deleted, and to lose ${ids.join(', ')}`,
  }
}

/** A deletion that was announced and allowed lifts what would refuse it. */
export async function setTermination(
  { calls }: StackWork,
  { StackId, StackName, EnableTerminationProtection }: ThereStack,
  on: boolean,
): Promise<void> {
  if (EnableTerminationProtection === on) return
  await calls.call(`${on ? 'protect' : 'lift the protection of'} ${StackName}`, (client) =>
    client.send(new UpdateTerminationProtectionCommand({ StackName: StackId, EnableTerminationProtection: on })),
  )
}

async function setPolicy(
  { calls }: StackWork,
  { StackId, StackName }: ThereStack,
  { kept, perhaps }: { readonly kept: readonly string[]; readonly perhaps: readonly string[] },
): Promise<void> {
  const Statement = [
    { Effect: 'Allow', Principal: '*', Action: 'Update:*', Resource: '*' },
    ...denied(['Update:Replace', 'Update:Delete'], kept),
    ...denied(['Update:Replace'], perhaps),
  ]
  const StackPolicyBody = JSON.stringify({ Statement })
  await calls.call(`set the policy of ${StackName}`, (client) =>
    client.send(new SetStackPolicyCommand({ StackName: StackId, StackPolicyBody })),
  )
}

function denied(actions: readonly string[], ids: readonly string[]) {
  const Resource = ids.map((id) => `LogicalResourceId/${id}`)
  return ids.length === 0 ? [] : [{ Effect: 'Deny', Principal: '*', Action: actions, Resource }]
}
