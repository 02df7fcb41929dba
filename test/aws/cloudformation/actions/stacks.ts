import type {
  CancelUpdateStackInput,
  ContinueUpdateRollbackInput,
  CreateStackInput,
  CreateStackOutput,
  DeleteStackInput,
  GetStackPolicyInput,
  GetStackPolicyOutput,
  SetStackPolicyInput,
  UpdateStackInput,
  UpdateStackOutput,
  UpdateTerminationProtectionInput,
  UpdateTerminationProtectionOutput,
} from '@aws-sdk/client-cloudformation'
import { AwsError, invalid, notBuilt } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { changesBesides, changesOf } from '../changes.ts'
import { createStack as create } from '../engine/create-stack.ts'
import { deleteStack as remove } from '../engine/delete-stack.ts'
import { end } from '../engine/ends.ts'
import { rollBackUpdate } from '../engine/roll-back-update.ts'
import { updateStack as update } from '../engine/update-stack.ts'
import { checkExports } from '../exports.ts'
import { atRest, type Stack } from '../model.ts'
import { statementsOf } from '../stack-policy.ts'
import {
  beginOperation,
  doneAlready,
  findStack,
  needStack,
  newStack,
  placeFor,
  refuseUnlessUpdatable,
  remember,
} from '../stacks.ts'
import { wantedOf } from '../wanted.ts'

/** Makes a stack without a change set, or one that is in review, whose change sets are obsolete then. */
export function createStack(caller: Caller, input: CreateStackInput): CreateStackOutput {
  const { StackName: name = '', ClientRequestToken: token, ...request } = input
  refuse(input, 'CreateStack', [
    'TimeoutInMinutes',
    'ResourceTypes',
    'RollbackConfiguration',
    'StackPolicyURL',
    'DeploymentConfig',
    'DisableValidation',
  ])
  const existing = findStack(caller, name)
  const done = doneAlready(existing, 'CreateStack', token, request)
  if (existing && done) return { StackId: existing.id }
  if (existing && existing.status !== 'REVIEW_IN_PROGRESS') {
    throw new AwsError('AlreadyExistsException', `Stack [${name}] already exists`)
  }
  if (input.DisableRollback !== undefined && input.OnFailure !== undefined)
    throw invalid('Either DisableRollback or OnFailure can be specified, not both.')
  const wanted = wantedOf(caller, input, null)
  if (input.StackPolicyBody !== undefined) statementsOf(input.StackPolicyBody)
  const stack = existing ?? newStack(caller, name)
  remember(stack, 'CreateStack', token, request)
  supersede(stack)
  stack.policy = input.StackPolicyBody ?? null
  stack.protection = input.EnableTerminationProtection ?? false
  stack.disableRollback = input.DisableRollback ?? input.OnFailure === 'DO_NOTHING'
  stack.retainExceptOnCreate = input.RetainExceptOnCreate ?? false
  const onFailure = input.DisableRollback ? 'DO_NOTHING' : (input.OnFailure ?? 'ROLLBACK')
  const OperationId = beginOperation(caller, stack, 'CREATE_STACK', token, (deed) => create(deed, wanted, onFailure))
  return { StackId: stack.id, OperationId }
}

/** Updates a stack without a change set; its change sets are obsolete then. */
export function updateStack(caller: Caller, input: UpdateStackInput): UpdateStackOutput {
  const { StackName: name = '', ClientRequestToken: token, ...request } = input
  refuse(input, 'UpdateStack', [
    'ResourceTypes',
    'RollbackConfiguration',
    'StackPolicyURL',
    'StackPolicyDuringUpdateURL',
    'StackPolicyDuringUpdateBody',
    'DeploymentConfig',
    'DisableValidation',
  ])
  const stack = needStack(caller, name)
  if (doneAlready(stack, 'UpdateStack', token, request)) return { StackId: stack.id }
  refuseUnlessUpdatable(stack)
  const wanted = wantedOf(caller, input, stack)
  const changes = changesOf(stack, placeFor(caller), { wanted, imports: new Map() })
  if (changes.length === 0 && !changesBesides(stack, wanted)) throw invalid('No updates are to be performed.')
  remember(stack, 'UpdateStack', token, request)
  if (input.StackPolicyBody !== undefined) {
    statementsOf(input.StackPolicyBody)
    stack.policy = input.StackPolicyBody
  }
  supersede(stack)
  stack.retainExceptOnCreate = input.RetainExceptOnCreate ?? false
  const OperationId = beginOperation(caller, stack, 'UPDATE_STACK', token, (deed) =>
    update(deed, wanted, { revertDrift: false, disableRollback: input.DisableRollback ?? false }),
  )
  return { StackId: stack.id, OperationId }
}

/** Deletes a stack; one that is not there is no error. */
export function deleteStack(caller: Caller, input: DeleteStackInput): object {
  const { StackName: name = '', ClientRequestToken: token, RetainResources: retain = [], ...request } = input
  refuse(input, 'DeleteStack', ['DeletionMode', 'DeploymentConfig'])
  const stack = findStack(caller, name)
  if (!stack || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS') return {}
  if (input.RoleARN !== undefined) throw notBuilt('DeleteStack with RoleARN')
  if (stack.protection) {
    throw invalid(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`)
  }
  if (retain.length > 0 && stack.status !== 'DELETE_FAILED') {
    throw invalid(
      `Invalid operation on stack [${stack.id}]. When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`,
    )
  }
  const odd = retain.filter((id) => stack.resources.get(id)?.status !== 'DELETE_FAILED')
  if (odd.length > 0)
    throw invalid(`The following resources to retain must be in a valid state [DELETE_FAILED]: [${odd.join(', ')}]`)
  if (!atRest(stack.status) && !['CREATE_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS'].includes(stack.status)) {
    throw invalid(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`)
  }
  checkExports(placeFor(caller), stack, [])
  const asked = { ...request, retain }
  if (doneAlready(stack, 'DeleteStack', token, asked)) return {}
  remember(stack, 'DeleteStack', token, asked)
  stack.steps = []
  beginOperation(caller, stack, 'DELETE_STACK', token, (deed) => remove(deed, retain, 'User Initiated'))
  return {}
}

/** Goes on with the rollback of an update that failed. */
export function continueUpdateRollback(caller: Caller, input: ContinueUpdateRollbackInput): object {
  const { StackName: name = '', ClientRequestToken: token, ResourcesToSkip: skip = [], ...request } = input
  if (input.RoleARN !== undefined) throw notBuilt('ContinueUpdateRollback with RoleARN')
  const stack = needStack(caller, name)
  const asked = { ...request, skip }
  if (doneAlready(stack, 'ContinueUpdateRollback', token, asked)) return {}
  if (stack.status !== 'UPDATE_ROLLBACK_FAILED') {
    throw invalid(`Stack:${stack.id} is in ${stack.status} state and can not continue rolling back the update.`)
  }
  const odd = skip.filter((id) => stack.resources.get(id)?.status !== 'UPDATE_FAILED')
  if (odd.length > 0)
    throw invalid(`Stack [${stack.name}] does not have resources in a failed state to skip: [${odd.join(', ')}]`)
  remember(stack, 'ContinueUpdateRollback', token, asked)
  beginOperation(caller, stack, 'CONTINUE_ROLLBACK', token, function* (deed) {
    yield* rollBackUpdate(deed, 'User Initiated', skip)
    end(deed, stack.status !== 'UPDATE_ROLLBACK_COMPLETE')
  })
  return {}
}

/** Stops an update; it is rolled back. */
export function cancelUpdateStack(
  caller: Caller,
  { StackName: name = '', ClientRequestToken: token }: CancelUpdateStackInput,
): object {
  const stack = needStack(caller, name)
  if (doneAlready(stack, 'CancelUpdateStack', token, {})) return {}
  if (stack.status !== 'UPDATE_IN_PROGRESS')
    throw invalid('CancelUpdateStack cannot be called from current stack status')
  remember(stack, 'CancelUpdateStack', token, {})
  stack.cancelled = true
  return {}
}

/** Protects a stack from deletion, or no longer. */
export function updateTerminationProtection(
  caller: Caller,
  input: UpdateTerminationProtectionInput,
): UpdateTerminationProtectionOutput {
  const stack = needStack(caller, input.StackName ?? '')
  if (stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS')
    throw invalid(`Stack [${stack.name}] cannot be changed while in status ${stack.status}`)
  stack.protection = input.EnableTerminationProtection ?? false
  return { StackId: stack.id }
}

/** Sets the policy that guards resources from updates; `{}` is one that guards none. */
export function setStackPolicy(caller: Caller, input: SetStackPolicyInput): object {
  if (input.StackPolicyURL !== undefined) throw notBuilt('SetStackPolicy with StackPolicyURL')
  const stack = needStack(caller, input.StackName ?? '')
  if (input.StackPolicyBody === undefined) throw invalid('You must specify either StackPolicyBody or StackPolicyURL')
  if (Buffer.byteLength(input.StackPolicyBody) > 16_384) throw invalid('Stack policy may not exceed 16384 bytes')
  statementsOf(input.StackPolicyBody)
  stack.policy = input.StackPolicyBody
  return {}
}

/** The policy of a stack, if it has one. */
export function getStackPolicy(caller: Caller, { StackName: name = '' }: GetStackPolicyInput): GetStackPolicyOutput {
  const { policy } = needStack(caller, name)
  return policy === null ? {} : { StackPolicyBody: policy }
}

/** What was proposed before compares with what no longer is. */
function supersede(stack: Stack): void {
  for (const set of stack.changeSets) if (set.execution === 'AVAILABLE') set.execution = 'OBSOLETE'
}

function refuse<Input extends object>(input: Input, action: string, names: readonly (keyof Input & string)[]): void {
  const found = names.find((name) => input[name] !== undefined && input[name] !== false)
  if (found) throw notBuilt(`${action} with ${found}`)
}
