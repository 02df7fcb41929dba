import { DescribeStackEventsCommand, type StackEvent } from '@aws-sdk/client-cloudformation'
import type { StackCalls } from './clients.ts'

/** What became of an operation on a stack, by its own events. */
export type Operation = {
  /** Newest first; those of this operation alone. */
  readonly events: readonly StackEvent[]
  readonly began: Date
  /** The stack's status where the operation is through; null while it goes on. */
  readonly ended: string | null
}

/** So many pages of a hundred events are looked through: an operation on a stack of 500 resources has fewer. */
const mostPages = 30

/** What is not among the newest is not what is under way: a stack that has lived long is not read to its beginning. */
const pagesBeforeFirst = 4

/** Follows what was begun with a token, its mark; null where nothing was. `stackId` tells the stack from one of the same name before or after it. */
export async function follow(calls: StackCalls, stackId: string, mark: string): Promise<Operation | null> {
  const events: StackEvent[] = []
  let next: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await calls.call('read the events of the stack', (client) =>
      client.send(
        new DescribeStackEventsCommand({ StackName: stackId, ...(next === undefined ? {} : { NextToken: next }) }),
      ),
    )
    const all = answer.StackEvents ?? []
    events.push(...all.filter((event) => event.ClientRequestToken === mark))
    next = answer.NextToken
    if (events.length === 0 && page + 1 >= pagesBeforeFirst) break
    if (next === undefined || begins(events) || (events.length > 0 && all.at(-1)?.ClientRequestToken !== mark)) break
  }
  if (events.length === 0) return null
  const last = events.find((event) => isOfStack(event, stackId))
  const status = last?.ResourceStatus ?? ''
  const began = events.at(-1)?.Timestamp ?? calls.now()
  return { events, began, ended: isUnderWay(status) ? null : status }
}

/** Whether a stack's status says that something is being done to it. */
export function isUnderWay(status: string): boolean {
  return status === '' || (status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS')
}

/** When to look again: the longer it takes, the more seldom. */
export function lookAgain(now: Date, began: Date): Date {
  const elapsed = Math.max(0, now.getTime() - began.getTime())
  return new Date(now.getTime() + Math.min(60_000, Math.max(3000, elapsed / 4)))
}

function isOfStack({ PhysicalResourceId, StackId }: StackEvent, stackId: string): boolean {
  return PhysicalResourceId === stackId || PhysicalResourceId === StackId
}

function begins(events: readonly StackEvent[]): boolean {
  return events.some(({ ResourceStatusReason, ResourceType }) => {
    return ResourceType === 'AWS::CloudFormation::Stack' && ResourceStatusReason === 'User Initiated'
  })
}
