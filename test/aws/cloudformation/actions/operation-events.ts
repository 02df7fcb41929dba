import type { DescribeEventsInput, DescribeEventsOutput, OperationEvent } from '@aws-sdk/client-cloudformation'
import { invalid } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { eventFields } from '../event-fields.ts'
import { findSet } from '../find-change-set.ts'
import type { Event, Operation, Stack } from '../model.ts'
import { page } from '../paging.ts'
import { goOn, placeFor, readStack } from '../stacks.ts'

/** The events of a stack by its operations, newest first; with `FailedEvents` only what failed. */
export function describeEvents(caller: Caller, input: DescribeEventsInput): DescribeEventsOutput {
  const { Filters, NextToken: from } = input
  const { stack, operations } = meantBy(caller, input)
  const events = operations
    .flatMap((one) => [...eventsOf(stack, one), ...findingsOf(stack, one)])
    .filter((one) => !Filters?.FailedEvents || one.ResourceStatus?.endsWith('_FAILED') || one.ValidationStatus)
  const { items, NextToken } = page(caller, events.reverse(), from)
  if (from === undefined) goOn(caller, stack)
  return { OperationEvents: items, NextToken }
}

/** The operations that are asked for: the making of one change set, one by its id, or all of a stack. */
function meantBy(caller: Caller, { ChangeSetName: set, OperationId: id, StackName: name }: DescribeEventsInput): Meant {
  if (set !== undefined) {
    const found = findSet(caller, set, name)
    return { stack: found.stack, operations: [found.set.operation] }
  }
  if (name !== undefined) {
    const stack = readStack(caller, name, `Stack [${name}] does not exist`)
    return { stack, operations: stack.operations.filter((one) => id === undefined || one.id === id) }
  }
  if (id === undefined) throw invalid('One of ChangeSetName, OperationId or StackName must be specified as input.')
  const stack = placeFor(caller).stacks.find(({ operations }) => operations.some((one) => one.id === id))
  if (!stack) throw invalid(`Operation [${id}] does not exist`)
  return { stack, operations: stack.operations.filter((one) => one.id === id) }
}

type Meant = { readonly stack: Stack; readonly operations: readonly Operation[] }

function eventsOf(stack: Stack, operation: Operation): OperationEvent[] {
  const { id, began, ended } = operation
  const base = fieldsOf(stack, operation)
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

/** What was found in the change set that the operation made. */
function findingsOf(stack: Stack, operation: Operation): readonly OperationEvent[] {
  const findings = stack.changeSets.find((one) => one.operation === operation)?.findings ?? []
  return findings.map((one, at) => ({
    ...fieldsOf(stack, operation),
    EventId: `${operation.id}-${at + 1}`,
    EventType: 'VALIDATION_ERROR',
    LogicalResourceId: one.logicalId,
    PhysicalResourceId: one.physicalId,
    ResourceType: one.type,
    Timestamp: operation.ended,
    ValidationName: one.name,
    ValidationFailureMode: one.mode,
    ValidationStatus: 'FAILED',
    ValidationStatusReason: one.reason,
    ValidationPath: one.path,
  }))
}

function fieldsOf(stack: Stack, { id, kind, ended, failed }: Operation) {
  const state = ended === undefined ? 'IN_PROGRESS' : failed ? 'FAILED' : 'SUCCEEDED'
  return { StackId: stack.id, OperationId: id, OperationType: kind, OperationStatus: state } as const
}
