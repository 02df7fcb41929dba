import { createHash } from 'node:crypto'
import * as model from '@aws-sdk/client-s3'
import { AwsError, notBuilt } from '../protocol/aws-error.ts'
import { authorize } from '../server/faults.ts'
import { type Caller, operation, type Service } from '../server/service.ts'
import { type Bucket, elsewhere, findBucket } from './buckets.ts'

/** Simple Storage Service, so far as templates need it: objects of a bucket, written and read. */
export const s3: Service = {
  protocol: { kind: 'rest-xml', namespace: 'http://s3.amazonaws.com/doc/2006-03-01/' },
  operations: {
    HeadBucket: operation(model.HeadBucket$, headBucket),
    PutObject: operation(model.PutObject$, putObject),
    GetObject: operation(model.GetObject$, getObject),
    HeadObject: operation(model.HeadObject$, headObject),
    DeleteObject: operation(model.DeleteObject$, deleteObject),
  },
}

function headBucket(caller: Caller, input: model.HeadBucketRequest): model.HeadBucketOutput {
  const { region } = bucketFor(caller, input, 'ListBucket', '')
  return { BucketRegion: region, AccessPointAlias: false }
}

function putObject(caller: Caller, input: model.PutObjectRequest): model.PutObjectOutput {
  const { objects } = bucketFor(caller, input, 'PutObject', `/${input.Key}`)
  const known = [
    'Bucket',
    'Key',
    'Body',
    'ContentType',
    'ContentLength',
    'ExpectedBucketOwner',
    'ChecksumAlgorithm',
    'ChecksumCRC32',
    'ServerSideEncryption',
  ]
  const odd = Object.keys(input).find((name) => !known.includes(name))
  if (odd) throw notBuilt(`PutObject with ${odd}`)
  const body = Buffer.from(bytes(input.Body))
  objects.set(input.Key ?? '', body)
  return { ETag: etag(body), ServerSideEncryption: 'AES256' }
}

function getObject(caller: Caller, input: model.GetObjectRequest) {
  const body = object(caller, input)
  return { Body: body, ContentLength: body.length, ETag: etag(body) }
}

function headObject(caller: Caller, input: model.HeadObjectRequest) {
  const body = object(caller, input)
  return { ContentLength: body.length, ETag: etag(body) }
}

function deleteObject(caller: Caller, input: model.DeleteObjectRequest): model.DeleteObjectOutput {
  bucketFor(caller, input, 'DeleteObject', `/${input.Key}`).objects.delete(input.Key ?? '')
  return {}
}

type Named = { readonly Bucket?: string; readonly Key?: string; readonly ExpectedBucketOwner?: string }

/** An object; who may not list the bucket does not learn that there is none. */
function object(caller: Caller, input: Named): Buffer {
  const found = bucketFor(caller, input, 'GetObject', `/${input.Key}`).objects.get(input.Key ?? '')
  if (found) return found
  authorize(caller.world, caller.who, 's3', 'ListBucket', `"arn:aws:s3:::${input.Bucket}"`)
  throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404)
}

/** The bucket of a request: it must be there, in the region that was asked, of the owner that was expected, and open to the caller. */
function bucketFor(
  caller: Caller,
  { Bucket: name = '', ExpectedBucketOwner: owner }: Named,
  action: string,
  below: string,
): Bucket {
  const found = findBucket(caller.world, name)
  if (!found) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  if (found.region !== caller.region)
    throw new AwsError('PermanentRedirect', elsewhere, 301, { 'x-amz-bucket-region': found.region })
  if (owner !== undefined && owner !== found.account) throw new AwsError('AccessDenied', 'Access Denied', 403)
  if (found.account !== caller.who.account) throw new AwsError('AccessDenied', 'Access Denied', 403)
  authorize(caller.world, caller.who, 's3', action, `"arn:aws:s3:::${name}${below}"`)
  return found
}

function etag(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

function bytes(body: unknown): Buffer {
  if (!Buffer.isBuffer(body)) throw notBuilt('PutObject without a body')
  return body
}
