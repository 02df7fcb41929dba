import { type CreateChangeSetInput, DescribeEventsCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { here } from './clients.ts'
import { bucket, queue } from './samples.ts'
import { type Resources, type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

const isNew: Partial<CreateChangeSetInput> = { ChangeSetType: 'CREATE' }

/** What was found in a change set, oldest first, each as the name, how it fails, and where. */
async function found(set: { readonly ChangeSetId?: string | undefined }) {
  const { OperationEvents = [] } = await world.client.send(
    new DescribeEventsCommand({ ChangeSetName: set.ChangeSetId, Filters: { FailedEvents: true } }),
  )
  return OperationEvents.map((one) => [one.ValidationName, one.ValidationFailureMode, one.ValidationPath]).reverse()
}

test('VAL1: properties that the type does not have fail the change set; what is not known yet is let be', async () => {
  const resources: Resources = {
    Main: queue(),
    Wrong: queue({ Colour: 'red', DelaySeconds: 'x' }),
    Later: queue({ DelaySeconds: { 'Fn::GetAtt': ['Main', 'QueueName'] } }),
  }
  const set = await world.propose('wrong', resources, isNew)
  expect(set).toMatchObject({
    Status: 'FAILED',
    ExecutionStatus: 'UNAVAILABLE',
    StatusReason: expect.stringMatching(
      /^The following hook\(s\)\/validation failed: \[AWS::EarlyValidation::PropertyValidation\]\./,
    ),
  })
  expect(await found(set)).toEqual([
    ['PROPERTY_VALIDATION', 'FAIL', '/Resources/Wrong/Properties'],
    ['PROPERTY_VALIDATION', 'FAIL', '/Resources/Wrong/Properties/DelaySeconds'],
  ])
})

test('VAL2: a name that is taken fails the change set of a new resource, and of one that replaces another', async () => {
  world.aws.hand.make(here, { type: 'AWS::S3::Bucket', properties: { BucketName: 'somebodys' } })
  const fresh = await world.propose('fresh', { One: bucket({ BucketName: 'somebodys' }) }, isNew)
  expect(fresh).toMatchObject({ Status: 'FAILED', StatusReason: expect.stringContaining('ResourceExistenceCheck') })
  expect(await found(fresh)).toEqual([['NAME_CONFLICT_VALIDATION', 'FAIL', '/Resources/One/Properties/BucketName']])
  await world.create('old', { One: bucket({ BucketName: 'ours' }) })
  const renamed = await world.propose('old', { One: bucket({ BucketName: 'somebodys' }) })
  expect(renamed).toMatchObject({ Status: 'FAILED', StatusReason: expect.stringContaining('ResourceExistenceCheck') })
})

test('VAL3: a bucket with objects that is to go is a warning, unless its policy keeps it', async () => {
  const names = { Gone: bucket({ BucketName: 'gone-full' }), Kept: bucket({ BucketName: 'kept-full' }) }
  await world.create('full', { ...names, Kept: { ...names.Kept, DeletionPolicy: 'Retain' }, Stays: queue() })
  for (const name of ['gone-full', 'kept-full']) world.aws.hand.lay(name, 'key', 'x')
  const set = await world.propose('full', { Stays: queue() })
  expect(set).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' })
  expect(await found(set)).toEqual([['BUCKET_EMPTINESS_VALIDATION', 'WARN', '/Resources/Gone']])
})

test('VAL4: whoever disables the validation learns of it when the change set is executed', async () => {
  const set = await world.propose('blind', { One: queue({ Colour: 'red' }) }, { ...isNew, DisableValidation: true })
  expect(set).toMatchObject({ Status: 'CREATE_COMPLETE' })
  expect(await found(set)).toEqual([])
  await world.execute(set.ChangeSetId)
  expect(await world.settle('blind')).toMatchObject({ StackStatus: 'ROLLBACK_COMPLETE' })
})
