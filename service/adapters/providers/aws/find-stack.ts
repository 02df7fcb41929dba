import type { AppliedResource } from '../../../core/model/applied.ts'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import type { StackCalls } from './clients.ts'
import { isOurs } from './owner.ts'
import { stackNameOf } from './stack-name.ts'
import { stackResources } from './stack-resources.ts'
import { describeStack, type ThereStack } from './stack-work.ts'

/** What a service's stack has (rule M8), whatever it is called by now; null: there is none. */
export async function findStack(
  calls: StackCalls,
  identity: ServiceIdentity,
  byTags: () => Promise<readonly string[]>,
): Promise<readonly AppliedResource[] | null> {
  const named = await describeStack(calls, stackNameOf(identity))
  if (named !== null && isOurs(named.Tags, identity)) return resourcesOf(calls, named)
  // The Estate may have been called otherwise when it was made.
  for (const id of await byTags()) {
    const stack = await describeStack(calls, id)
    if (stack !== null && isOurs(stack.Tags, identity)) return resourcesOf(calls, stack)
  }
  return null
}

async function resourcesOf(calls: StackCalls, stack: ThereStack): Promise<readonly AppliedResource[] | null> {
  const found = await stackResources(calls, stack)
  return found.length === 0 ? null : found
}
