import type { DescribeEventsInput, DescribeEventsOutput, OperationEvent } from '@aws-sdk/client-cloudformation'
import { invalid, notBuilt } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { eventFields } from '../event-fields.ts'
import type { Event, Operation, Stack } from '../model.ts'
import { page } from '../paging.ts'
import { goOn, placeFor, readStack } from '../stacks.ts'

/** The events of a stack by its operations, newest first; with `FailedEvents` only what failed. */
export function describeEvents(caller: Caller, input: DescribeEventsInput): DescribeEventsOutput {
  const { StackName: name, OperationId: operation, Filters, NextToken: from } = input
  if (input.ChangeSetName !== undefined) throw notBuilt('DescribeEvents with ChangeSetName')
  if (name === undefined && operation === undefined)
    throw invalid('One of ChangeSetName, OperationId or StackName must be specified as input.')
  const stack =
    name === undefined
      ? ofOperation(caller, operation ?? '')
      : readStack(caller, name, `Stack [${name}] does not exist`)
  const meant = stack.operations.filter(({ id }) => operation === undefined || id === operation)
  const events = meant
    .flatMap((one) => eventsOf(stack, one))
    .filter((one) => !Filters?.FailedEvents || one.ResourceStatus?.endsWith('_FAILED'))
  const { items, NextToken } = page(caller, events.reverse(), from)
  if (from === undefined) goOn(caller, stack)
  return { OperationEvents: items, NextToken }
}

function ofOperation(caller: Caller, id: string): Stack {
  const stack = placeFor(caller).stacks.find(({ operations }) => operations.some((one) => one.id === id))
  if (!stack) throw invalid(`Operation [${id}] does not exist`)
  return stack
}

function eventsOf(stack: Stack, operation: Operation): OperationEvent[] {
  const { id, kind, began, ended, failed } = operation
  const state = ended === undefined ? 'IN_PROGRESS' : failed ? 'FAILED' : 'SUCCEEDED'
  const base = { StackId: stack.id, OperationId: id, OperationType: kind, OperationStatus: state } as const
  const own: OperationEvent = {
    ...base,
    EventId: id,
    EventType: 'STACK_EVENT',
    Timestamp: ended ?? began,
    StartTime: began,
    EndTime: ended,
  }
  return [
    own,
    ...stack.events.filter((one) => one.operation === id).map((one) => ({ ...base, ...eventOf(stack, one) })),
  ]
}

function eventOf(stack: Stack, event: Event): OperationEvent {
  const failed = event.status.endsWith('_FAILED')
  return {
    ...eventFields(event),
    EventType: event.logicalId === stack.name ? 'STACK_EVENT' : failed ? 'PROVISIONING_ERROR' : 'PROGRESS_EVENT',
  }
}
