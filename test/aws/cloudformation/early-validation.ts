import type { Change, ResourceChange } from '@aws-sdk/client-cloudformation'
import { nameConflict } from '../resources/effects.ts'
import { misfits } from '../resources/misfits.ts'
import { nameProperty } from '../resources/types.ts'
import type { Place, World } from '../server/world.ts'
import { holdsUnknown } from './evaluate.ts'
import type { Finding, Properties } from './model.ts'
import { record } from './template.ts'

/** What can be seen before the execution to go wrong: properties that a type does not have, names that are taken, buckets with objects that are to go. */
export function findingsOf(world: World, place: Place, changes: readonly Change[]): readonly Finding[] {
  return changes.flatMap(({ ResourceChange: one }) =>
    one ? [...inProperties(one), ...inName(world, place, one), ...inBucket(place, one)] : [],
  )
}

/** Why a change set cannot be executed, by the names of what was looked for; null where nothing bars it. */
export function earlyRefusal(findings: readonly Finding[]): string | null {
  const failed = new Set(findings.filter(({ mode }) => mode === 'FAIL').map(({ name }) => hooks[name]))
  if (failed.size === 0) return null
  return `The following hook(s)/validation failed: [${[...failed].join(', ')}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.`
}

const hooks = {
  PROPERTY_VALIDATION: 'AWS::EarlyValidation::PropertyValidation',
  NAME_CONFLICT_VALIDATION: 'AWS::EarlyValidation::ResourceExistenceCheck',
  BUCKET_EMPTINESS_VALIDATION: 'AWS::EarlyValidation::BucketEmptinessCheck',
} as const

function inProperties(change: ResourceChange): readonly Finding[] {
  const next = propertiesIn(change.AfterContext)
  if (!next) return []
  return misfits(change.ResourceType ?? '', next, (value) => !(typeof value === 'string' && holdsUnknown(value))).map(
    ({ path, words }) => finding(change, 'PROPERTY_VALIDATION', 'FAIL', `/Properties${path}`, words),
  )
}

/** The name of a new resource, or of one that takes the place of another under a new name. */
function inName(world: World, place: Place, change: ResourceChange): readonly Finding[] {
  const { ResourceType: type = '', Action } = change
  const next = propertiesIn(change.AfterContext)
  const name = nameProperty(type)
  const renamed =
    change.Replacement === 'True' && name !== null && next?.[name] !== propertiesIn(change.BeforeContext)?.[name]
  if (!next || !(Action === 'Add' || renamed)) return []
  const words = nameConflict(world, place, type, next)
  return words === null ? [] : [finding(change, 'NAME_CONFLICT_VALIDATION', 'FAIL', `/Properties/${name}`, words)]
}

function inBucket(place: Place, change: ResourceChange): readonly Finding[] {
  const { ResourceType: type, PhysicalResourceId: bucket = '', PolicyAction: policy, Replacement } = change
  const goes = policy === 'Delete' || (policy === 'ReplaceAndDelete' && Replacement === 'True')
  if (type !== 'AWS::S3::Bucket' || !goes || !place.objects.get(bucket)?.size) return []
  const words = `The bucket '${bucket}' is not empty. You must either delete all objects and versions or use the deletion policy to retain it, otherwise the delete operation will fail.`
  return [finding(change, 'BUCKET_EMPTINESS_VALIDATION', 'WARN', '', words)]
}

function finding(
  { LogicalResourceId: logicalId = '', PhysicalResourceId: physicalId = '', ResourceType: type = '' }: ResourceChange,
  name: Finding['name'],
  mode: Finding['mode'],
  path: string,
  reason: string,
): Finding {
  return { name, mode, logicalId, physicalId, type, path: `/Resources/${logicalId}${path}`, reason }
}

function propertiesIn(context: string | undefined): Properties | null {
  return context === undefined ? null : record(record(JSON.parse(context))?.['Properties'])
}
