import type { Place } from '../server/world.ts'
import type { LiveResource } from './live.ts'

type Properties = { readonly [name: string]: unknown }

/** What a resource is to be made of, or brought to: `before` is null where it is new. */
export type Wanted = {
  readonly type: string
  readonly physicalId: string
  readonly before: Properties | null
  readonly next: Properties
}

/** What services refuse that is right by the specification of their types, in their own words; null where they take it. */
export function refusalOf(place: Place, wanted: Wanted): string | null {
  return refusals[wanted.type]?.(wanted, place) ?? null
}

/** Why what lives is not deleted; null where it goes. */
export function deletionRefusal(place: Place, { type, physicalId, properties }: LiveResource): string | null {
  if (properties['DeletionProtection'] === true || properties['DeletionProtectionEnabled'] === true)
    return `Cannot delete ${physicalId}: deletion protection is enabled.`
  if (type === 'AWS::EC2::Instance' && properties['DisableApiTermination'] === true)
    return `The instance '${physicalId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`
  if (type === 'AWS::EC2::Volume' && holderOf(place, physicalId) !== undefined)
    return `Volume ${physicalId} is currently attached to ${holderOf(place, physicalId)}`
  return null
}

type Refuse = (wanted: Wanted, place: Place) => string | null

const refusals: { readonly [type: string]: Refuse } = {
  'AWS::S3::Bucket': ({ physicalId }) => (bucketName.test(physicalId) ? null : 'The specified bucket is not valid.'),
  'AWS::SQS::Queue': ofQueue,
  'AWS::RDS::DBInstance': ofDatabase,
  'AWS::EC2::Volume': ofVolume,
  'AWS::EC2::Instance': ofInstance,
}

const bucketName = /^(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

function ofQueue({ physicalId, next }: Wanted, { live }: Place): string | null {
  const name = physicalId.split('/').at(-1) ?? ''
  const isFifo = next['FifoQueue'] === true
  if (isFifo !== name.endsWith('.fifo') || !/^[\w-]{1,75}(?:\.fifo)?$|^[\w-]{1,80}$/.test(name))
    return 'The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.'
  const redrive = next['RedrivePolicy']
  if (typeof redrive !== 'object' || redrive === null || !('deadLetterTargetArn' in redrive)) return null
  const target = live.find(({ type, arn }) => type === 'AWS::SQS::Queue' && arn === redrive.deadLetterTargetArn)
  if (target === undefined)
    return 'Value for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist.'
  if ((target.properties['FifoQueue'] === true) === isFifo) return null
  return 'Value for parameter RedrivePolicy is invalid. Reason: Dead-letter queue must be same type of queue as the source.'
}

function ofDatabase({ before, next }: Wanted): string | null {
  if (before === null) return null
  const major = ({ EngineVersion }: Properties) => Number(String(EngineVersion ?? 0).split('.')[0])
  const [old, now] = [major(before), major(next)]
  if (now < old) return `Cannot upgrade ${next['Engine']} from ${old} to ${now}`
  if (now > old && next['AllowMajorVersionUpgrade'] !== true)
    return 'The AllowMajorVersionUpgrade flag must be present when upgrading to a new major version.'
  return shrinks(before, next, 'AllocatedStorage')
    ? `Invalid storage size: it cannot be less than the ${before['AllocatedStorage']} GiB that there are.`
    : null
}

const changeableOfVolumes = ['AutoEnableIO', 'VolumeType', 'Size', 'Iops', 'Throughput']

function ofVolume({ before, next }: Wanted): string | null {
  if (before === null) return null
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])]
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(next[name]))
  if (changed.some((name) => !changeableOfVolumes.includes(name)))
    return 'Volume properties other than AutoEnableIO, type, size, and IOPS cannot be updated. Change the properties back to previous values and update the stack again.'
  return shrinks(before, next, 'Size') ? 'New size cannot be smaller than existing size' : null
}

function ofInstance({ physicalId, next }: Wanted, place: Place): string | null {
  const taken = volumesOf(next).find((id) => ![undefined, physicalId].includes(holderOf(place, id)))
  return taken === undefined ? null : `${taken} is already attached to an instance`
}

/** The instance that a volume is attached to. */
function holderOf({ live }: Place, volumeId: string): string | undefined {
  return live.find(({ type, properties }) => type === 'AWS::EC2::Instance' && volumesOf(properties).includes(volumeId))
    ?.physicalId
}

function volumesOf({ Volumes: volumes }: Properties): readonly string[] {
  return Array.isArray(volumes) ? volumes.map(({ VolumeId }) => String(VolumeId)) : []
}

function shrinks(before: Properties, next: Properties, name: string): boolean {
  return Number(next[name] ?? 0) < Number(before[name] ?? 0)
}
