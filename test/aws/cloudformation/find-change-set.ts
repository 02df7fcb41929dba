import { AwsError, invalid } from '../protocol/aws-error.ts'
import type { Caller } from '../server/service.ts'
import type { ChangeSet, Stack } from './model.ts'
import { findStack, placeFor } from './stacks.ts'

type Found = { readonly stack: Stack; readonly set: ChangeSet }

/** A change set by its ARN, or by its name and its stack. */
export function findSet(caller: Caller, name = '', stackName?: string): Found {
  const stack = stackOf(caller, name, stackName)
  const set = stack.changeSets.find((one) => one.id === name || one.name === name)
  if (!set) throw noSet(name)
  return { stack, set }
}

/** The stack that a change set is of, by the change set's ARN or by its own name. */
export function stackOf(caller: Caller, name: string, stackName: string | undefined): Stack {
  if (stackName === undefined) {
    if (!name.startsWith('arn:'))
      throw invalid('StackName must be specified if ChangeSetName is not specified as an ARN.')
    const found = placeFor(caller).stacks.find(({ changeSets }) => changeSets.some(({ id }) => id === name))
    if (!found) throw noSet(name)
    return found
  }
  const stack = findStack(caller, stackName)
  if (!stack || stack.status === 'DELETE_COMPLETE') throw invalid(`Stack [${stackName}] does not exist`)
  return stack
}

/** The refusal of a change set that is not there. */
export function noSet(name = ''): AwsError {
  return new AwsError('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404)
}
