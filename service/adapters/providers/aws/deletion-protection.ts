import { isMapping } from '../../../core/documents/json-schema/json-type.ts'
import type { Json, JsonObject } from '../../../core/model/json.ts'

/** The properties by which resources of AWS refuse to be deleted: databases and tables, pools of users, instances. */
const protections = ['DeletionProtection', 'DeletionProtectionEnabled', 'DisableApiTermination'] as const

/**
 * What of a template refuses to be deleted, in words. CloudFormation would find out only on its way: it had deleted what came
 * before, and a stack in DELETE_FAILED takes no update any more that could lift the protection.
 */
export function protectedFromDeletion(template: JsonObject): readonly string[] {
  const resources = template['Resources']
  return Object.entries(isMapping(resources) ? resources : {}).flatMap(([logicalId, resource]) => {
    if (!isMapping(resource) || isKept(resource)) return []
    const properties = resource['Properties']
    const found = protections.find((name) => isMapping(properties) && isOn(properties[name]))
    return found === undefined ? [] : [`${logicalId} (${resource['Type']}, by ${found})`]
  })
}

function isKept({ DeletionPolicy: policy }: JsonObject): boolean {
  return policy === 'Retain' || policy === 'RetainExceptOnCreate'
}

function isOn(value: Json | undefined): boolean {
  return /^(?:true|active)$/i.test(String(value))
}
