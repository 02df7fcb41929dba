import type { Stack } from '@aws-sdk/client-cloudformation'
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import type { AppliedResource } from '../../../core/model/applied.ts'
import { type CloudChange, CloudError, type ServiceIdentity } from '../../../ports/cloud.ts'
import { isMissing } from './aws-words.ts'
import type { StackCalls } from './clients.ts'
import { isOurs, ownerOf } from './owner.ts'
import { stackNameOf } from './stack-name.ts'

/** What a step works with. */
export type StackWork = {
  readonly calls: StackCalls
  readonly change: CloudChange
  /** Of the step's key: what it does is done once under it. */
  readonly token: string
  /** Takes what is sensitive out of what AWS says. */
  readonly redact: (text: string) => string
}

/** A stack that is there. */
export type ThereStack = Stack & { readonly StackId: string; readonly StackStatus: NonNullable<Stack['StackStatus']> }

/** The output under which each resource says which stack it is of: a name may be another stack's by then, an id never is. */
export const stackIdOutput = 'StackId'

/** The stack's id, as the ledger knows it from what was applied. */
export function knownStackId(before: readonly AppliedResource[]): string | null {
  const found = before.map(({ outputs }) => outputs[stackIdOutput]).find((id) => typeof id === 'string')
  return typeof found === 'string' ? found : null
}

/** The stack of that name or id; null where there is none, or none any more. */
export async function describeStack(calls: StackCalls, nameOrId: string): Promise<ThereStack | null> {
  try {
    const answer = await calls.call(
      `look at the stack ${nameOrId}`,
      (client) => client.send(new DescribeStacksCommand({ StackName: nameOrId })),
      isMissing,
    )
    const stack = answer.Stacks?.[0]
    if (stack?.StackId === undefined || stack.StackStatus === undefined || stack.StackStatus === 'DELETE_COMPLETE')
      return null
    return { ...stack, StackId: stack.StackId, StackStatus: stack.StackStatus }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** States in which a stack holds nothing, or not yet; where AWS says its tags then is nowhere said. */
const maybeUntagged: ReadonlySet<string> = new Set([
  'REVIEW_IN_PROGRESS',
  'DELETE_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'IMPORT_ROLLBACK_IN_PROGRESS',
  'IMPORT_ROLLBACK_COMPLETE',
])

/** The service's own stack: the one that the ledger knows, else the one of its name. Throws where that is another's (rule S8). */
export async function ownStack({ calls, change }: Pick<StackWork, 'calls' | 'change'>): Promise<ThereStack | null> {
  const { identity, before } = change
  const id = knownStackId(before)
  const stack =
    (id === null ? null : await describeStack(calls, id)) ?? (await describeStack(calls, stackNameOf(identity)))
  // One that never held anything may have no tags of its own: its change sets are looked at, or it is waited for.
  if (stack !== null && !(maybeUntagged.has(stack.StackStatus) && (stack.Tags ?? []).length === 0))
    refuseOthers(stack, identity)
  return stack
}

/** Throws where a stack is not the service's own. */
export function refuseOthers(
  stack: { readonly StackName: string | undefined; readonly Tags?: Stack['Tags'] },
  identity: ServiceIdentity,
): void {
  if (isOurs(stack.Tags, identity)) return
  throw new CloudError(
    `nothing was done to ${identity.service}: the stack ${stack.StackName} is there already and belongs to ${ownerOf(stack)}`,
    { passing: false },
  )
}
