import { AwsError, invalid } from '../protocol/aws-error.ts'
import { isDenied } from '../server/faults.ts'
import type { Caller } from '../server/service.ts'
import { findBucket } from './buckets.ts'

/** The text of a template that lies in a bucket of the stack's region which the caller may read; at most 1 MB. */
export function templateFromS3(caller: Caller, url: string): string {
  const { bucket, key } = addressOf(url)
  const found = findBucket(caller.world, bucket)
  if (!found)
    throw invalid(
      'S3 error: The specified bucket does not exist\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    )
  if (found.region !== caller.region)
    throw invalid(
      `TemplateURL must reference a valid S3 object to which you have access. The bucket is in ${found.region}.`,
    )
  const { world, who } = caller
  if (found.account !== who.account || isDenied(world, who, 's3:GetObject'))
    throw invalid(
      'S3 error: Access Denied\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    )
  const body = found.objects.get(key)
  if (!body)
    throw invalid(
      'S3 error: The specified key does not exist.\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    )
  if (body.length > 1_048_576) throw new AwsError('ValidationError', `Template may not exceed 1048576 bytes in size.`)
  return body.toString()
}

/** The forms of an object's address that CloudFormation takes: the bucket in the host, or in the path. */
function addressOf(url: string): { readonly bucket: string; readonly key: string } {
  const inHost = /^https:\/\/([a-z0-9.-]+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com\/([^?]+)$/.exec(url)
  const inPath = /^https:\/\/s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com\/([a-z0-9.-]+)\/([^?]+)$/.exec(url)
  const [, bucket = '', key = ''] = inPath ?? inHost ?? []
  if (!bucket) throw invalid('TemplateURL must be a supported URL.')
  return { bucket, key: decodeURIComponent(key) }
}
