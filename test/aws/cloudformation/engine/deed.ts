import type { ResourceStatus, StackStatus, Tag } from '@aws-sdk/client-cloudformation'
import { ownTags, readLive } from '../../resources/effects.ts'
import { tagProperty } from '../../resources/types.ts'
import type { Place, World } from '../../server/world.ts'
import { afterApply, evaluate, type Scope } from '../evaluate.ts'
import { importValue } from '../exports.ts'
import type { Deployed, Operation, Stack, StackResource } from '../model.ts'
import { type Json, record } from '../template.ts'

/** One operation on a stack under way, and all that it works with. */
export type Deed = {
  readonly world: World
  readonly place: Place
  readonly stack: Stack
  readonly operation: Operation
  readonly during: 'forward' | 'rollback'
}

/** The stack enters a state, and says so in its history. */
export function setStatus({ world, stack, operation }: Deed, status: StackStatus, reason?: string): void {
  stack.status = status
  stack.reason = reason
  stack.events.push({
    id: world.newId(),
    operation: operation.id,
    at: world.clock.now(),
    logicalId: stack.name,
    physicalId: stack.id,
    type: 'AWS::CloudFormation::Stack',
    // Every state of a stack but REVIEW_IN_PROGRESS is one of resources, too.
    status: status as ResourceStatus,
    reason,
    token: operation.token,
  })
}

/** A resource enters a state, and the stack's history says so. */
export function setResource(
  { world, stack, operation }: Deed,
  resource: StackResource,
  status: ResourceStatus,
  reason?: string,
): void {
  resource.status = status
  resource.reason = reason
  resource.at = world.clock.now()
  stack.events.push({
    id: `${resource.logicalId}-${status}-${world.clock.now().toISOString()}-${stack.events.length}`,
    operation: operation.id,
    at: resource.at,
    logicalId: resource.logicalId,
    physicalId: resource.physicalId,
    type: resource.type,
    status,
    reason,
    properties: status.startsWith('DELETE') ? undefined : JSON.stringify(resource.shown),
    token: operation.token,
  })
}

/** What the functions of a deployed template see: the resources as they are now. */
export function scopeOf({ place, stack }: Pick<Deed, 'place' | 'stack'>, wanted: Deployed): Scope {
  return {
    template: wanted.template,
    parameters: wanted.parameters,
    pseudo: pseudoParameters(stack),
    resource: (logicalId, attribute) => {
      const found = stack.resources.get(logicalId)
      return found ? (readLive(place, found.type, found.physicalId, attribute) ?? '') : afterApply
    },
    exported: (name) => importValue(place, stack, name),
  }
}

/** The pseudo parameters of a stack. */
export function pseudoParameters(stack: Stack): { readonly [name: string]: string } {
  return {
    'AWS::AccountId': stack.account,
    'AWS::Region': stack.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': stack.id,
  }
}

/** The properties of a resource of the wanted template, resolved. */
export function resolvedProperties(wanted: Deployed, scope: Scope, logicalId: string): Json {
  return record(evaluate(wanted.template.Resources[logicalId]?.Properties ?? {}, scope)) ?? {}
}

/** All tags that a resource gets: its stack's, over them its own; none where its type has no tags. */
export function effectiveTags(type: string, properties: Json, stackTags: readonly Tag[]): readonly Tag[] {
  if (!tagProperty(type)) return []
  const all = new Map([
    ...stackTags.map(({ Key = '', Value = '' }): [string, string] => [Key, Value]),
    ...ownTags(type, properties),
  ])
  return [...all].map(([Key, Value]) => ({ Key, Value }))
}

/** The tags that CloudFormation itself puts on what it makes. */
export function systemTags(stack: Stack, logicalId: string): readonly Tag[] {
  return [
    { Key: 'aws:cloudformation:stack-name', Value: stack.name },
    { Key: 'aws:cloudformation:stack-id', Value: stack.id },
    { Key: 'aws:cloudformation:logical-id', Value: logicalId },
  ]
}
