import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { inShort } from './aws-words.ts'

const longestReason = 300

/**
 * What an operation has left in the account and its stack no longer holds, for people: what the offering retains, and what could
 * not be deleted once something else had taken its place (a protected machine), which CloudFormation does not take for a failure.
 * Empty where nothing was left. Events come newest first.
 */
export function leftBehind(events: readonly StackEvent[], redact: (text: string) => string): string {
  const last = new Map<string, StackEvent>()
  for (const event of events) {
    const { LogicalResourceId: logicalId = '', PhysicalResourceId: id = '' } = event
    if (id !== '' && !last.has(`${logicalId} ${id}`)) last.set(`${logicalId} ${id}`, event)
  }
  const ended = (status: string) => [...last.values()].filter(({ ResourceStatus }) => ResourceStatus === status)
  const kept = ended('DELETE_SKIPPED').map((event) => redact(named(event)))
  const stuck = ended('DELETE_FAILED').map(
    (event) => `${redact(named(event))}: ${inShort(event.ResourceStatusReason, redact, longestReason)}`,
  )
  return [
    kept.length === 0 ? '' : `; kept in the account, as the offering says: ${kept.join(', ')}`,
    stuck.length === 0 ? '' : `; left in the account, since AWS could not delete it: ${stuck.join(', ')}`,
  ].join('')
}

function named({ LogicalResourceId: logicalId, PhysicalResourceId: id }: StackEvent): string {
  return `${logicalId} (${id})`
}
