import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  DescribeEventsCommand,
  DescribeStackEventsCommand,
  ExecuteChangeSetCommand,
  SetStackPolicyCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from './clients.ts'
import { bucket, queue } from './samples.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

describe('updates', () => {
  test('UPD1: a replacement under the same custom name is refused while the old one lives', async () => {
    const table = (KeyType: string) => ({
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'orders',
        KeySchema: [{ AttributeName: 'id', KeyType }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      },
    })
    await world.create('named', { One: table('HASH') })
    const stack = await world.deploy('named', { One: table('RANGE') })
    expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
    const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName: 'named' }))
    expect(StackEvents.find((one) => one.ResourceStatus === 'UPDATE_FAILED')?.ResourceStatusReason).toBe(
      'CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename orders and update the stack again.',
    )
    expect(world.living('AWS::DynamoDB::Table')).toHaveLength(1)
  })

  test('UPD2: a name that is taken fails the creation', async () => {
    world.aws.hand.make(here, { type: 'AWS::SQS::Queue', properties: { QueueName: 'taken' } })
    const stack = await world.create('taker', { One: queue({ QueueName: 'taken' }) }, { DisableValidation: true })
    expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
    const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName: 'taker' }))
    expect(StackEvents.find((one) => one.ResourceStatus === 'CREATE_FAILED')?.ResourceStatusReason).toMatch(
      /already exists.*HandlerErrorCode: AlreadyExists/s,
    )
    expect(world.living('AWS::SQS::Queue').map(({ properties }) => properties)).toContainEqual({ QueueName: 'taken' })
  })

  test('UPD3: what cannot be deleted after an update stays behind, and the update is complete', async () => {
    await world.create('behind', { One: queue(), Full: bucket({ BucketName: 'full-bucket' }) })
    world.aws.hand.lay('full-bucket', 'a', 'x')
    expect(await world.deploy('behind', { One: queue() })).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' })
    expect(await world.history('behind')).toContain('Full DELETE_FAILED')
    expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)).toContain('full-bucket')
  })

  test('UPD4: hands-made changes of other properties outlive an update', async () => {
    await world.create('hands', { One: queue({ DelaySeconds: 1 }) })
    const url =
      world.living('AWS::SQS::Queue').find(({ tags }) => tags.get('aws:cloudformation:stack-name') === 'hands')
        ?.physicalId ?? ''
    world.aws.hand.change(here, 'AWS::SQS::Queue', url, { properties: { VisibilityTimeout: 77 }, tags: { by: 'hand' } })
    await world.deploy('hands', { One: queue({ DelaySeconds: 2 }) })
    const live = world.living('AWS::SQS::Queue').find(({ physicalId }) => physicalId === url)
    expect([live?.properties, live?.tags.get('by')]).toEqual([{ DelaySeconds: 2, VisibilityTimeout: 77 }, 'hand'])
  })

  test('UPD5: a rollback that fails ends in UPDATE_ROLLBACK_FAILED; it is continued, or continued without what fails', async () => {
    for (const stack of ['stuck', 'skipped']) {
      await world.create(stack, { One: queue({ DelaySeconds: 1 }) })
      world.aws.trouble({ stack, logicalId: 'Bad', phase: 'create', reason: 'no' })
      world.aws.trouble({ stack, logicalId: 'One', phase: 'update', during: 'rollback', reason: 'not now' })
      const failed = await world.deploy(stack, {
        One: queue({ DelaySeconds: 9 }),
        Bad: queue({}, { DependsOn: 'One' }),
      })
      expect(failed).toMatchObject({
        StackStatus: 'UPDATE_ROLLBACK_FAILED',
        StackStatusReason: expect.stringContaining('failed to update: [One]'),
      })
    }
    const change = world.propose('stuck', { One: queue() })
    await expect(change).rejects.toThrow(/is in UPDATE_ROLLBACK_FAILED state and can not be updated/)
    await world.client.send(new ContinueUpdateRollbackCommand({ StackName: 'stuck' }))
    expect(await world.settle('stuck')).toMatchObject({ StackStatus: 'UPDATE_ROLLBACK_COMPLETE' })
    const wrong = world.client.send(
      new ContinueUpdateRollbackCommand({ StackName: 'skipped', ResourcesToSkip: ['Bad'] }),
    )
    await expect(wrong).rejects.toThrow(/does not have resources in a failed state to skip/)
    await world.client.send(new ContinueUpdateRollbackCommand({ StackName: 'skipped', ResourcesToSkip: ['One'] }))
    expect(await world.settle('skipped')).toMatchObject({ StackStatus: 'UPDATE_ROLLBACK_COMPLETE' })
    const delay = (stack: string) =>
      world.living('AWS::SQS::Queue').find(({ tags }) => tags.get('aws:cloudformation:stack-name') === stack)
        ?.properties
    expect([delay('stuck'), delay('skipped')]).toEqual([{ DelaySeconds: 1 }, { DelaySeconds: 9 }])
  })

  test('UPD6: an update in progress is cancelled and rolled back; one at rest cannot be', async () => {
    await world.create('cancelled', { One: queue({ DelaySeconds: 1 }) })
    await expect(world.client.send(new CancelUpdateStackCommand({ StackName: 'cancelled' }))).rejects.toThrow(
      /cannot be called from current stack status/,
    )
    world.aws.trouble({ stack: 'cancelled', logicalId: 'Slow', slow: 50 })
    const set = await world.propose('cancelled', { One: queue({ DelaySeconds: 2 }), Slow: queue() })
    await world.client.send(new ExecuteChangeSetCommand({ ChangeSetName: set.ChangeSetId }))
    world.aws.tick(3)
    await world.client.send(new CancelUpdateStackCommand({ StackName: 'cancelled' }))
    expect(await world.settle('cancelled')).toMatchObject({ StackStatus: 'UPDATE_ROLLBACK_COMPLETE' })
  })

  test('UPD7: with DisableRollback what was done stays, and the next update goes on', async () => {
    await world.create('kept', { One: queue({ DelaySeconds: 1 }) })
    world.aws.trouble({ stack: 'kept', logicalId: 'Two', phase: 'create', reason: 'no' })
    const wanted = { One: queue({ DelaySeconds: 2 }), Two: queue({}, { DependsOn: 'One' }) }
    expect(await world.deploy('kept', wanted, {}, { DisableRollback: true })).toMatchObject({
      StackStatus: 'UPDATE_FAILED',
    })
    expect(await world.deploy('kept', wanted)).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' })
  })

  test('UPD8: UpdateStack without changes is refused; its token makes it one update', async () => {
    await world.create('direct', { One: queue() })
    const update = (delay: number, ClientRequestToken?: string) =>
      world.client.send(
        new UpdateStackCommand({
          StackName: 'direct',
          ClientRequestToken,
          TemplateBody: JSON.stringify({ Resources: { One: queue(delay ? { DelaySeconds: delay } : {}) } }),
        }),
      )
    await expect(update(0)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'No updates are to be performed.',
    })
    await update(4, 'token-4')
    await update(4, 'token-4')
    await expect(update(5, 'token-4')).rejects.toMatchObject({ name: 'TokenAlreadyExistsException' })
    await world.settle('direct')
    const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName: 'direct' }))
    const updates = StackEvents.filter(
      (one) =>
        one.ClientRequestToken === 'token-4' &&
        one.ResourceStatus === 'UPDATE_IN_PROGRESS' &&
        one.LogicalResourceId === 'direct',
    )
    expect(updates).toHaveLength(1)
  })

  test('UPD9: the token of a call that was refused may be used again', async () => {
    await world.create('patient', { One: queue({ DelaySeconds: 1 }) })
    const go = () =>
      world.client.send(new ContinueUpdateRollbackCommand({ StackName: 'patient', ClientRequestToken: 'go-on' }))
    await expect(go()).rejects.toThrow(/can not continue rolling back/)
    world.aws.trouble({ stack: 'patient', logicalId: 'Bad', phase: 'create', reason: 'no' })
    world.aws.trouble({ stack: 'patient', logicalId: 'One', phase: 'update', during: 'rollback', reason: 'not now' })
    await world.deploy('patient', { One: queue({ DelaySeconds: 9 }), Bad: queue({}, { DependsOn: 'One' }) })
    await go()
    expect(await world.settle('patient')).toMatchObject({ StackStatus: 'UPDATE_ROLLBACK_COMPLETE' })
  })
})

describe('stack policies', () => {
  const policy = (Action: string, Resource = '*') =>
    JSON.stringify({
      Statement: [
        { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' },
        { Effect: 'Deny', Action, Principal: '*', Resource },
      ],
    })
  const rows = [
    [
      'POL1: a modification',
      'Update:Modify',
      { One: queue({ DelaySeconds: 2 }), Two: bucket({ BucketName: 'pol-a' }) },
    ],
    [
      'POL1: a replacement',
      'Update:Replace',
      { One: queue({ DelaySeconds: 1 }), Two: bucket({ BucketName: 'pol-b' }) },
    ],
    ['POL1: a deletion', 'Update:Delete', { One: queue({ DelaySeconds: 1 }) }],
  ] as const
  test.each(rows)('%s that the policy denies is rolled back', async (_, action, resources) => {
    const name = `policy-${action.slice(7)}`
    await world.create(name, { One: queue({ DelaySeconds: 1 }), Two: bucket({ BucketName: 'pol-a' }) })
    await world.client.send(new SetStackPolicyCommand({ StackName: name, StackPolicyBody: policy(action) }))
    expect(await world.deploy(name, resources)).toMatchObject({ StackStatus: 'UPDATE_ROLLBACK_COMPLETE' })
    const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName: name }))
    expect(StackEvents.find((one) => one.ResourceStatus === 'UPDATE_FAILED')?.ResourceStatusReason).toContain(
      `Statement [#2] does not allow [${action}]`,
    )
    await world.remove(name)
  })

  test('POL2: a policy denies whatever it does not allow, and text that is none is refused', async () => {
    await world.create('closed', { One: queue({ DelaySeconds: 1 }) })
    const set = (StackPolicyBody: string) =>
      world.client.send(new SetStackPolicyCommand({ StackName: 'closed', StackPolicyBody }))
    await expect(set('{"Statement":[{"Effect":"Deny"}]}')).rejects.toMatchObject({ name: 'ValidationError' })
    await set(
      JSON.stringify({
        Statement: [{ Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: 'LogicalResourceId/Two*' }],
      }),
    )
    expect(await world.deploy('closed', { One: queue({ DelaySeconds: 2 }) })).toMatchObject({
      StackStatus: 'UPDATE_ROLLBACK_COMPLETE',
    })
  })

  test('POL3: an empty policy guards nothing', async () => {
    await world.create('open', { One: queue({ DelaySeconds: 1 }) })
    for (const StackPolicyBody of [policy('Update:*'), '{}'])
      await world.client.send(new SetStackPolicyCommand({ StackName: 'open', StackPolicyBody }))
    expect(await world.deploy('open', { One: queue({ DelaySeconds: 2 }) })).toMatchObject({
      StackStatus: 'UPDATE_COMPLETE',
    })
  })
})

describe('events', () => {
  test('EVT1: the newest comes first, in pages, each with the token and the operation that it belongs to', async () => {
    await world.create('told', { A: queue(), B: queue() })
    await world.deploy('told', { A: queue({ DelaySeconds: 1 }), B: queue() }, {}, { ClientRequestToken: 'told-2' })
    const all = (await world.client.send(new DescribeStackEventsCommand({ StackName: 'told' }))).StackEvents ?? []
    expect(all[0]).toMatchObject({
      LogicalResourceId: 'told',
      ResourceStatus: 'UPDATE_COMPLETE',
      ClientRequestToken: 'told-2',
    })
    world.aws.pageSize(4)
    const pages: (string | undefined)[] = []
    for (let token: string | undefined, first = true; first || token; first = false) {
      const page = await world.client.send(new DescribeStackEventsCommand({ StackName: 'told', NextToken: token }))
      pages.push(...(page.StackEvents ?? []).map(({ EventId }) => EventId))
      token = page.NextToken
    }
    world.aws.pageSize(100)
    expect(pages).toEqual(all.map(({ EventId }) => EventId))
    const { OperationEvents = [] } = await world.client.send(
      new DescribeEventsCommand({ OperationId: all[0]?.OperationId }),
    )
    expect(new Set(OperationEvents.map((one) => one.OperationType))).toEqual(new Set(['UPDATE_STACK']))
    expect(OperationEvents.some((one) => one.OperationStatus === 'SUCCEEDED')).toBe(true)
  })

  test('EVT2: failed events alone are given to who asks for them', async () => {
    world.aws.trouble({ stack: 'broken', logicalId: 'A', phase: 'create', reason: 'the reason' })
    await world.create('broken', { A: queue() })
    const { OperationEvents = [] } = await world.client.send(
      new DescribeEventsCommand({ StackName: 'broken', Filters: { FailedEvents: true } }),
    )
    expect(OperationEvents.map((one) => [one.LogicalResourceId, one.EventType, one.ResourceStatusReason])).toEqual([
      ['A', 'PROVISIONING_ERROR', 'the reason'],
    ])
  })
})
