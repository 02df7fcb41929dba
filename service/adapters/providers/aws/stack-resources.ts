import { ListStackResourcesCommand, type StackResourceSummary } from '@aws-sdk/client-cloudformation'
import { stackOutputs } from '../../../core/apply/outputs.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import type { StackCalls } from './clients.ts'
import { stackIdOutput, type ThereStack } from './stack-work.ts'

/** A stack holds 500 resources at most; a page has a hundred. */
const mostPages = 20

/** What a stack has made and still has, by logical id; with what it gives. */
export async function stackResources(calls: StackCalls, stack: ThereStack): Promise<readonly AppliedResource[]> {
  const all: StackResourceSummary[] = []
  let next: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await calls.call(`list what ${stack.StackName} has`, (client) =>
      client.send(
        new ListStackResourcesCommand({ StackName: stack.StackId, ...(next === undefined ? {} : { NextToken: next }) }),
      ),
    )
    all.push(...(answer.StackResourceSummaries ?? []))
    next = answer.NextToken
    if (next === undefined) break
  }
  const outputs = Object.fromEntries((stack.Outputs ?? []).map((one) => [one.OutputKey ?? '', one.OutputValue ?? '']))
  return all
    .filter(isThere)
    .map((one) => appliedOf(one, stack.StackId, outputs))
    .sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1))
}

function isThere({ ResourceStatus, PhysicalResourceId: id }: StackResourceSummary): boolean {
  const gone = ['DELETE_COMPLETE', 'DELETE_SKIPPED', 'CREATE_FAILED', 'IMPORT_FAILED'].includes(ResourceStatus ?? '')
  return !gone && id !== undefined && id !== ''
}

function appliedOf(
  { LogicalResourceId, ResourceType, PhysicalResourceId }: StackResourceSummary,
  stackId: string,
  outputs: { readonly [name: string]: string },
): AppliedResource {
  const id = PhysicalResourceId ?? ''
  return {
    logicalId: LogicalResourceId ?? '',
    type: ResourceType ?? '',
    id,
    outputs: {
      Ref: id,
      [stackIdOutput]: stackId,
      ...(Object.keys(outputs).length === 0 ? {} : { [stackOutputs]: outputs }),
    },
  }
}
