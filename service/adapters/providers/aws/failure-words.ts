import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { CloudError } from '../../../ports/cloud.ts'
import { inShort, refusal } from './aws-words.ts'

/** What a stack's state means for people after something failed, and how to go on. */
const states: { readonly [status: string]: string } = {
  ROLLBACK_COMPLETE:
    'what had been made is deleted again; mend the cause and say `/plumbline apply`: the empty stack is removed first',
  ROLLBACK_FAILED:
    'what had been made could not all be deleted; delete the stack in AWS, keeping what refuses, then say `/plumbline apply`',
  CREATE_FAILED: 'what had been made is still there; delete the stack in AWS, then say `/plumbline apply`',
  UPDATE_ROLLBACK_COMPLETE: 'everything is as it was before; mend the cause and say `/plumbline apply`',
  UPDATE_ROLLBACK_FAILED:
    'the way back failed too, and AWS changes nothing in the stack until somebody continues the rollback there (ContinueUpdateRollback, skipping what cannot go back); then say `/plumbline apply`',
  UPDATE_FAILED: 'it stands in the middle; roll the stack back in AWS, then say `/plumbline apply`',
  IMPORT_ROLLBACK_COMPLETE: 'nothing was taken over; mend the cause and say `/plumbline apply`',
  IMPORT_ROLLBACK_FAILED:
    'the way back failed too; delete the stack in AWS, keeping its resources, then say `/plumbline apply`',
  DELETE_FAILED:
    'what is left of it is still there; mend the cause, then say `/plumbline apply` where it is to go, or delete the stack in AWS where it is to stay',
}

/** Says a stack's state and the way on. */
export function stateInWords(status: string): string {
  return Object.hasOwn(states, status) ? `the stack is in ${status}: ${states[status]}` : `the stack is in ${status}`
}

/** Why an operation failed: the first resource that did, in AWS' own words, the state that was left, and the way on. */
export function operationFailed(
  deed: string,
  { events, ended }: { readonly events: readonly StackEvent[]; readonly ended: string },
  redact: (text: string) => string,
): CloudError {
  const failed = events.filter(({ ResourceStatus: status }) => status?.endsWith('_FAILED') === true)
  // What was cancelled because another one failed is no cause.
  const own = failed.filter(({ ResourceStatusReason: reason }) => !/cancell?ed/i.test(reason ?? ''))
  const resource = own.filter(({ ResourceType: type }) => type !== 'AWS::CloudFormation::Stack').at(-1)
  const first = resource ?? own.at(-1) ?? failed.at(-1)
  const what = first === undefined ? '' : `${first.LogicalResourceId} (${first.ResourceType}): `
  const why = inShort(first?.ResourceStatusReason, redact)
  const guarded = /stack policy/i.test(why) ? ', which the plan did not announce' : ''
  return refusal(`AWS could not ${deed}: ${what}${why}${guarded}; ${stateInWords(ended)}`)
}
