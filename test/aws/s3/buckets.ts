import type { LiveResource } from '../resources/live.ts'
import type { World } from '../server/world.ts'

/** A bucket wherever it is: its names are one space over all accounts and regions. */
export type Bucket = {
  readonly account: string
  readonly region: string
  readonly objects: Map<string, Buffer>
  readonly live: LiveResource
}

/** The bucket of that name; undefined where nobody has one. */
export function findBucket(world: World, name: string): Bucket | undefined {
  for (const { account, region, live, objects } of world.places.values()) {
    const found = live.find(({ type, physicalId }) => type === 'AWS::S3::Bucket' && physicalId === name)
    const held = objects.get(name)
    if (found && held) return { account, region, live: found, objects: held }
  }
  return undefined
}

/** The words for a request that went to another region than the bucket's. */
export const elsewhere =
  'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.'
