import { type AwsError, invalid } from '../protocol/aws-error.ts'
import { isDenied } from '../server/faults.ts'
import type { Caller } from '../server/service.ts'
import { elsewhere, findBucket } from './buckets.ts'

/** The text of a template that lies in a bucket, under an address of the bucket's region, which the caller may read; at most 1 MB. */
export function templateFromS3(caller: Caller, url: string): string {
  const { bucket, key, region } = addressOf(url)
  const found = findBucket(caller.world, bucket)
  if (!found) throw s3Error('The specified bucket does not exist')
  if (region !== null && region !== found.region) throw s3Error(elsewhere)
  const { world, who } = caller
  if (found.account !== who.account || isDenied(world, who, 's3:GetObject')) throw s3Error('Access Denied')
  const body = found.objects.get(key)
  if (!body) throw s3Error('The specified key does not exist.')
  if (body.length > 1_000_000) throw invalid('Template may not exceed 1000000 bytes in size.')
  return body.toString()
}

/** The forms of an object's address that CloudFormation takes: the bucket in the host, or in the path; with a region, or with none. */
function addressOf(url: string): { readonly bucket: string; readonly key: string; readonly region: string | null } {
  const parts =
    /^https:\/\/s3(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com\/(?<bucket>[a-z0-9.-]+)\/(?<key>[^?]+)$/.exec(url) ??
    /^https:\/\/(?<bucket>[a-z0-9.-]+)\.s3(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com\/(?<key>[^?]+)$/.exec(url)
  const { bucket, key, region = null } = parts?.groups ?? {}
  if (!bucket || !key) throw invalid('TemplateURL must be a supported URL.')
  return { bucket, key: decodeURIComponent(key), region }
}

/** A refusal by S3, as CloudFormation quotes it. */
function s3Error(words: string): AwsError {
  return invalid(
    `S3 error: ${words}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html`,
  )
}
