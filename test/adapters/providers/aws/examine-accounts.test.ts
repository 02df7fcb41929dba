import { afterEach, beforeEach, expect, test } from 'vitest'
import { examineAccounts } from '../../../../service/adapters/providers/aws/examine-accounts.ts'
import type { AccountSpec } from '../../../../service/core/model/specs.ts'
import { type AwsWorld, home, openAwsWorld, there } from './aws-world.ts'

const pay: AccountSpec = {
  name: 'pay',
  provider: 'aws',
  environment: 'dev',
  id: there.account,
  regions: [there.region, 'us-east-1'],
  applyRole: `arn:aws:iam::${there.account}:role/plumbline-apply`,
  externalId: 'acme',
}

let world: AwsWorld
beforeEach(async () => {
  world = await openAwsWorld()
})
afterEach(() => world.close())

const examine = (...accounts: readonly AccountSpec[]) => {
  const { aws, clock } = world
  const client = { endpoint: aws.url, credentials: aws.keys(home), maxAttempts: 1 }
  const pace = { atOnce: 20, perSecond: 100_000, pauseMs: 0 }
  return examineAccounts({ clock, redact: (text) => text, pace, client }, 'acme', accounts)
}
const look = async (differences: Partial<AccountSpec> = {}) => (await examine({ ...pay, ...differences }))[0]
const makeBucket = (region = there.region, account = there.account) =>
  world.aws.hand.make({ account, region }, { type: 'AWS::S3::Bucket', properties: { BucketName: 'templates' } })
const fine = { kind: 'fine' }
const wrong = (why: RegExp) => ({ kind: 'wrong', why: expect.stringMatching(why) })
const { applyRole: _role, externalId: _id, ...plain } = pay

test('all is well where the role is taken, CloudFormation answers and the bucket is the account’s; nothing is written', async () => {
  makeBucket('us-east-1')
  const own: AccountSpec = { ...plain, name: 'home', id: home, regions: [] }
  expect(await examine({ ...pay, templateBucket: 'templates' }, own)).toEqual([
    {
      name: 'pay',
      role: fine,
      regions: [
        { region: there.region, sight: fine },
        { region: 'us-east-1', sight: fine },
      ],
      bucket: fine,
    },
    { name: 'home', role: fine, regions: [], bucket: null },
  ])
  const asked = new Set(world.aws.calls().map(({ action }) => action))
  const seen = world.aws.calls().findLast(({ action }) => action === 'HeadBucket')
  expect(seen?.input).toMatchObject({ ExpectedBucketOwner: there.account })
  expect([...asked].sort()).toEqual(['AssumeRole', 'DescribeStacks', 'GetCallerIdentity', 'HeadBucket'])
})

test.each<[string, Partial<AccountSpec>, RegExp]>([
  [
    'another external id',
    { externalId: 'another' },
    /no such role, it does not trust who asks, or it wants another externalId$/,
  ],
  ['no such role', { applyRole: `arn:aws:iam::${there.account}:role/nobody` }, /AccessDenied: .*there is no such role/],
  ['another account', { id: '999900009999' }, /^pay is the AWS account 111122223333, but the Estate says 999900009999/],
])('a role that is not taken is said, and nothing else is asked: %s', async (_, differences, why) => {
  expect(await look(differences)).toEqual({ name: 'pay', role: wrong(why), regions: [], bucket: null })
  expect(new Set(world.aws.calls().map(({ action }) => action))).toEqual(new Set(['AssumeRole']))
})

test('a region that is not enabled is the region’s own fault', async () => {
  const disabled = { code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' }
  const how = { kind: 'error', ...disabled, status: 403 } as const
  world.aws.fail({ which: { region: 'us-east-1', action: 'DescribeStacks' }, how })
  expect(await look()).toMatchObject({
    role: fine,
    regions: [{ sight: fine }, { region: 'us-east-1', sight: wrong(/in pay \(us-east-1\): InvalidClientTokenId: /) }],
  })
  world.aws.fail({ which: { region: there.region, action: 'AssumeRole' }, how })
  expect(await look()).toMatchObject({
    role: fine,
    regions: [{ region: there.region, sight: wrong(/InvalidClientTokenId/) }, { sight: fine }],
  })
})

test('a role for stacks of another name is said, and what does not answer is not seen', async () => {
  const back = world.aws.deny({
    account: there.account,
    role: 'plumbline-apply',
    action: 'cloudformation:DescribeStacks',
  })
  expect(await look()).toMatchObject({
    regions: [{ sight: wrong(/the role lacks cloudformation:DescribeStacks$/) }, {}],
  })
  back()
  world.aws.fail({ which: { action: 'AssumeRole' }, how: { kind: 'reset' }, times: 2 })
  expect(await look()).toMatchObject({
    role: { kind: 'not-seen', why: expect.stringContaining('TimeoutError: socket hang up') },
  })
})

test('a bucket that is not there, is somebody else’s or must not be seen is said', async () => {
  const templateBucket = 'templates'
  expect(await look({ templateBucket })).toMatchObject({ bucket: wrong(/^there is no bucket templates for pay$/) })
  makeBucket()
  const back = world.aws.deny({ account: there.account, role: 'plumbline-apply', action: 's3:ListBucket' })
  expect(await look({ templateBucket })).toMatchObject({ bucket: wrong(/or the role lacks s3:ListBucket there$/) })
  back()
  world.aws.hand.end(there, 'AWS::S3::Bucket', 'templates')
  makeBucket(there.region, home)
  expect(await look({ templateBucket })).toMatchObject({
    bucket: wrong(/^the bucket templates is not the own one of pay/),
  })
})
