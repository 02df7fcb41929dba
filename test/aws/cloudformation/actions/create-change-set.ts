import type { ChangeSetType, CreateChangeSetInput, CreateChangeSetOutput } from '@aws-sdk/client-cloudformation'
import { AwsError, invalid, notBuilt } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { changesBesides, changesOf } from '../changes.ts'
import { earlyRefusal, findingsOf } from '../early-validation.ts'
import { setStatus } from '../engine/deed.ts'
import { importRefusal, importsOf } from '../imports.ts'
import type { ChangeSet, Operation, Stack } from '../model.ts'
import { findStack, newStack, placeFor, refuseUnlessUpdatable } from '../stacks.ts'
import { wantedOf } from '../wanted.ts'

const noChanges =
  "The submitted information didn't contain changes. Submit different information to create a change set."

/** Begins to make a change set; of a stack that is not there, a stack in review is made with it. */
export function createChangeSet(caller: Caller, input: CreateChangeSetInput): CreateChangeSetOutput {
  const { StackName = '', ChangeSetName: name = '', ClientToken: token } = input
  refuseUnbuilt(input)
  if (!/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) {
    throw invalid(
      `1 validation error detected: Value '${name}' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
    )
  }
  const existing = findStack(caller, StackName)
  const same = existing?.changeSets.find((one) => one.name === name)
  if (same && existing) {
    if (token !== undefined && same.token === token) return { Id: same.id, StackId: existing.id }
    throw new AwsError('AlreadyExistsException', `ChangeSet ${name} already exists`)
  }
  const type = input.ChangeSetType ?? 'UPDATE'
  checkType(type, existing, input)
  checkOptions(input, type, existing)
  const wanted = wantedOf(caller, input, type === 'CREATE' ? null : existing)
  const imports = importsOf(input.ResourcesToImport ?? [], wanted, type, existing)
  const { world } = caller
  const stack = existing ?? newStack(caller, StackName)
  const operation: Operation = { id: world.newId(), kind: 'CREATE_CHANGESET', began: world.clock.now() }
  stack.operations.push(operation)
  const deed = { world, place: placeFor(caller), stack, operation, during: 'forward' } as const
  if (!existing) setStatus(deed, 'REVIEW_IN_PROGRESS', 'User Initiated')
  const set: ChangeSet = { ...pending(caller, input), operation, wanted, imports }
  stack.changeSets.push(set)
  stack.steps.push(make(caller, stack, set))
  return { Id: set.id, StackId: stack.id }
}

/** A change set of which nothing is known but what was asked. */
function pending({ world, who, region }: Caller, input: CreateChangeSetInput) {
  const { ChangeSetName: name = '' } = input
  return {
    id: `arn:aws:cloudformation:${region}:${who.account}:changeSet/${name}/${world.newId()}`,
    name,
    type: input.ChangeSetType ?? 'UPDATE',
    description: input.Description,
    mode: input.DeploymentMode,
    onFailure: input.OnStackFailure,
    token: input.ClientToken,
    created: world.clock.now(),
    validated: !input.DisableValidation,
    findings: [],
    changes: [],
    status: 'CREATE_PENDING',
    execution: 'UNAVAILABLE',
    hidden: world.visibleAfter,
  } as const
}

function* make(caller: Caller, stack: Stack, set: ChangeSet): Generator<void, void> {
  set.status = 'CREATE_IN_PROGRESS'
  yield
  const reason = refusalOf(caller, stack, set)
  set.reason = reason ?? undefined
  set.status = reason === null ? 'CREATE_COMPLETE' : 'FAILED'
  if (reason === null) set.execution = 'AVAILABLE'
  set.operation.ended = caller.world.clock.now()
  set.operation.failed = reason !== null
}

/** Finds the changes of a change set, and why it cannot be executed; null where it can. */
function refusalOf(caller: Caller, stack: Stack, set: ChangeSet): string | null {
  const place = placeFor(caller)
  try {
    set.changes = changesOf(stack, place, set)
  } catch (failure) {
    if (!(failure instanceof AwsError)) throw failure
    return failure.message
  }
  if (set.changes.length === 0 && set.type !== 'CREATE' && !changesBesides(stack, set.wanted)) return noChanges
  const taken = set.type === 'IMPORT' ? importRefusal(place, set) : null
  if (taken !== null || !set.validated) return taken
  set.findings = findingsOf(caller.world, place, set.changes)
  return earlyRefusal(set.findings)
}

function checkType(type: ChangeSetType, stack: Stack | null, input: CreateChangeSetInput): void {
  const { StackName: name, ChangeSetName: set } = input
  if (type === 'CREATE') {
    if (stack && stack.status !== 'REVIEW_IN_PROGRESS')
      throw invalid(`Stack [${name}] already exists and cannot be created again with the changeSet [${set}].`)
    return
  }
  if (type === 'UPDATE') {
    if (!stack || stack.status === 'REVIEW_IN_PROGRESS') throw invalid(`Stack [${name}] does not exist`)
    refuseUnlessUpdatable(stack)
    return
  }
  if (stack && stack.status !== 'REVIEW_IN_PROGRESS') refuseUnlessUpdatable(stack)
}

function checkOptions(input: CreateChangeSetInput, type: ChangeSetType, stack: Stack | null): void {
  if (type === 'CREATE' && input.UsePreviousTemplate)
    throw invalid('UsePreviousTemplate cannot be used with a change set of type CREATE')
  if (input.OnStackFailure === 'DELETE' && type !== 'CREATE')
    throw invalid('OnStackFailure=DELETE is only valid when the ChangeSetType is CREATE')
  if (input.DeploymentMode !== undefined && (type !== 'UPDATE' || !stack)) {
    throw invalid('DeploymentMode REVERT_DRIFT is only valid for change sets of type UPDATE')
  }
  if ((type === 'IMPORT') !== (input.ResourcesToImport !== undefined)) {
    throw invalid(
      'As part of the import operation, you must specify the resources to import; they are for change sets of type IMPORT alone.',
    )
  }
}

function refuseUnbuilt(input: CreateChangeSetInput): void {
  const unbuilt = [
    'RollbackConfiguration',
    'ResourceTypes',
    'IncludeNestedStacks',
    'ImportExistingResources',
    'DeploymentConfig',
  ] as const
  const found = unbuilt.find((name) => input[name] !== undefined && input[name] !== false)
  if (found) throw notBuilt(`CreateChangeSet with ${found}`)
}
