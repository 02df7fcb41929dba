import { parsePointer } from '../documents/pointer.ts'
import { declaredIn } from '../http/calls.ts'
import type { JsonObject } from '../model/json.ts'
import { awsType, leadsTo } from './aws-types.ts'
import type { Rendered, RenderedResource } from './rendered.ts'

/** What names a resource in its cloud, or says where it lies: another one is another resource. */
const identity: { readonly [provider: string]: ReadonlySet<string> } = {
  azure: new Set(['name', 'location']),
  gcp: new Set(['name', 'location', 'region', 'zone']),
  local: new Set(['Name']),
}

/**
 * Whether changing a property (JSON pointer) makes the cloud replace the resource (rule J12): on AWS what
 * CloudFormation's specification calls create-only, nested or not; over HTTP what the offering calls `Fixed`, and anything
 * where it declares no `update` call.
 */
export function replacesResource(rendered: Rendered, resource: RenderedResource, path: string): boolean {
  const [property = ''] = parsePointer(path)
  switch (resource.provider) {
    case 'aws':
      return leadsTo(awsType(resource.type)?.replacing ?? [], path)
    case 'http':
      return isFixed(rendered, resource.logicalId, property)
    default:
      return identity[resource.provider]?.has(property) ?? false
  }
}

/**
 * Whether changing a property may make the cloud replace the resource, depending on what else holds: a database's engine,
 * an instance's type. What comes of it is known only at the apply.
 */
export function mayReplaceResource({ provider, type }: RenderedResource, path: string): boolean {
  return provider === 'aws' && leadsTo(awsType(type)?.mayReplace ?? [], path)
}

function isFixed({ offering }: Rendered, logicalId: string, property: string): boolean {
  const resource = offering.value.spec.targets.http?.Resources[logicalId] as JsonObject | undefined
  const fixed = (resource?.['Fixed'] ?? []) as readonly string[]
  return fixed.includes(property) || declaredIn(resource ?? {}).calls.update === undefined
}
