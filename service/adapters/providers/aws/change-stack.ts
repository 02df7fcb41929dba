import { DeleteStackCommand, ListChangeSetsCommand } from '@aws-sdk/client-cloudformation'
import { CloudError, type StepOutcome } from '../../../ports/cloud.ts'
import { besideThePlan } from './announced.ts'
import { inShort, refusal } from './aws-words.ts'
import {
  type ChangeSet,
  dropChangeSet,
  executeChangeSet,
  makeChangeSet,
  makeWithoutLooking,
  readChangeSet,
  saysNoUpdates,
} from './change-set.ts'
import { checkPutsBack, putBackToo } from './drift.ts'
import { operationFailed, stateInWords } from './failure-words.ts'
import { follow, isUnderWay, lookAgain } from './follow.ts'
import { checkGiven } from './give-template.ts'
import { guardFor } from './guard.ts'
import { leftBehind } from './left-behind.ts'
import { stackNameOf } from './stack-name.ts'
import { stackResources } from './stack-resources.ts'
import { describeStack, ownStack, refuseOthers, type StackWork, type ThereStack } from './stack-work.ts'
import type { WantedStack } from './wanted-stack.ts'

/** A change set is made within seconds. */
const shortlyMs = 2000
/** One that is not made by then never will be. */
const longestMs = 60 * 60_000

/**
 * Brings a stack to what is wanted, one look at a time, each of which finds out anew how far it came: so that whoever asks again,
 * after whatever happened, goes on and does nothing twice.
 */
export async function changeStack(work: StackWork, wanted: WantedStack): Promise<StepOutcome> {
  const { calls, token } = work
  const stack = await ownStack(work)
  if (stack === null) {
    refuseGone(work)
    return begin(work, wanted, null)
  }
  const operation = await follow(calls, stack.StackId, token)
  if (operation !== null) {
    if (operation.ended === null)
      return pending(lookAgain(calls.now(), operation.began), `${stack.StackName} is being changed`)
    const { ended } = operation
    if (ended === 'CREATE_COMPLETE' || ended === 'UPDATE_COMPLETE' || ended === 'IMPORT_COMPLETE')
      return done(
        work,
        stack,
        `${wanted.done}${putBackToo(work, operation.events)}${leftBehind(operation.events, work.redact)}`,
      )
    throw operationFailed(`${wanted.deed} ${work.change.identity.service}`, { ...operation, ended }, work.redact)
  }
  return isUnderWay(stack.StackStatus) ? waitForOthers(work, stack) : goOn(work, wanted, stack)
}

/** What somebody deleted by hand is not made anew by an update of it: nobody was told so. */
function refuseGone({ change: { before, identity } }: StackWork): void {
  if (before.length === 0) return
  throw refusal(
    `${identity.service} was not changed: its stack is gone from ${identity.account.name}, though it was applied; a scan finds what is missing, and \`/plumbline revert ${identity.service}\` on its issue makes it anew`,
  )
}

function waitForOthers({ calls }: StackWork, stack: ThereStack): StepOutcome {
  const since = stack.LastUpdatedTime ?? stack.CreationTime ?? calls.now()
  return pending(lookAgain(calls.now(), since), `something else is being done to ${stack.StackName}`)
}

/** Nothing was executed yet under this key. */
async function goOn(work: StackWork, wanted: WantedStack, stack: ThereStack): Promise<StepOutcome> {
  if (await isLeftEmpty(work, stack)) return clear(work, stack)
  if (
    stack.StackStatus !== 'REVIEW_IN_PROGRESS' &&
    !/(?:CREATE|UPDATE|IMPORT|ROLLBACK)_COMPLETE$/.test(stack.StackStatus)
  )
    throw refusal(`nothing was done to ${work.change.identity.service}: ${stateInWords(stack.StackStatus)}`)
  const changeSet = await readChangeSet(work, stack.StackId)
  if (changeSet === null) {
    if (stack.StackStatus === 'REVIEW_IN_PROGRESS') await checkEmpty(work, stack)
    return begin(work, wanted, stack)
  }
  if (stack.StackStatus === 'REVIEW_IN_PROGRESS')
    refuseOthers({ StackName: stack.StackName, Tags: changeSet.Tags }, work.change.identity)
  return look(work, wanted, stack, changeSet)
}

async function look(
  work: StackWork,
  wanted: WantedStack,
  stack: ThereStack,
  changeSet: ChangeSet,
): Promise<StepOutcome> {
  const { calls, change } = work
  const { Status: status, ExecutionStatus: execution, StatusReason: reason } = changeSet
  const soon = new Date(calls.now().getTime() + shortlyMs)
  if (saysNoUpdates(changeSet)) {
    await dropIfRefused(work, stack, () => checkPutsBack(work, wanted, stack, changeSet))
    await dropChangeSet(work, stack.StackId)
    return done(work, stack, 'everything is as it should be already: AWS has nothing to change')
  }
  if (status === 'FAILED') {
    await abandon(work, stack)
    if (changeSet.DeploymentMode !== undefined) return lookNoMore(work, wanted, stack, reason ?? '')
    const why = inShort(reason, work.redact)
    throw refusal(`AWS could not ${wanted.deed} ${change.identity.service}: ${why}; nothing was changed`)
  }
  // Long ago, behind other events: what it did is what is there.
  if (execution === 'EXECUTE_COMPLETE') return done(work, stack, wanted.done)
  if (execution === 'EXECUTE_FAILED')
    throw refusal(`AWS could not ${wanted.deed} ${change.identity.service}: ${stateInWords(stack.StackStatus)}`)
  if (execution === 'OBSOLETE') {
    await dropChangeSet(work, stack.StackId)
    return pending(soon, `${stack.StackName} was changed meanwhile: the change set is made anew`)
  }
  if (status !== 'CREATE_COMPLETE' || execution !== 'AVAILABLE') {
    refuseStuck(work, changeSet)
    return pending(soon, 'AWS is working out the change set')
  }
  const beside = besideThePlan(changeSet.all, change)
  const others = wanted.imports ? importsMore(changeSet) : beside.unannounced
  if (others.length > 0) {
    await abandon(work, stack)
    throw refusal(
      `${change.identity.service} was not changed: AWS would also ${others.join(', ')}, which the plan did not announce; change the offering or the service so that the plan says so`,
    )
  }
  await dropIfRefused(work, stack, async () => {
    await checkGiven(work, wanted, stack)
    await checkPutsBack(work, wanted, stack, changeSet)
  })
  await guardFor(work, stack, beside)
  await executeChangeSet(work, stack.StackId, stack.StackStatus === 'REVIEW_IN_PROGRESS' && !wanted.imports)
  return pending(soon, `the change set of ${stack.StackName} is executed`)
}

/** Throws where a change set will never be there: AWS could not delete it, or has been at it far longer than ever. */
function refuseStuck({ calls, change }: StackWork, changeSet: ChangeSet): void {
  const { Status: status, ExecutionStatus: execution, ChangeSetName: name, CreationTime: since } = changeSet
  const isLate = since !== undefined && calls.now().getTime() - since.getTime() > longestMs
  if (status !== 'DELETE_FAILED' && !isLate) return
  throw refusal(
    `${change.identity.service} was not changed: its change set ${name} is still ${status} (${execution}) in AWS; delete that there, then say \`/plumbline apply\``,
  )
}

/** AWS could not make a change set that looks at what lives: it is made without. */
async function lookNoMore(work: StackWork, wanted: WantedStack, stack: ThereStack, why: string): Promise<StepOutcome> {
  const input = await wanted.input(stack)
  if (input !== null) await makeWithoutLooking(work, { ...input, StackName: stack.StackId }, why)
  return pending(new Date(work.calls.now().getTime() + shortlyMs), 'AWS is working out the change set')
}

/** What a refusal leaves unexecuted goes. */
async function dropIfRefused(work: StackWork, stack: ThereStack, check: () => Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    if (error instanceof CloudError && !error.passing) await abandon(work, stack)
    throw error
  }
}

function importsMore({ all }: ChangeSet): readonly string[] {
  const others = all.filter(({ ResourceChange: change }) => change?.Action !== 'Import')
  return others.map(
    ({ ResourceChange: one }) =>
      `${String(one?.Action).toLowerCase()} ${one?.LogicalResourceId} (${one?.ResourceType})`,
  )
}

async function begin(work: StackWork, wanted: WantedStack, stack: ThereStack | null): Promise<StepOutcome> {
  const input = await wanted.input(stack)
  if (input === null && stack !== null) return done(work, stack, wanted.done)
  if (input === null) throw refusal(`${work.change.identity.service} has no stack, and nothing to make one of`)
  // What is new is named: an id is taken for a stack that holds something already.
  const isNew = stack === null || stack.StackStatus === 'REVIEW_IN_PROGRESS'
  const named = stack?.StackName ?? stackNameOf(work.change.identity)
  await makeChangeSet(work, { ...input, StackName: isNew ? named : stack.StackId })
  return pending(new Date(work.calls.now().getTime() + shortlyMs), 'AWS is working out the change set')
}

/** A stack that holds nothing yet has no tags: its change sets say whose it is. */
async function checkEmpty({ calls, change }: StackWork, stack: ThereStack): Promise<void> {
  if ((stack.Tags ?? []).length > 0) return
  const { Summaries: sets = [] } = await calls.call(`look at the change sets of ${stack.StackName}`, (client) =>
    client.send(new ListChangeSetsCommand({ StackName: stack.StackId })),
  )
  if (sets.length > 0 && sets.every(({ ChangeSetName: name = '' }) => /^plumbline-[0-9a-f]{40}$/.test(name))) return
  refuseOthers(stack, change.identity)
}

/** A change set that is not executed goes; with it the stack that was there for it alone. */
async function abandon(work: StackWork, stack: ThereStack): Promise<void> {
  if (stack.StackStatus !== 'REVIEW_IN_PROGRESS') return dropChangeSet(work, stack.StackId)
  await remove(work, stack, 'drop')
}

/** Whether all that is left of a stack is what failed before it held anything. */
async function isLeftEmpty(work: StackWork, stack: ThereStack): Promise<boolean> {
  if (stack.StackStatus === 'ROLLBACK_COMPLETE') return true
  if (stack.StackStatus !== 'IMPORT_ROLLBACK_COMPLETE') return false
  await checkEmpty(work, stack)
  return (await stackResources(work.calls, stack)).length === 0
}

/** What a create or an import that failed has left is empty, and stands in the way of the next one. */
async function clear(work: StackWork, stack: ThereStack): Promise<StepOutcome> {
  await remove(work, stack, 'clear')
  return pending(
    new Date(work.calls.now().getTime() + shortlyMs),
    `${stack.StackName}, which was left empty, is removed`,
  )
}

async function remove({ calls, token }: StackWork, { StackId, StackName }: ThereStack, why: string): Promise<void> {
  await calls.call(`remove the empty stack ${StackName}`, (client) =>
    client.send(new DeleteStackCommand({ StackName: StackId, ClientRequestToken: `${token}-${why}` })),
  )
}

/** What there is now: what a stack gives (its outputs) it says only when it is through. */
async function done({ calls, change }: StackWork, stack: ThereStack, answer: string): Promise<StepOutcome> {
  const there = await stackResources(calls, (await describeStack(calls, stack.StackId)) ?? stack)
  const gone = change.before.map(({ logicalId }) => [logicalId, null] as const)
  const resources = Object.fromEntries([...gone, ...there.map((one) => [one.logicalId, one] as const)])
  return { kind: 'done', resources, answer: `${stack.StackName}: ${answer}` }
}

function pending(until: Date, answer: string): StepOutcome {
  return { kind: 'pending', until, answer }
}
