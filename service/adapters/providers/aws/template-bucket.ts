import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
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
export async function putInBucket(settings: ClientSettings, object: BucketObject, owner: string): Promise<string> {
  try {
    return await putIn(settings, object, owner)
  } catch (error) {
    const region = regionOfBucket(error)
    if (region === null || region === settings.region) throw error
    return putIn({ ...settings, region }, object, owner)
  }
}

async function putIn(settings: ClientSettings, { bucket, key, text }: BucketObject, owner: string): Promise<string> {
  await openBucket(settings).send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: text,
      ContentType: 'application/json',
      ExpectedBucketOwner: owner,
    }),
  )
  return addressOf(settings.region, bucket, key)
}

function openBucket(settings: ClientSettings): S3Client {
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
