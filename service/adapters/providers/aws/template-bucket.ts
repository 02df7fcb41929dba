import { HeadBucketCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { AccountSpec } from '../../../core/model/specs.ts'
import { CloudError } from '../../../ports/cloud.ts'
import type { ClientSettings } from './aws-parts.ts'

/** What is laid into a bucket. */
export type BucketObject = {
  readonly bucket: string
  readonly key: string
  /** JSON. */
  readonly text: string
}

/**
 * Lays an object into an account's own bucket, wherever that is, and gives its address. A bucket of anybody else's is never
 * written, whatever it is called: S3 refuses that by the owner who is expected. How it is encrypted says the bucket.
 */
export function putInBucket(
  settings: ClientSettings,
  { bucket, key, text }: BucketObject,
  owner: string,
): Promise<string> {
  return whereItIs(settings, async (there) => {
    await openBuckets(there).send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: text,
        ContentType: 'application/json',
        ExpectedBucketOwner: owner,
      }),
    )
    return addressOf(there.region, bucket, key)
  })
}

/** Throws where a bucket is not there, or not the account's own; S3 says so without words. */
export async function seeBucket(
  settings: ClientSettings,
  bucket: string,
  { id = '', name }: Pick<AccountSpec, 'id' | 'name'>,
): Promise<void> {
  try {
    await whereItIs(settings, (there) =>
      openBuckets(there).send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: id })),
    )
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
    if (status === 404) throw new CloudError(`there is no bucket ${bucket} for ${name}`, { passing: false })
    if (status !== 403) throw error
    const why = `the bucket ${bucket} is not the own one of ${name}, or the role lacks s3:ListBucket there`
    throw new CloudError(why, { passing: false, cause: error })
  }
}

/** Asks in a region, and again in the bucket's own where S3 says that it is another. */
async function whereItIs<T>(settings: ClientSettings, ask: (there: ClientSettings) => Promise<T>): Promise<T> {
  try {
    return await ask(settings)
  } catch (error) {
    const region = regionOfBucket(error)
    if (region === null || region === settings.region) throw error
    return ask({ ...settings, region })
  }
}

function openBuckets(settings: ClientSettings): S3Client {
  // Another address than AWS' own has no name for each bucket.
  return new S3Client({ ...settings, forcePathStyle: settings.endpoint !== undefined })
}

/** In which region a bucket is, where S3 says so because it was asked for in another. */
function regionOfBucket(error: unknown): string | null {
  if (!(error instanceof S3ServiceException)) return null
  const said: unknown = error.$response?.headers['x-amz-bucket-region']
  return typeof said === 'string' && /^[a-z0-9-]+$/.test(said) ? said : null
}

/** As CloudFormation takes it (S3 User Guide, "Virtual hosting of general purpose buckets"). */
function addressOf(region: string, bucket: string, key: string): string {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://${bucket}.s3.${region}.${domain}/${key.split('/').map(encodeURIComponent).join('/')}`
}
