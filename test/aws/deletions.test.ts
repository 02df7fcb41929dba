import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { here } from './clients.ts'
import { bucket, queue } from './samples.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

test('DEL1: resources go in the reverse of their order; a policy keeps one, or takes a snapshot before its end', async () => {
  const { StackId = '' } = await world.create('all', {
    Base: queue(),
    User: queue({}, { DependsOn: 'Base' }),
    Kept: bucket({ BucketName: 'kept-bucket' }, { DeletionPolicy: 'Retain' }),
    Saved: {
      Type: 'AWS::EC2::Volume',
      DeletionPolicy: 'Snapshot',
      Properties: { AvailabilityZone: 'eu-central-1a', Size: 1 },
    },
  })
  expect(await world.remove(StackId)).toMatchObject({ StackStatus: 'DELETE_COMPLETE' })
  const history = await world.history(StackId)
  expect(history.indexOf('User DELETE_COMPLETE')).toBeLessThan(history.indexOf('Base DELETE_IN_PROGRESS'))
  expect(history).toContain('Kept DELETE_SKIPPED')
  expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)).toEqual(['kept-bucket'])
  expect(world.aws.world.places.get(`${here.account} ${here.region}`)?.snapshots).toHaveLength(1)
})

test('DEL2: a database without a policy is deleted with a snapshot', async () => {
  const { StackId = '' } = await world.create('database', {
    Db: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.t4g.micro' } },
  })
  await world.remove(StackId)
  expect(
    world.aws.world.places.get(`${here.account} ${here.region}`)?.snapshots.some((id) => id.includes('database')),
  ).toBe(true)
})

test('DEL3: what cannot be deleted leaves DELETE_FAILED; only then resources can be retained', async () => {
  const { StackId = '' } = await world.create('full', { Full: bucket({ BucketName: 'not-empty' }), Other: queue() })
  const early = world.client.send(new DeleteStackCommand({ StackName: 'full', RetainResources: ['Full'] }))
  await expect(early).rejects.toThrow(/only when the stack is in the DELETE_FAILED state/)
  world.aws.hand.lay('not-empty', 'key', 'x')
  expect(await world.remove(StackId)).toMatchObject({
    StackStatus: 'DELETE_FAILED',
    StackStatusReason: 'The following resource(s) failed to delete: [Full]. ',
  })
  const wrong = world.client.send(new DeleteStackCommand({ StackName: 'full', RetainResources: ['Other'] }))
  await expect(wrong).rejects.toThrow(/must be in a valid state \[DELETE_FAILED\]/)
  expect(await world.remove(StackId, { RetainResources: ['Full'] })).toMatchObject({ StackStatus: 'DELETE_COMPLETE' })
  expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)).toContain('not-empty')
})

test('DEL4: a protected stack is not deleted until the protection is off', async () => {
  const { StackId = '' } = await world.create('safe', { One: queue() })
  const protect = (EnableTerminationProtection: boolean) =>
    world.client.send(new UpdateTerminationProtectionCommand({ StackName: 'safe', EnableTerminationProtection }))
  await protect(true)
  await expect(world.remove(StackId)).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'Stack [safe] cannot be deleted while TerminationProtection is enabled',
  })
  await protect(false)
  expect(await world.remove(StackId)).toMatchObject({ StackStatus: 'DELETE_COMPLETE' })
})

test('DEL5: deleting a stack that is not there is no error; a resource that is gone already is none either', async () => {
  await world.client.send(new DeleteStackCommand({ StackName: 'never-there' }))
  const { StackId = '' } = await world.create('hollow', { One: bucket({ BucketName: 'hollow-bucket' }) })
  world.aws.hand.end(here, 'AWS::S3::Bucket', 'hollow-bucket')
  expect(await world.remove(StackId)).toMatchObject({ StackStatus: 'DELETE_COMPLETE' })
})

test('DEL6: a deleted stack is listed, is described by its id, and leaves its name to another', async () => {
  const { StackId } = await world.create('again', { One: queue() })
  await world.remove(StackId ?? '')
  const { StackSummaries = [] } = await world.client.send(
    new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] }),
  )
  expect(StackSummaries.map((one) => one.StackId)).toContain(StackId)
  expect((await world.client.send(new DescribeStacksCommand({}))).Stacks?.map((one) => one.StackId)).not.toContain(
    StackId,
  )
  expect((await world.create('again', { One: queue() })).StackId).not.toBe(StackId)
  world.clock.advance(91 * 24 * 60 * 60 * 1000)
  await expect(world.client.send(new DescribeStacksCommand({ StackName: StackId }))).rejects.toThrow(/does not exist/)
})

test('DEL7: RetainExceptOnCreate keeps a resource at the end of its stack, and not when its creation fails', async () => {
  const kept = bucket({ BucketName: 'except-bucket' }, { DeletionPolicy: 'RetainExceptOnCreate' })
  world.aws.trouble({ stack: 'first-try', logicalId: 'Bad', phase: 'create', reason: 'no' })
  await world.create('first-try', { Kept: kept, Bad: queue({}, { DependsOn: 'Kept' }) })
  expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)).not.toContain('except-bucket')
  const { StackId = '' } = await world.create('second-try', { Kept: kept })
  await world.remove(StackId)
  expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)).toContain('except-bucket')
})

test('DEL9: the rollback of an update keeps what is new under Retain, and the next try finds its name taken', async () => {
  const kept = (BucketName: string) => bucket({ BucketName }, { DeletionPolicy: 'Retain' })
  const wanted = (name: string) => ({ One: queue(), New: kept(name), Bad: queue({}, { DependsOn: 'New' }) })
  await world.create('orphans', { One: queue() })
  world.aws.trouble({ stack: 'orphans', logicalId: 'Bad', phase: 'create', reason: 'no', times: 2 })
  const execution = { RetainExceptOnCreate: true }
  for (const [name, more] of [['orphan-bucket', {}] as const, ['gone-bucket', execution] as const]) {
    expect(await world.deploy('orphans', wanted(name), {}, more)).toMatchObject({
      StackStatus: 'UPDATE_ROLLBACK_COMPLETE',
    })
  }
  expect(await world.history('orphans')).toContain('New DELETE_SKIPPED')
  const names = world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId)
  expect([names.includes('orphan-bucket'), names.includes('gone-bucket')]).toEqual([true, false])
  const again = await world.propose('orphans', wanted('orphan-bucket'))
  expect(again).toMatchObject({ Status: 'FAILED', StatusReason: expect.stringContaining('ResourceExistenceCheck') })
})

test('DEL8: a rollback that cannot delete ends in ROLLBACK_FAILED', async () => {
  world.aws.trouble({ stack: 'sticky', logicalId: 'Bad', phase: 'create', reason: 'no' })
  world.aws.trouble({ stack: 'sticky', logicalId: 'Good', phase: 'delete', during: 'rollback', reason: 'in use' })
  const stack = await world.create('sticky', { Good: queue(), Bad: queue({}, { DependsOn: 'Good' }) })
  expect(stack).toMatchObject({ StackStatus: 'ROLLBACK_FAILED' })
})

test('RES1: resources are listed in pages, or described up to 100; one physical id finds its stack', async () => {
  const resources = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`Q${at}`, queue()]))
  await world.client.send(
    new CreateStackCommand({ StackName: 'many', TemplateBody: JSON.stringify({ Resources: resources }) }),
  )
  await world.settle('many')
  const { StackResources = [] } = await world.client.send(new DescribeStackResourcesCommand({ StackName: 'many' }))
  expect(StackResources).toHaveLength(100)
  const first = await world.client.send(new ListStackResourcesCommand({ StackName: 'many' }))
  const second = await world.client.send(
    new ListStackResourcesCommand({ StackName: 'many', NextToken: first.NextToken }),
  )
  expect([first.StackResourceSummaries?.length, second.StackResourceSummaries?.length]).toEqual([100, 1])
  const { StackResources: found = [] } = await world.client.send(
    new DescribeStackResourcesCommand({ PhysicalResourceId: StackResources[0]?.PhysicalResourceId }),
  )
  expect(found[0]?.StackName).toBe('many')
  await expect(world.client.send(new DescribeStackResourcesCommand({}))).rejects.toMatchObject({
    name: 'ValidationError',
  })
})

test('RES2: CreateStack refuses a name that is taken; the same token is the same stack', async () => {
  const create = (ClientRequestToken: string) =>
    world.client.send(
      new CreateStackCommand({
        StackName: 'made',
        ClientRequestToken,
        TemplateBody: JSON.stringify({ Resources: { One: queue() } }),
      }),
    )
  const first = await create('made-1')
  expect((await create('made-1')).StackId).toBe(first.StackId)
  await expect(create('made-2')).rejects.toMatchObject({ name: 'AlreadyExistsException' })
  const set = await world.propose('reviewed', { One: queue() }, { ChangeSetType: 'CREATE' })
  const TemplateBody = JSON.stringify({ Resources: { One: queue() } })
  const { StackId } = await world.client.send(new CreateStackCommand({ StackName: 'reviewed', TemplateBody }))
  expect(StackId).toBe(set.StackId)
  await world.settle('reviewed')
  await expect(world.execute(set.ChangeSetId)).rejects.toMatchObject({ name: 'InvalidChangeSetStatusException' })
})
