import { ValidateTemplateCommand } from '@aws-sdk/client-cloudformation'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manualClock } from '../contracts/manual-clock.ts'
import { clientsOf, here } from './clients.ts'
import { type Aws, startAws } from './start-aws.ts'

const other = '222222222222'
let aws: Aws
let mine: ReturnType<typeof clientsOf>
beforeAll(async () => {
  aws = await startAws({ clock: manualClock(), accounts: [{ id: here.account }, { id: other }] })
  mine = clientsOf(aws)
  aws.hand.make(here, { type: 'AWS::S3::Bucket', properties: { BucketName: 'templates' } })
  aws.hand.make(
    { account: other, region: 'eu-central-1' },
    { type: 'AWS::S3::Bucket', properties: { BucketName: 'foreign' } },
  )
  aws.hand.make({ ...here, region: 'us-east-1' }, { type: 'AWS::S3::Bucket', properties: { BucketName: 'far' } })
})
afterAll(() => aws.stop())

const template = JSON.stringify({ Resources: { One: { Type: 'AWS::SQS::Queue' } } })
const put = (Bucket: string, Key: string, Body: string, more: object = {}) =>
  mine.s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }))

test('S3-1: an object is written, found, read and deleted, also under a name with blanks and slashes', async () => {
  const Key = 'a b/ü.json'
  await put('templates', Key, 'hello')
  expect(await mine.s3.send(new HeadObjectCommand({ Bucket: 'templates', Key }))).toMatchObject({ ContentLength: 5 })
  const { Body } = await mine.s3.send(new GetObjectCommand({ Bucket: 'templates', Key }))
  expect(await Body?.transformToString()).toBe('hello')
  await mine.s3.send(new DeleteObjectCommand({ Bucket: 'templates', Key }))
  await expect(mine.s3.send(new GetObjectCommand({ Bucket: 'templates', Key }))).rejects.toMatchObject({
    name: 'NoSuchKey',
  })
})

test('S3-2: a bucket that is not there, of another owner or in another region is told by its own code', async () => {
  await expect(put('nowhere', 'k', 'x')).rejects.toMatchObject({ name: 'NoSuchBucket' })
  await expect(put('foreign', 'k', 'x')).rejects.toMatchObject({
    name: 'AccessDenied',
    $metadata: { httpStatusCode: 403 },
  })
  await expect(put('far', 'k', 'x')).rejects.toMatchObject({
    name: 'PermanentRedirect',
    $metadata: { httpStatusCode: 301 },
    $response: { headers: { 'x-amz-bucket-region': 'us-east-1' } },
  })
  expect(await mine.s3.send(new HeadBucketCommand({ Bucket: 'templates' }))).toMatchObject({
    BucketRegion: 'eu-central-1',
  })
})

test('S3-3: a bucket of another owner than the expected one is refused before anything is written', async () => {
  await put('templates', 'owned', 'x', { ExpectedBucketOwner: here.account })
  await expect(put('templates', 'stolen', 'x', { ExpectedBucketOwner: other })).rejects.toMatchObject({
    name: 'AccessDenied',
    $metadata: { httpStatusCode: 403 },
  })
  await expect(mine.s3.send(new HeadObjectCommand({ Bucket: 'templates', Key: 'stolen' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 404 },
  })
})

test('S3-4: an unknown key and a wrong secret are refused by the codes of S3', async () => {
  const client = (credentials: { accessKeyId: string; secretAccessKey: string }) =>
    new S3Client({ endpoint: aws.url, region: 'eu-central-1', credentials, maxAttempts: 1 })
  const read = new GetObjectCommand({ Bucket: 'templates', Key: 'owned' })
  await expect(client({ accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' }).send(read)).rejects.toMatchObject({
    name: 'InvalidAccessKeyId',
  })
  await expect(client({ ...aws.keys(here.account), secretAccessKey: 'x' }).send(read)).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  })
})

const urls: readonly (readonly [string, string, RegExp | null])[] = [
  ['the bucket in the host', 'https://templates.s3.eu-central-1.amazonaws.com/one.json', null],
  ['the bucket in the path', 'https://s3.eu-central-1.amazonaws.com/templates/one.json', null],
  ['no TLS', 'http://templates.s3.eu-central-1.amazonaws.com/one.json', /must be a supported URL/],
  ['another host', 'https://example.com/templates/one.json', /must be a supported URL/],
  ['no such bucket', 'https://nowhere.s3.eu-central-1.amazonaws.com/one.json', /The specified bucket does not exist/],
  ['no such key', 'https://templates.s3.eu-central-1.amazonaws.com/two.json', /The specified key does not exist/],
  ['the bucket of another account', 'https://foreign.s3.eu-central-1.amazonaws.com/one.json', /Access Denied/],
  ['no region', 'https://templates.s3.amazonaws.com/one.json', null],
  [
    'another region than the bucket has',
    'https://templates.s3.us-east-1.amazonaws.com/one.json',
    /^S3 error: The bucket you are attempting to access must be addressed using the specified endpoint/,
  ],
  ['more than 1 MB', 'https://templates.s3.eu-central-1.amazonaws.com/big.json', /may not exceed 1000000 bytes/],
]
test.each(urls)('S3-5: a template by its address: %s', async (_, TemplateURL, refused) => {
  await put('templates', 'one.json', template)
  await put('templates', 'big.json', `${template}${' '.repeat(1_000_000)}`)
  const validate = mine.cloudformation.send(new ValidateTemplateCommand({ TemplateURL }))
  if (refused) await expect(validate).rejects.toThrow(refused)
  else await expect(validate).resolves.toBeDefined()
})

test('S3-6: who may not read the object may not use it as a template', async () => {
  await put('templates', 'one.json', template)
  const back = aws.deny({ account: here.account, action: 's3:GetObject' })
  const TemplateURL = 'https://templates.s3.eu-central-1.amazonaws.com/one.json'
  await expect(mine.cloudformation.send(new ValidateTemplateCommand({ TemplateURL }))).rejects.toThrow(/Access Denied/)
  await expect(mine.s3.send(new GetObjectCommand({ Bucket: 'templates', Key: 'one.json' }))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining(
      'is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::templates/one.json"',
    ),
  })
  back()
})

test('S3-7: who may not list the bucket does not learn whether an object is there', async () => {
  const read = () => mine.s3.send(new GetObjectCommand({ Bucket: 'templates', Key: 'absent' }))
  await expect(read()).rejects.toMatchObject({ name: 'NoSuchKey' })
  const back = aws.deny({ account: here.account, action: 's3:ListBucket' })
  await expect(read()).rejects.toMatchObject({ name: 'AccessDenied' })
  back()
})
