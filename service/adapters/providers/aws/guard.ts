import { SetStackPolicyCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import type { StepOutcome } from '../../../ports/cloud.ts'
import { guardedIds } from './aws-steps.ts'
import { ownStack, type StackWork, type ThereStack } from './stack-work.ts'

/** Lets an announced replacement or deletion through where the stack itself guards the resource, and nothing else. */
export async function guardFor(work: StackWork, stack: ThereStack): Promise<void> {
  const guarded = guardedIds(work.change)
  const announced = guarded.filter(
    (id) => work.change.announced[id] === 'replace' || work.change.announced[id] === 'delete',
  )
  if (announced.length === 0 || stack.StackStatus === 'REVIEW_IN_PROGRESS') return
  await setPolicy(
    work,
    stack,
    guarded.filter((id) => !announced.includes(id)),
  )
}

/** Has the stack itself refuse to replace or delete what holds data, and to be deleted, whoever asks. */
export async function protectStack(work: StackWork): Promise<StepOutcome> {
  const stack = await ownStack(work)
  if (stack === null) return { kind: 'done', resources: {}, answer: 'there is no stack to protect' }
  const ids = guardedIds(work.change)
  await setPolicy(work, stack, ids)
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
  ids: readonly string[],
): Promise<void> {
  const everything = { Effect: 'Allow', Principal: '*', Action: 'Update:*', Resource: '*' }
  const kept = ids.map((id) => `LogicalResourceId/${id}`)
  const guard = { Effect: 'Deny', Principal: '*', Action: ['Update:Replace', 'Update:Delete'], Resource: kept }
  const StackPolicyBody = JSON.stringify({ Statement: kept.length === 0 ? [everything] : [everything, guard] })
  await calls.call(`set the policy of ${StackName}`, (client) =>
    client.send(new SetStackPolicyCommand({ StackName: StackId, StackPolicyBody })),
  )
}
