import { DescribeStackEventsCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from './clients.ts'
import { bucket, queue } from './samples.ts'
import { type Resources, type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

const long = `long-${'x'.repeat(110)}`

/** What a resource failed for, newest first. */
async function failures(StackName: string): Promise<readonly string[]> {
  const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName }))
  return StackEvents.filter(({ ResourceStatus: status }) => status?.endsWith('_FAILED')).map(
    ({ ResourceStatusReason: reason = '' }) => reason,
  )
}

/** Deploys one thing after the other, and says how the last one ended, and why. */
async function deployed(name: string, ...templates: readonly Resources[]) {
  const [first = {}, ...others] = templates
  let stack = await world.create(name, first)
  for (const one of others) stack = await world.deploy(name, one)
  return { status: stack.StackStatus, reasons: await failures(stack.StackId ?? name) }
}

const refused = (status: string, reason: RegExp) => ({ status, reasons: [expect.stringMatching(reason)] })

describe('what services refuse', () => {
  test('SVC1: names of buckets', async () => {
    expect(await deployed('names', { One: bucket({ BucketName: `a${'b'.repeat(63)}` }) })).toEqual(
      refused('ROLLBACK_COMPLETE', /The specified bucket is not valid/),
    )
    await world.create(long, { One: bucket(), Two: bucket() })
    expect(world.living('AWS::S3::Bucket').map(({ physicalId }) => physicalId.length)).toEqual([63, 63])
  })

  test('SVC2: names of queues in order', async () => {
    const fifo = { FifoQueue: true }
    const wrong = await deployed('fifo-wrong', { One: queue({ ...fifo, QueueName: 'orders' }) })
    expect(wrong).toEqual(refused('ROLLBACK_COMPLETE', /must end with .fifo suffix/))
    const other = await deployed('fifo-other', { One: queue({ QueueName: 'orders.fifo' }) })
    expect(other).toEqual(refused('ROLLBACK_COMPLETE', /must end with .fifo suffix/))
    await world.create(`${long}-fifo`, { One: queue(fifo), Two: queue() })
    const names = world.living('AWS::SQS::Queue').map(({ physicalId }) => physicalId.split('/').at(-1))
    expect(names.map((name) => [name?.endsWith('.fifo'), name?.length])).toEqual([
      [true, 80],
      [false, 80],
    ])
  })

  test('SVC3: dead letters', async () => {
    const to = (deadLetterTargetArn: unknown) => ({ RedrivePolicy: { deadLetterTargetArn, maxReceiveCount: 3 } })
    const nowhere = to(`arn:aws:sqs:${here.region}:${here.account}:none`)
    expect(await deployed('dead', { One: queue(nowhere) })).toEqual(
      refused('ROLLBACK_COMPLETE', /Dead letter target does not exist/),
    )
    const mixed = { One: queue(to({ 'Fn::GetAtt': ['Dead', 'Arn'] })), Dead: queue({ FifoQueue: true }) }
    expect(await deployed('mixed', mixed)).toEqual(refused('ROLLBACK_COMPLETE', /must be same type of queue/))
  })

  const database = (EngineVersion: string, AllocatedStorage: string, more: object = {}) => ({
    One: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', EngineVersion, AllocatedStorage, ...more } },
  })
  test.each([
    ['newer', database('17', '20'), /AllowMajorVersionUpgrade flag must be present/],
    ['older', database('15', '20', { AllowMajorVersionUpgrade: true }), /Cannot upgrade postgres from 16 to 15/],
    ['smaller', database('16', '10'), /Invalid storage size/],
  ])('SVC4: a database is not made %s', async (name, then, reason) => {
    expect(await deployed(name, database('16', '20'), then)).toEqual(refused('UPDATE_ROLLBACK_COMPLETE', reason))
  })

  const volume = (AvailabilityZone: string, Size: number) => ({
    Disk: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone, Size } },
  })
  test.each([
    ['elsewhere', volume('b', 10), /Volume properties other than AutoEnableIO, type, size, and IOPS cannot be updated/],
    ['less', volume('a', 5), /New size cannot be smaller/],
  ])('SVC5: a volume is not made %s', async (name, then, reason) => {
    expect(await deployed(name, volume('a', 10), then)).toEqual(refused('UPDATE_ROLLBACK_COMPLETE', reason))
  })

  const machine = (ImageId: string, more: object = {}) => ({
    ...volume('a', 10),
    Machine: {
      Type: 'AWS::EC2::Instance',
      Properties: { ImageId, Volumes: [{ Device: '/dev/sdf', VolumeId: { Ref: 'Disk' } }], ...more },
    },
  })
  test('SVC6: a volume hangs on one instance until that is gone', async () => {
    expect(await deployed('hangs', machine('ami-1'), machine('ami-2'))).toEqual(
      refused('UPDATE_ROLLBACK_COMPLETE', /vol-\w+ is already attached to an instance/),
    )
    const [disk] = world.living('AWS::EC2::Volume').slice(-1)
    expect(() => world.aws.hand.end(here, 'AWS::EC2::Volume', disk?.physicalId ?? '')).toThrow(/is currently attached/)
    expect(await world.remove('hangs')).toMatchObject({ StackStatus: 'DELETE_COMPLETE' })
    expect(world.living('AWS::EC2::Volume')).not.toContain(disk)
  })

  test('SVC7: a protected instance is not terminated', async () => {
    await world.create('protected', machine('ami-1', { DisableApiTermination: true }))
    expect(await world.remove('protected')).toMatchObject({ StackStatus: 'DELETE_FAILED' })
    await world.create('left', { One: queue(), ...machine('ami-1', { DisableApiTermination: true }) })
    expect(await world.deploy('left', { One: queue() })).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' })
    expect(await world.history('left')).toContain('Machine DELETE_FAILED')
  })
})
