import {
  type Change,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation'
import { inShort, isMissing, nameOf, refusal } from './aws-words.ts'
import type { StackWork } from './stack-work.ts'

/** A change set, with all that it would do. */
export type ChangeSet = DescribeChangeSetCommandOutput & { readonly all: readonly Change[] }

/** A page has what fits into 1 MB, and a stack 500 resources at most, so a few are plenty. */
const mostPages = 100

/** The change set of this step; null where it is not made yet, or the stack is not there. */
export async function readChangeSet({ calls, token }: StackWork, stackId: string): Promise<ChangeSet | null> {
  const all: Change[] = []
  let first: DescribeChangeSetCommandOutput | null = null
  let next: string | undefined
  try {
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await calls.call(
        'read the change set',
        (client) =>
          client.send(
            new DescribeChangeSetCommand({
              StackName: stackId,
              ChangeSetName: token,
              ...(next === undefined ? {} : { NextToken: next }),
            }),
          ),
        isMissing,
      )
      first ??= answer
      all.push(...(answer.Changes ?? []))
      next = answer.NextToken
      if (next === undefined) break
    }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  // What was not read to its end was not compared with the plan.
  if (next !== undefined) throw refusal('the change set is longer than any that AWS makes: nothing was changed')
  return first === null ? null : { ...first, all }
}

/** What a change set is made of. */
export type ChangeSetInput = Omit<CreateChangeSetCommandInput, 'ChangeSetName' | 'ClientToken'>

/** How the description of a change set begins that was made without looking at what lives, since AWS refuses that. */
const refusedMark = 'Without looking at what lives: '

/**
 * Has CloudFormation say what it would do. That it was asked already is as good. Where it refuses to look at what lives, the same is
 * made without, and its description says why: whoever looks at it later knows.
 */
export async function makeChangeSet(work: StackWork, input: ChangeSetInput): Promise<void> {
  const refused = (error: unknown) => input.DeploymentMode !== undefined && nameOf(error) === 'ValidationError'
  try {
    await create(work, input, refused)
  } catch (error) {
    if (!refused(error)) throw error
    await makeWithoutLooking(work, input, error instanceof Error ? error.message : '')
  }
}

/** Makes it without looking at what lives. */
export async function makeWithoutLooking(work: StackWork, input: ChangeSetInput, why: string): Promise<void> {
  const { DeploymentMode: _mode, ...plain } = input
  // A description has 1,024 characters at most.
  const Description = `${refusedMark}${inShort(why, work.redact, 900)}`
  await create(work, { ...plain, Description })
}

/** Why AWS refused to look at what lives, when a change set was made; null where it did not. */
export function refusedLook({ Description: text = '' }: Pick<ChangeSet, 'Description'>): string | null {
  return text.startsWith(refusedMark) ? text.slice(refusedMark.length) : null
}

async function create(
  { calls, token, change }: StackWork,
  input: ChangeSetInput,
  refused: (error: unknown) => boolean = () => false,
): Promise<void> {
  const isThere = (error: unknown) => ['AlreadyExistsException', 'AlreadyExists'].includes(nameOf(error))
  // Another request than the one that was refused.
  const ClientToken = input.Description === undefined ? token : `${token}-plain`
  try {
    await calls.call(
      `make a change set for ${change.identity.service}`,
      (client) => client.send(new CreateChangeSetCommand({ ...input, ChangeSetName: token, ClientToken })),
      (error) => isThere(error) || refused(error),
    )
  } catch (error) {
    if (!isThere(error)) throw error
  }
}

/** Has it done. That it is being done already is as good. */
export async function executeChangeSet(
  { calls, token, change }: StackWork,
  stackId: string,
  isCreate: boolean,
): Promise<void> {
  const isUnderWay = (error: unknown) =>
    ['InvalidChangeSetStatusException', 'InvalidChangeSetStatus'].includes(nameOf(error))
  try {
    await calls.call(
      `execute the change set of ${change.identity.service}`,
      (client) =>
        client.send(
          new ExecuteChangeSetCommand({
            StackName: stackId,
            ChangeSetName: token,
            ClientRequestToken: token,
            // What a failed create leaves would stand in the way of the next one.
            ...(isCreate ? { RetainExceptOnCreate: true } : {}),
          }),
        ),
      isUnderWay,
    )
  } catch (error) {
    if (!isUnderWay(error)) throw error
  }
}

/** Takes a change set away that is not to be executed. */
export async function dropChangeSet({ calls, token }: StackWork, stackId: string): Promise<void> {
  try {
    await calls.call(
      'delete the change set',
      (client) => client.send(new DeleteChangeSetCommand({ StackName: stackId, ChangeSetName: token })),
      isMissing,
    )
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** Whether CloudFormation says that there is nothing to change, for which it has a failure and no name. */
export function saysNoUpdates({ Status: status, StatusReason: reason = '' }: DescribeChangeSetCommandOutput): boolean {
  return status === 'FAILED' && /didn't contain changes|no updates are to be performed/i.test(reason)
}
