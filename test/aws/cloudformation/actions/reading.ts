import type {
  Stack as DescribedStack,
  DescribeStackEventsInput,
  DescribeStackEventsOutput,
  DescribeStackResourceInput,
  DescribeStackResourceOutput,
  DescribeStackResourcesInput,
  DescribeStackResourcesOutput,
  DescribeStacksInput,
  DescribeStacksOutput,
  ListStackResourcesInput,
  ListStackResourcesOutput,
  ListStacksInput,
  ListStacksOutput,
  StackResourceDriftStatus,
} from '@aws-sdk/client-cloudformation'
import { invalid } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { eventFields } from '../event-fields.ts'
import { maskedParameters } from '../masks.ts'
import type { Stack, StackResource } from '../model.ts'
import { page } from '../paging.ts'
import { goOn, knownStacks, placeFor, readStack } from '../stacks.ts'

/** One stack, or all that are not deleted. */
export function describeStacks(
  caller: Caller,
  { StackName: name, NextToken: from }: DescribeStacksInput,
): DescribeStacksOutput {
  if (name !== undefined) {
    const stack = readStack(caller, name, `Stack with id ${name} does not exist`)
    const answer = { Stacks: [described(stack)] }
    goOn(caller, stack)
    return answer
  }
  const all = placeFor(caller).stacks.filter(({ status, hidden }) => status !== 'DELETE_COMPLETE' && hidden === 0)
  const { items, NextToken } = page(caller, all, from)
  const answer = { Stacks: items.map(described), NextToken }
  for (const stack of items) goOn(caller, stack)
  return answer
}

/** The stacks in short, deleted ones too. */
export function listStacks(
  caller: Caller,
  { NextToken: from, StackStatusFilter: states }: ListStacksInput,
): ListStacksOutput {
  const wanted = knownStacks(caller).filter(
    ({ status, hidden }) => hidden === 0 && (!states?.length || states.includes(status)),
  )
  const { items, NextToken } = page(caller, wanted, from)
  const StackSummaries = items.map((stack) => ({
    StackId: stack.id,
    StackName: stack.name,
    TemplateDescription: stack.deployed?.template.Description,
    CreationTime: stack.created,
    LastUpdatedTime: stack.updated,
    DeletionTime: stack.deleted,
    StackStatus: stack.status,
    StackStatusReason: stack.reason,
    DriftInformation: { StackDriftStatus: stack.drift.status, LastCheckTimestamp: stack.drift.at },
  }))
  return { StackSummaries, NextToken }
}

/** The history of a stack, newest first. */
export function describeStackEvents(
  caller: Caller,
  { StackName: name = '', NextToken: from }: DescribeStackEventsInput,
): DescribeStackEventsOutput {
  const stack = readStack(caller, name, `Stack [${name}] does not exist`)
  const { items, NextToken } = page(caller, [...stack.events].reverse(), from)
  const StackEvents = items.map((event) => ({
    StackId: stack.id,
    StackName: stack.name,
    OperationId: event.operation,
    ...eventFields(event),
  }))
  if (from === undefined) goOn(caller, stack)
  return { StackEvents, NextToken }
}

/** What a stack holds, in short, and what it held of what was deleted with it. */
export function listStackResources(
  caller: Caller,
  { StackName: name = '', NextToken: from }: ListStackResourcesInput,
): ListStackResourcesOutput {
  const stack = readStack(caller, name, `Stack with id ${name} does not exist`)
  const { items, NextToken } = page(caller, [...stack.resources.values()], from)
  const StackResourceSummaries = items.map((one) => ({
    LogicalResourceId: one.logicalId,
    PhysicalResourceId: one.physicalId,
    ResourceType: one.type,
    LastUpdatedTimestamp: one.at,
    ResourceStatus: one.status,
    ResourceStatusReason: one.reason,
    DriftInformation: driftOf(one),
  }))
  return { StackResourceSummaries, NextToken }
}

/** What a stack holds, 100 at most; or the resource of one physical id, whatever stack holds it. */
export function describeStackResources(
  caller: Caller,
  input: DescribeStackResourcesInput,
): DescribeStackResourcesOutput {
  const { StackName: name, PhysicalResourceId: physicalId, LogicalResourceId: logicalId } = input
  if ((name === undefined) === (physicalId === undefined))
    throw invalid('You must specify either StackName or PhysicalResourceId, but not both.')
  const stack =
    name === undefined
      ? placeFor(caller).stacks.find(
          ({ status, resources }) =>
            status !== 'DELETE_COMPLETE' && [...resources.values()].some((one) => one.physicalId === physicalId),
        )
      : readStack(caller, name, `Stack with id ${name} does not exist`)
  if (!stack) throw invalid(`Stack for ${physicalId} does not exist`)
  const found = [...stack.resources.values()].filter((one) => logicalId === undefined || one.logicalId === logicalId)
  return { StackResources: found.slice(0, 100).map((one) => inStack(stack, one)) }
}

/** One resource of a stack. */
export function describeStackResource(caller: Caller, input: DescribeStackResourceInput): DescribeStackResourceOutput {
  const { StackName: name = '', LogicalResourceId: logicalId = '' } = input
  const stack = readStack(caller, name, `Stack '${name}' does not exist`)
  const one = stack.resources.get(logicalId)
  if (!one) throw invalid(`Resource ${logicalId} does not exist for stack ${stack.name}`)
  const { Timestamp: LastUpdatedTimestamp, ...rest } = inStack(stack, one)
  return { StackResourceDetail: { ...rest, LastUpdatedTimestamp } }
}

function inStack(stack: Stack, one: StackResource) {
  return {
    StackName: stack.name,
    StackId: stack.id,
    LogicalResourceId: one.logicalId,
    PhysicalResourceId: one.physicalId,
    ResourceType: one.type,
    Timestamp: one.at,
    ResourceStatus: one.status,
    ResourceStatusReason: one.reason,
    DriftInformation: driftOf(one),
  }
}

function driftOf({ drift }: StackResource): {
  StackResourceDriftStatus: StackResourceDriftStatus
  LastCheckTimestamp?: Date
} {
  return {
    StackResourceDriftStatus: drift?.StackResourceDriftStatus ?? 'NOT_CHECKED',
    LastCheckTimestamp: drift?.Timestamp,
  }
}

function described(stack: Stack): DescribedStack {
  const { deployed } = stack
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.changeSet,
    Description: deployed?.template.Description,
    Parameters: [...(deployed ? maskedParameters(deployed) : [])].map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    CreationTime: stack.created,
    LastUpdatedTime: stack.updated,
    DeletionTime: stack.deleted,
    StackStatus: stack.status,
    StackStatusReason: stack.reason,
    DisableRollback: stack.disableRollback,
    RetainExceptOnCreate: stack.retainExceptOnCreate,
    NotificationARNs: [...(deployed?.notifications ?? [])],
    Capabilities: [...(deployed?.capabilities ?? [])],
    Outputs: [...stack.outputs],
    RoleARN: deployed?.role,
    Tags: [...(deployed?.tags ?? [])],
    EnableTerminationProtection: stack.protection,
    DriftInformation: { StackDriftStatus: stack.drift.status, LastCheckTimestamp: stack.drift.at },
    LastOperations: [...stack.operations]
      .reverse()
      .slice(0, 1)
      .map(({ id, kind }) => ({ OperationId: id, OperationType: kind })),
  }
}
