import { DescribeStackEventsCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bucket, queue } from './samples.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

test('CFN1: a change set of type CREATE makes a stack in review, executed it makes the resources, each after what it refers to', async () => {
  const resources = {
    Policy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: { Queues: [{ Ref: 'Main' }], PolicyDocument: { Resource: { 'Fn::GetAtt': ['Main', 'Arn'] } } },
    },
    Main: queue({ QueueName: 'orders', Tags: [{ Key: 'team', Value: 'own' }] }),
  }
  const tags = [
    { Key: 'service', Value: 'orders' },
    { Key: 'team', Value: 'stack' },
  ]
  const set = await world.propose('orders', resources, { ChangeSetType: 'CREATE', Tags: tags })
  expect(set).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' })
  expect(set.Changes?.map(({ ResourceChange: one }) => `${one?.Action} ${one?.LogicalResourceId}`)).toEqual([
    'Add Main',
    'Add Policy',
  ])
  expect((await world.client.send(new DescribeStacksCommand({ StackName: 'orders' }))).Stacks?.[0]?.StackStatus).toBe(
    'REVIEW_IN_PROGRESS',
  )

  const stack = await world.deploy(
    'orders',
    resources,
    { ChangeSetType: 'CREATE', Tags: tags },
    {},
    { Outputs: { Url: { Value: { Ref: 'Main' } } } },
  )
  expect(stack).toMatchObject({
    StackStatus: 'CREATE_COMPLETE',
    Outputs: [{ OutputKey: 'Url', OutputValue: 'https://sqs.eu-central-1.amazonaws.com/111111111111/orders' }],
  })
  expect(await world.history('orders')).toEqual([
    'orders REVIEW_IN_PROGRESS',
    'orders CREATE_IN_PROGRESS',
    'Main CREATE_IN_PROGRESS',
    'Main CREATE_IN_PROGRESS',
    'Main CREATE_COMPLETE',
    'Policy CREATE_IN_PROGRESS',
    'Policy CREATE_IN_PROGRESS',
    'Policy CREATE_COMPLETE',
    'orders CREATE_COMPLETE',
  ])
  const [live] = world.living('AWS::SQS::Queue')
  expect(Object.fromEntries(live?.tags ?? [])).toMatchObject({
    service: 'orders',
    team: 'own',
    'aws:cloudformation:stack-name': 'orders',
    'aws:cloudformation:logical-id': 'Main',
    'aws:cloudformation:stack-id': stack.StackId,
  })
})

test('CFN2: a creation that fails is taken back: what was made is deleted, the stack ends in ROLLBACK_COMPLETE', async () => {
  world.aws.trouble({ logicalId: 'Bad', phase: 'create', reason: 'The quota is used up' })
  const stack = await world.create('failing', { Good: bucket(), Bad: queue() })
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
  const history = await world.history('failing')
  expect(history).toContain('Bad CREATE_FAILED')
  expect(history).toContain('Good DELETE_COMPLETE')
  expect(world.living('AWS::S3::Bucket')).toEqual([])
  await expect(world.deploy('failing', { Good: bucket() })).rejects.toThrow(
    /is in ROLLBACK_COMPLETE state and can not be updated/,
  )
})

test('CFN3: an update changes in place, replaces where the property asks for it, and deletes what is gone last', async () => {
  await world.create('moving', {
    Kept: queue({ DelaySeconds: 1 }),
    Named: bucket({ BucketName: 'first-name' }),
    Gone: queue(),
  })
  const set = await world.propose('moving', {
    Kept: queue({ DelaySeconds: 2 }),
    Named: bucket({ BucketName: 'second-name' }),
  })
  expect(
    set.Changes?.map(({ ResourceChange: one }) => [
      one?.Action,
      one?.LogicalResourceId,
      one?.Replacement,
      one?.PolicyAction,
    ]),
  ).toEqual([
    ['Remove', 'Gone', undefined, 'Delete'],
    ['Modify', 'Kept', 'False', undefined],
    ['Modify', 'Named', 'True', 'ReplaceAndDelete'],
  ])
  const stack = await world.deploy('moving', {
    Kept: queue({ DelaySeconds: 2 }),
    Named: bucket({ BucketName: 'second-name' }),
  })
  expect(stack.StackStatus).toBe('UPDATE_COMPLETE')
  const history = (await world.history('moving')).slice(-8)
  expect(history.indexOf('moving UPDATE_COMPLETE_CLEANUP_IN_PROGRESS')).toBeLessThan(
    history.indexOf('Named DELETE_COMPLETE'),
  )
  expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)).toEqual(['second-name'])
})

test('CFN4: an update that fails is rolled back, and the resources are what they were', async () => {
  await world.create('back', { One: queue({ DelaySeconds: 1 }) })
  world.aws.trouble({ logicalId: 'Two', phase: 'create', reason: 'no' })
  const stack = await world.deploy('back', { One: queue({ DelaySeconds: 9 }), Two: queue({}, { DependsOn: 'One' }) })
  expect(stack).toMatchObject({ StackStatus: 'UPDATE_ROLLBACK_COMPLETE' })
  const own = world.living('AWS::SQS::Queue').filter(({ tags }) => tags.get('aws:cloudformation:stack-name') === 'back')
  expect(own.map(({ properties }) => properties)).toEqual([{ DelaySeconds: 1 }])
})

test('CFN5: a deleted stack is found by its id alone', async () => {
  const { StackId = '' } = await world.create('short', { One: queue() })
  expect(await world.remove(StackId)).toMatchObject({ StackStatus: 'DELETE_COMPLETE' })
  await expect(world.client.send(new DescribeStacksCommand({ StackName: 'short' }))).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'Stack with id short does not exist',
  })
})

test('OUT1: a stack that exports what another one exports is rolled back', async () => {
  const exporting = { Outputs: { A: { Value: 'x', Export: { Name: 'shared-name' } } } }
  const first = await world.create('exporter', { One: queue() }, {}, exporting)
  expect(first.Outputs).toMatchObject([{ ExportName: 'shared-name' }])
  expect(await world.create('second-exporter', { One: queue() }, {}, exporting)).toMatchObject({
    StackStatus: 'ROLLBACK_COMPLETE',
  })
  await world.create('later-exporter', { One: queue() })
  expect(await world.deploy('later-exporter', { One: queue() }, {}, {}, exporting)).toMatchObject({
    StackStatus: 'UPDATE_ROLLBACK_COMPLETE',
  })
  const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName: 'later-exporter' }))
  expect(StackEvents.map(({ ResourceStatusReason }) => ResourceStatusReason)).toContain(
    'Export with name shared-name is already exported by stack exporter. ',
  )
})
