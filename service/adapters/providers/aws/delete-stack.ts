import { DeleteStackCommand, type StackEvent } from '@aws-sdk/client-cloudformation'
import { CloudError, type StepOutcome } from '../../../ports/cloud.ts'
import { currentTemplate } from './current-template.ts'
import { protectedFromDeletion } from './deletion-protection.ts'
import { operationFailed } from './failure-words.ts'
import { follow, isUnderWay, lookAgain } from './follow.ts'
import { setTermination } from './guard.ts'
import { leftBehind } from './left-behind.ts'
import { stackNameOf } from './stack-name.ts'
import { stackResources } from './stack-resources.ts'
import { describeStack, knownStackId, refuseOthers, type StackWork, type ThereStack } from './stack-work.ts'

/**
 * Deletes a service's stack. It is known by its id, where the ledger has it: a stack that was made since under its name is another
 * one, and stays.
 */
export async function deleteStack(work: StackWork): Promise<StepOutcome> {
  const { calls, change, token } = work
  const { identity } = change
  const id = knownStackId(change.before)
  const stack = await describeStack(calls, id ?? stackNameOf(identity))
  if (stack === null) return gone(work, id === null ? [] : await eventsOf(work, id))
  refuseOthers(stack, identity)
  const operation = await follow(calls, stack.StackId, token)
  if (operation?.ended === null) return pending(lookAgain(calls.now(), operation.began), stack)
  if (operation?.ended === 'DELETE_FAILED')
    throw operationFailed(`delete ${identity.service}`, { ...operation, ended: operation.ended }, work.redact)
  if (isUnderWay(stack.StackStatus)) return pending(lookAgain(calls.now(), stack.LastUpdatedTime ?? calls.now()), stack)
  await checkAnnounced(work, stack)
  await checkUnprotected(work, stack)
  await setTermination(work, stack, false)
  await calls.call(`delete the stack ${stack.StackName}`, (client) =>
    client.send(new DeleteStackCommand({ StackName: stack.StackId, ClientRequestToken: token })),
  )
  return pending(lookAgain(calls.now(), calls.now()), stack)
}

/** A stack goes whole. */
async function checkAnnounced({ calls, change }: StackWork, stack: ThereStack): Promise<void> {
  const there = await stackResources(calls, stack)
  const others = there.filter(({ logicalId }) => change.announced[logicalId] !== 'delete')
  if (others.length === 0) return
  const names = others.map(({ logicalId, type }) => `${logicalId} (${type})`).join(', ')
  throw new CloudError(
    `${change.identity.service} was not deleted: its stack ${stack.StackName} has ${names} too, of which the plan did not say so`,
    { passing: false },
  )
}

/** What is begun is gone on with: its protection was lifted by hand, where AWS says so. */
async function checkUnprotected({ calls, change }: StackWork, stack: ThereStack): Promise<void> {
  if (stack.StackStatus === 'DELETE_FAILED') return
  const found = protectedFromDeletion((await currentTemplate(calls, stack)) ?? {})
  if (found.length === 0) return
  throw new CloudError(
    `${change.identity.service} was not deleted: it is protected from deletion: ${found.join(', ')}; switch that off in one change, and delete it in the next (where no change reaches it, since the service has moved: in the stack ${stack.StackName} itself)`,
    { passing: false },
  )
}

/** What a stack that is gone has left in the account, as its offering says. */
async function eventsOf(work: StackWork, stackId: string): Promise<readonly StackEvent[]> {
  return (await follow(work.calls, stackId, work.token).catch(() => null))?.events ?? []
}

function gone({ change, redact }: StackWork, events: readonly StackEvent[]): StepOutcome {
  const resources = Object.fromEntries(change.before.map(({ logicalId }) => [logicalId, null]))
  return { kind: 'done', resources, answer: `the stack is gone${leftBehind(events, redact)}` }
}

function pending(until: Date, { StackName }: ThereStack): StepOutcome {
  return { kind: 'pending', until, answer: `${StackName} is being deleted` }
}
