import { CreateStackCommand } from '@aws-sdk/client-cloudformation'
import { GetResourcesCommand, type GetResourcesInput } from '@aws-sdk/client-resource-groups-tagging-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manualClock } from '../contracts/manual-clock.ts'
import { clientsOf, here } from './clients.ts'
import { type Aws, startAws } from './start-aws.ts'

const clock = manualClock()
let aws: Aws
beforeAll(async () => {
  aws = await startAws({ clock, accounts: [{ id: here.account }] })
  const queue = (QueueName: string, tags: { [key: string]: string } = {}) =>
    aws.hand.make(here, { type: 'AWS::SQS::Queue', properties: { QueueName }, tags })
  queue('plain')
  queue('one', { team: 'a', stage: 'live' })
  queue('two', { team: 'b' })
  const untagged = queue('once', { team: 'c' })
  aws.hand.change(here, 'AWS::SQS::Queue', untagged.physicalId, { tags: { team: null } })
  aws.hand.make(here, {
    type: 'AWS::EC2::Volume',
    properties: { AvailabilityZone: 'eu-central-1a', Size: 1 },
    tags: { team: 'a' },
  })
})
afterAll(() => aws.stop())

async function names(input: GetResourcesInput): Promise<readonly string[]> {
  const { ResourceTagMappingList = [] } = await clientsOf(aws).tagging.send(new GetResourcesCommand(input))
  return ResourceTagMappingList.map(({ ResourceARN = '' }) => ResourceARN.split(/[:/]/).at(-1) ?? '').map((name) =>
    name.replace(/^vol-.*/, 'volume'),
  )
}

const rows: readonly (readonly [string, GetResourcesInput, readonly string[]])[] = [
  ['TAG1: without filters, all that has or once had tags', {}, ['one', 'two', 'once', 'volume']],
  ['TAG2: by a key alone', { TagFilters: [{ Key: 'stage' }] }, ['one']],
  [
    'TAG2: by any of the values of a key',
    { TagFilters: [{ Key: 'team', Values: ['a', 'b'] }] },
    ['one', 'two', 'volume'],
  ],
  ['TAG2: by all of several keys', { TagFilters: [{ Key: 'team', Values: ['a'] }, { Key: 'stage' }] }, ['one']],
  ['TAG3: by a service', { ResourceTypeFilters: ['sqs'] }, ['one', 'two', 'once']],
  ['TAG3: by a kind of a service', { ResourceTypeFilters: ['ec2:volume', 'ec2:instance'] }, ['volume']],
]
test.each(rows)('%s', async (_, input, expected) => {
  expect(await names(input)).toEqual(expected)
})

test('TAG3: by the kind of a bucket, although its ARN does not tell it', async () => {
  const properties = { BucketName: 'tagged-bucket' }
  const made = aws.hand.make(here, { type: 'AWS::S3::Bucket', properties, tags: { team: 'b' } })
  expect(await names({ ResourceTypeFilters: ['s3:bucket'] })).toEqual(['tagged-bucket'])
  aws.hand.end(here, made.type, made.physicalId)
})

test('TAG1: a stack is found by the tags that it was made with', async () => {
  const { cloudformation } = clientsOf(aws)
  const TemplateBody = JSON.stringify({ Resources: { One: { Type: 'AWS::IAM::User' } } })
  const Tags = [{ Key: 'service', Value: 'orders' }]
  const { StackId } = await cloudformation.send(
    new CreateStackCommand({ StackName: 'orders', TemplateBody, Tags, Capabilities: ['CAPABILITY_IAM'] }),
  )
  const TagFilters = [{ Key: 'service', Values: ['orders'] }]
  expect(await names({ TagFilters, ResourceTypeFilters: ['cloudformation:stack'] })).toEqual([
    StackId?.split('/').at(-1),
  ])
})

test('TAG4: pages follow each other; the last one has no token', async () => {
  const tagging = clientsOf(aws).tagging
  const queues = { ResourceTypeFilters: ['sqs'] }
  const first = await tagging.send(new GetResourcesCommand({ ...queues, ResourcesPerPage: 2 }))
  const second = await tagging.send(
    new GetResourcesCommand({ ...queues, ResourcesPerPage: 2, PaginationToken: first.PaginationToken }),
  )
  expect([first.ResourceTagMappingList?.length, second.ResourceTagMappingList?.length, second.PaginationToken]).toEqual(
    [2, 1, ''],
  )
  const next = (PaginationToken?: string) => tagging.send(new GetResourcesCommand({ PaginationToken }))
  await expect(next('made-up')).rejects.toMatchObject({ name: 'InvalidParameterException' })
  clock.advance(15 * 60 * 1000 + 1)
  await expect(next(first.PaginationToken)).rejects.toMatchObject({ name: 'PaginationTokenExpiredException' })
})

test('TAG5: a denied call and too great a page are refused in the forms of the JSON protocol', async () => {
  const back = aws.deny({ account: here.account, action: 'tag:GetResources' })
  await expect(names({})).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('tag:GetResources'),
  })
  back()
  await expect(names({ ResourcesPerPage: 101 })).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('TAG6: a stack is found by its own tags, and so is what it made', async () => {
  const TemplateBody = JSON.stringify({ Resources: { Queue: { Type: 'AWS::SQS::Queue' } } })
  const Tags = [{ Key: 'stack-of', Value: 'a' }]
  await clientsOf(aws).cloudformation.send(new CreateStackCommand({ StackName: 'tagged', TemplateBody, Tags }))
  aws.tick(10)
  const found = async (kind: string) => {
    const input = { ResourceTypeFilters: [kind], TagFilters: [{ Key: 'stack-of', Values: ['a'] }] }
    const { ResourceTagMappingList = [] } = await clientsOf(aws).tagging.send(new GetResourcesCommand(input))
    return ResourceTagMappingList.map(({ ResourceARN }) => ResourceARN)
  }
  expect(await found('cloudformation:stack')).toEqual([expect.stringContaining(':stack/tagged/')])
  expect(await found('sqs')).toHaveLength(1)
})
