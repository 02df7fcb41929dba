import { AwsError, invalid } from '../protocol/aws-error.ts'
import type { Caller } from '../server/service.ts'
import type { ChangeSet, Stack } from './model.ts'
import { findStack, placeFor } from './stacks.ts'

/** A change set by its ARN, or by its name and its stack. */
export function findSet(caller: Caller, name = '', stackName?: string): { stack: Stack; set: ChangeSet } {
  const { stack, set } = lookUp(caller, name, stackName)
  if (!stack || !set) throw noSet(name)
  return { stack, set }
}

/** The same, for those to whom it is no error that the change set is not there. */
export function lookUp(caller: Caller, name = '', stackName?: string): { stack?: Stack; set?: ChangeSet } {
  const meant = ({ id, name: own }: ChangeSet) => id === name || own === name
  const stack = stackName === undefined ? stackOfArn(caller, name) : stackNamed(caller, stackName)
  const set = stack?.changeSets.find(meant)
  return { ...(stack && { stack }), ...(set && { set }) }
}

function stackOfArn(caller: Caller, arn: string): Stack | undefined {
  if (!arn.startsWith('arn:')) throw invalid('StackName must be specified if ChangeSetName is not specified as an ARN.')
  return placeFor(caller).stacks.find(({ changeSets }) => changeSets.some(({ id }) => id === arn))
}

function stackNamed(caller: Caller, name: string): Stack {
  const stack = findStack(caller, name)
  if (!stack || stack.status === 'DELETE_COMPLETE') throw invalid(`Stack [${name}] does not exist`)
  return stack
}

/** The refusal of a change set that is not there. */
export function noSet(name = ''): AwsError {
  return new AwsError('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404)
}
