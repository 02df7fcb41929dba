import type {
  Change,
  DeleteChangeSetInput,
  DescribeChangeSetInput,
  DescribeChangeSetOutput,
  ExecuteChangeSetInput,
  ListChangeSetsInput,
  ListChangeSetsOutput,
  OnStackFailure,
} from '@aws-sdk/client-cloudformation'
import { AwsError, invalid } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { createStack } from '../engine/create-stack.ts'
import type { Deed } from '../engine/deed.ts'
import { importResources } from '../engine/import-resources.ts'
import { updateStack } from '../engine/update-stack.ts'
import { findSet, lookUp, noSet } from '../find-change-set.ts'
import { maskedParameters } from '../masks.ts'
import type { ChangeSet, Stack } from '../model.ts'
import { page } from '../paging.ts'
import { beginOperation, doneAlready, goOn, needStack, refuseUnlessUpdatable, remember } from '../stacks.ts'

/** A change set as it is now. */
export function describeChangeSet(caller: Caller, input: DescribeChangeSetInput): DescribeChangeSetOutput {
  const { stack, set } = findSet(caller, input.ChangeSetName, input.StackName)
  if (set.hidden > 0) {
    set.hidden -= 1
    throw noSet(input.ChangeSetName)
  }
  const { items, NextToken } = page(caller, set.changes, input.NextToken)
  const answer = {
    ...summary(stack, set),
    Parameters: [...maskedParameters(set.wanted)].map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    NotificationARNs: [...set.wanted.notifications],
    Capabilities: [...set.wanted.capabilities],
    Tags: [...set.wanted.tags],
    Changes: items.map((change) => (input.IncludePropertyValues ? change : withoutValues(change))),
    NextToken,
    OnStackFailure: set.onFailure,
    DeploymentMode: set.mode,
    ...(set.mode
      ? {
          StackDriftStatus: set.changes.some(({ ResourceChange }) =>
            ['MODIFIED', 'DELETED'].includes(ResourceChange?.ResourceDriftStatus ?? ''),
          )
            ? ('DRIFTED' as const)
            : ('IN_SYNC' as const),
        }
      : {}),
  }
  goOn(caller, stack)
  return answer
}

/** The change sets of a stack. */
export function listChangeSets(
  caller: Caller,
  { StackName = '', NextToken: from }: ListChangeSetsInput,
): ListChangeSetsOutput {
  const stack = needStack(caller, StackName)
  const { items, NextToken } = page(caller, stack.changeSets, from)
  return { Summaries: items.map((set) => summary(stack, set)), NextToken }
}

/** Deletes a change set; one that is not there is no error, one that is being executed is. */
export function deleteChangeSet(caller: Caller, input: DeleteChangeSetInput): object {
  const { stack, set } = lookUp(caller, input.ChangeSetName, input.StackName)
  if (!stack || !set) return {}
  if (set.execution === 'EXECUTE_IN_PROGRESS' || set.status === 'CREATE_IN_PROGRESS') {
    throw new AwsError('InvalidChangeSetStatus', `An operation on this ChangeSet is currently in progress.`)
  }
  stack.changeSets.splice(stack.changeSets.indexOf(set), 1)
  return {}
}

/** Begins what a change set says; the other change sets of the stack are no longer valid, and go. */
export function executeChangeSet(caller: Caller, input: ExecuteChangeSetInput): object {
  const { stack, set } = findSet(caller, input.ChangeSetName, input.StackName)
  const { ClientRequestToken: token, ...request } = input
  if (doneAlready(stack, 'ExecuteChangeSet', token, request)) return {}
  refuseExecution(stack, set, input)
  remember(stack, 'ExecuteChangeSet', token, request)
  set.execution = 'EXECUTE_IN_PROGRESS'
  stack.updated = caller.world.clock.now()
  stack.changeSet = set.id
  stack.changeSets = [set]
  stack.retainExceptOnCreate = input.RetainExceptOnCreate ?? false
  stack.disableRollback = input.DisableRollback ?? set.onFailure === 'DO_NOTHING'
  const kind = set.type === 'CREATE' || !stack.deployed ? 'CREATE_STACK' : 'UPDATE_STACK'
  beginOperation(caller, stack, kind, token, (deed) => execute(deed, set))
  return {}
}

function* execute(deed: Deed, set: ChangeSet): Generator<void, void> {
  const { stack } = deed
  const onFailure: OnStackFailure = stack.disableRollback ? 'DO_NOTHING' : (set.onFailure ?? 'ROLLBACK')
  if (set.type === 'CREATE') yield* createStack(deed, set.wanted, onFailure)
  else if (set.type === 'IMPORT') yield* importResources(deed, set.wanted, set.imports)
  else
    yield* updateStack(deed, set.wanted, {
      revertDrift: set.mode === 'REVERT_DRIFT',
      disableRollback: onFailure === 'DO_NOTHING',
    })
  set.execution = deed.operation.failed ? 'EXECUTE_FAILED' : 'EXECUTE_COMPLETE'
}

function refuseExecution(stack: Stack, set: ChangeSet, input: ExecuteChangeSetInput): void {
  if (set.execution !== 'AVAILABLE') {
    const current =
      set.status === 'CREATE_COMPLETE' ? `execution status of [${set.execution}]` : `status of [${set.status}]`
    throw new AwsError('InvalidChangeSetStatus', `ChangeSet [${set.id}] cannot be executed in its current ${current}`)
  }
  if (set.onFailure !== undefined && input.DisableRollback !== undefined) {
    throw invalid('DisableRollback cannot be specified when OnStackFailure was specified in CreateChangeSet')
  }
  if (stack.status !== 'REVIEW_IN_PROGRESS') refuseUnlessUpdatable(stack)
}

function summary(stack: Stack, set: ChangeSet) {
  return {
    ChangeSetName: set.name,
    ChangeSetId: set.id,
    StackId: stack.id,
    StackName: stack.name,
    Description: set.description,
    CreationTime: set.created,
    ExecutionStatus: set.execution,
    Status: set.status,
    StatusReason: set.reason,
    IncludeNestedStacks: false,
  }
}

function withoutValues({ Type, ResourceChange }: Change): Change {
  if (!ResourceChange) return { Type }
  const { BeforeContext: _before, AfterContext: _after, Details = [], ...rest } = ResourceChange
  const plain = Details.map(({ Target = {}, ...detail }) => {
    const { Attribute, Name, RequiresRecreation } = Target
    return { ...detail, Target: { Attribute, Name, RequiresRecreation } }
  })
  return { Type, ResourceChange: { ...rest, Details: plain } }
}
