import {
  type CreateChangeSetInput,
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  DetectStackResourceDriftCommand,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from './clients.ts'
import { queue } from './samples.ts'
import { type Resources, type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

const bucket = (BucketName: string, more: object = { DeletionPolicy: 'Retain' }) => ({
  Type: 'AWS::S3::Bucket',
  Properties: { BucketName },
  ...more,
})
const importing = (BucketName: string, LogicalResourceId = 'Bucket') => ({
  ChangeSetType: 'IMPORT' as const,
  ResourcesToImport: [{ ResourceType: 'AWS::S3::Bucket', LogicalResourceId, ResourceIdentifier: { BucketName } }],
})

describe('imports', () => {
  test('IMP1: what lives is taken into a new stack unchanged, with the tags of the stack', async () => {
    world.aws.hand.make(here, {
      type: 'AWS::S3::Bucket',
      properties: { BucketName: 'old-one', AccessControl: 'Private' },
    })
    const set = await world.propose(
      'taken-in',
      { Bucket: bucket('old-one') },
      { ...importing('old-one'), Tags: [{ Key: 'service', Value: 'shop' }] },
    )
    expect(set.Changes?.[0]?.ResourceChange).toMatchObject({ Action: 'Import', PhysicalResourceId: 'old-one' })
    const stack = await world.deploy(
      'taken-in',
      { Bucket: bucket('old-one') },
      { ...importing('old-one'), Tags: [{ Key: 'service', Value: 'shop' }] },
    )
    expect(stack.StackStatus).toBe('IMPORT_COMPLETE')
    const live = world.living('AWS::S3::Bucket').find(({ physicalId }) => physicalId === 'old-one')
    expect([live?.properties, live?.tags.get('service'), live?.tags.get('aws:cloudformation:stack-name')]).toEqual([
      { BucketName: 'old-one', AccessControl: 'Private' },
      'shop',
      'taken-in',
    ])
    expect(await world.history('taken-in')).toEqual(
      expect.arrayContaining([
        'Bucket IMPORT_IN_PROGRESS',
        'Bucket IMPORT_COMPLETE',
        'Bucket UPDATE_COMPLETE',
        'taken-in IMPORT_COMPLETE',
      ]),
    )
  })

  const refused: readonly (readonly [string, Resources, Partial<CreateChangeSetInput>, RegExp])[] = [
    [
      'IMP2: without a deletion policy',
      { Bucket: bucket('old-two', {}) },
      importing('old-two'),
      /must have a DeletionPolicy attribute/,
    ],
    [
      'IMP2: without its identifier',
      { Bucket: bucket('old-two') },
      {
        ...importing('old-two'),
        ResourcesToImport: [
          { ResourceType: 'AWS::S3::Bucket', LogicalResourceId: 'Bucket', ResourceIdentifier: { Bucket: 'old-two' } },
        ],
      },
      /identifier of Bucket lacks \[BucketName\]/,
    ],
    [
      'IMP2: of a resource that the template does not have',
      { Other: bucket('old-two') },
      importing('old-two'),
      /do not exist in the template/,
    ],
    [
      'IMP2: without resources to import',
      { Bucket: bucket('old-two') },
      { ChangeSetType: 'IMPORT' as const },
      /you must specify the resources to import/,
    ],
  ]
  test.each(refused)('%s an import is refused', async (_, resources, more, message) => {
    await expect(world.propose('refused', resources, more)).rejects.toThrow(message)
  })

  test('IMP3: of what is not there, of what another stack holds, or with other changes, the change set fails', async () => {
    const absent = await world.propose('import-a', { Bucket: bucket('nowhere') }, importing('nowhere'))
    expect(absent).toMatchObject({ Status: 'FAILED', StatusReason: expect.stringContaining('was not found') })
    await world.create('owner', { Mine: bucket('owned-one') })
    const owned = await world.propose('import-b', { Bucket: bucket('owned-one') }, importing('owned-one'))
    expect(owned).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringMatching(/^owned-one already exists in stack arn:/),
    })
    world.aws.hand.make(here, { type: 'AWS::S3::Bucket', properties: { BucketName: 'third-one' } })
    const mixed = await world.propose('import-c', { Bucket: bucket('third-one'), New: queue() }, importing('third-one'))
    expect(mixed).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringContaining('cannot be executed during import operations'),
    })
  })

  test('IMP5: an import with outputs is refused; the update after it brings them', async () => {
    world.aws.hand.make(here, { type: 'AWS::S3::Bucket', properties: { BucketName: 'spoken' } })
    const resources = { Bucket: bucket('spoken') }
    const outputs = { Outputs: { Name: { Value: { Ref: 'Bucket' } } } }
    await expect(world.propose('speaking', resources, importing('spoken'), outputs)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'As part of the import operation, you cannot modify or add [Outputs]',
    })
    await world.deploy('speaking', resources, importing('spoken'))
    expect(await world.deploy('speaking', resources, {}, {}, outputs)).toMatchObject({
      Outputs: [{ OutputKey: 'Name', OutputValue: 'spoken' }],
    })
  })

  test('IMP4: an import of what went in the meantime is rolled back', async () => {
    await world.create('host', { One: queue() })
    world.aws.hand.make(here, { type: 'AWS::S3::Bucket', properties: { BucketName: 'short-lived' } })
    const resources = { One: queue(), Bucket: bucket('short-lived') }
    await world.propose('host', resources, importing('short-lived'))
    const deploying = world.propose('host', resources, { ...importing('short-lived'), ChangeSetName: 'late' })
    const set = await deploying
    world.aws.hand.end(here, 'AWS::S3::Bucket', 'short-lived')
    await world.execute(set.ChangeSetId)
    expect(await world.settle('host')).toMatchObject({ StackStatus: 'IMPORT_ROLLBACK_COMPLETE' })
    expect(await world.history('host')).toContain('Bucket IMPORT_FAILED')
  })
})

describe('drift', () => {
  test('DFT1: only properties that the template sets are compared; what hands did to them is told', async () => {
    await world.create('drifting', {
      A: queue({ QueueName: 'drift-a', DelaySeconds: 1, Tags: [{ Key: 'k', Value: 'v' }] }),
      B: queue({ QueueName: 'drift-b' }),
      C: queue({ QueueName: 'drift-c' }),
    })
    const url = (name: string) => `https://sqs.eu-central-1.amazonaws.com/${here.account}/${name}`
    world.aws.hand.change(here, 'AWS::SQS::Queue', url('drift-a'), {
      properties: { DelaySeconds: 9, VisibilityTimeout: 5 },
      tags: { k: 'w' },
    })
    world.aws.hand.change(here, 'AWS::SQS::Queue', url('drift-b'), { properties: { VisibilityTimeout: 5 } })
    world.aws.hand.end(here, 'AWS::SQS::Queue', url('drift-c'))

    const { StackDriftDetectionId } = await world.client.send(new DetectStackDriftCommand({ StackName: 'drifting' }))
    await expect(world.client.send(new DetectStackDriftCommand({ StackName: 'drifting' }))).rejects.toThrow(
      /already in progress/,
    )
    const look = () => world.client.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }))
    expect(await look()).toMatchObject({ DetectionStatus: 'DETECTION_IN_PROGRESS' })
    await look()
    expect(await look()).toMatchObject({
      DetectionStatus: 'DETECTION_COMPLETE',
      StackDriftStatus: 'DRIFTED',
      DriftedStackResourceCount: 2,
    })

    const { StackResourceDrifts = [] } = await world.client.send(
      new DescribeStackResourceDriftsCommand({ StackName: 'drifting' }),
    )
    expect(StackResourceDrifts.map((one) => [one.LogicalResourceId, one.StackResourceDriftStatus])).toEqual([
      ['A', 'MODIFIED'],
      ['B', 'IN_SYNC'],
      ['C', 'DELETED'],
    ])
    expect(StackResourceDrifts[0]?.PropertyDifferences).toEqual([
      { PropertyPath: '/DelaySeconds', ExpectedValue: '1', ActualValue: '9', DifferenceType: 'NOT_EQUAL' },
      { PropertyPath: '/Tags/0/Value', ExpectedValue: 'v', ActualValue: 'w', DifferenceType: 'NOT_EQUAL' },
    ])
  })

  test('DFT2: one resource is compared at once', async () => {
    await world.create('single', { A: queue({ QueueName: 'single-a', DelaySeconds: 1 }) })
    const { StackResourceDrift } = await world.client.send(
      new DetectStackResourceDriftCommand({ StackName: 'single', LogicalResourceId: 'A' }),
    )
    expect(StackResourceDrift).toMatchObject({ StackResourceDriftStatus: 'IN_SYNC', PropertyDifferences: [] })
  })

  test('DFT3: a plain change set does not see drift; one that reverts it tells what lives, and brings it back', async () => {
    const resources = { A: queue({ QueueName: 'revert-a', DelaySeconds: 1 }), B: queue({ QueueName: 'revert-b' }) }
    await world.create('reverting', resources)
    const url = (name: string) => `https://sqs.eu-central-1.amazonaws.com/${here.account}/${name}`
    world.aws.hand.change(here, 'AWS::SQS::Queue', url('revert-a'), { properties: { DelaySeconds: 9 } })
    world.aws.hand.end(here, 'AWS::SQS::Queue', url('revert-b'))
    expect(await world.propose('reverting', resources)).toMatchObject({ Status: 'FAILED' })
    const set = await world.propose('reverting', resources, { DeploymentMode: 'REVERT_DRIFT' })
    expect(set).toMatchObject({ DeploymentMode: 'REVERT_DRIFT', StackDriftStatus: 'DRIFTED' })
    expect(
      set.Changes?.map(({ ResourceChange: one }) => [one?.LogicalResourceId, one?.Action, one?.ResourceDriftStatus]),
    ).toEqual([
      ['A', 'Modify', 'MODIFIED'],
      ['B', 'Add', 'DELETED'],
    ])
    expect(set.Changes?.[0]?.ResourceChange?.Details?.[0]?.Target).toMatchObject({
      BeforeValue: '9',
      AfterValue: '1',
      BeforeValueFrom: 'ACTUAL_STATE',
      Drift: { PreviousValue: '1', ActualValue: '9' },
    })
    await world.execute(set.ChangeSetId)
    expect(await world.settle('reverting')).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' })
    expect(
      world
        .living('AWS::SQS::Queue')
        .filter(({ physicalId }) => physicalId.includes('/revert-'))
        .map(({ properties }) => properties),
    ).toEqual([{ QueueName: 'revert-a', DelaySeconds: 1 }, { QueueName: 'revert-b' }])
  })

  test('DFT3: tags that hands changed are drift where the template sets tags, and are brought back', async () => {
    const tagged = queue({ QueueName: 'tag-drift', Tags: [{ Key: 'k', Value: 'v' }] })
    await world.create('retagging', { A: tagged }, { Tags: [{ Key: 'team', Value: 'a' }] })
    const url = `https://sqs.eu-central-1.amazonaws.com/${here.account}/tag-drift`
    const live = () => world.living('AWS::SQS::Queue').find(({ physicalId }) => physicalId === url)
    world.aws.hand.change(here, 'AWS::SQS::Queue', url, { tags: { k: 'w', more: 'x' } })
    const set = await world.propose('retagging', { A: tagged }, { DeploymentMode: 'REVERT_DRIFT' })
    expect(set.Changes?.[0]?.ResourceChange).toMatchObject({
      Action: 'Modify',
      ResourceDriftStatus: 'MODIFIED',
      Details: [{ Target: { Attribute: 'Properties', Name: 'Tags' } }],
    })
    await world.execute(set.ChangeSetId)
    await world.settle('retagging')
    expect(Object.fromEntries(live()?.tags ?? [])).toMatchObject({ k: 'v', team: 'a' })
    expect(live()?.tags.has('more')).toBe(false)
    expect(await world.propose('retagging', { A: tagged }, { DeploymentMode: 'REVERT_DRIFT' })).toMatchObject({
      Status: 'FAILED',
    })
  })

  test('DFT3: tags that the template and the stack both set are no drift as they were made, and are when hands changed them', async () => {
    const tagged = queue({ QueueName: 'both-tagged', Tags: [{ Key: 'team', Value: 'a' }] })
    const Tags = [
      { Key: 'team', Value: 'a' },
      { Key: 'more', Value: 'b' },
    ]
    await world.create('both-tagging', { A: tagged }, { Tags })
    const look = () => world.propose('both-tagging', { A: tagged }, { DeploymentMode: 'REVERT_DRIFT', Tags })
    const compare = async () => {
      const ask = new DetectStackResourceDriftCommand({ StackName: 'both-tagging', LogicalResourceId: 'A' })
      return (await world.client.send(ask)).StackResourceDrift?.StackResourceDriftStatus
    }
    expect(await look()).toMatchObject({ Status: 'FAILED' })
    expect(await compare()).toBe('IN_SYNC')
    const url = `https://sqs.eu-central-1.amazonaws.com/${here.account}/both-tagged`
    world.aws.hand.change(here, 'AWS::SQS::Queue', url, { tags: { team: 'z' } })
    expect(await compare()).toBe('MODIFIED')
    await world.execute((await look()).ChangeSetId)
    await world.settle('both-tagging')
    expect(
      world
        .living('AWS::SQS::Queue')
        .find(({ physicalId }) => physicalId === url)
        ?.tags.get('team'),
    ).toBe('a')
  })

  test('DFT4: a template that was brought to what lives changes nothing but what the stack knows', async () => {
    await world.create('syncing', { A: queue({ QueueName: 'sync-a', DelaySeconds: 1 }) })
    world.aws.hand.change(here, 'AWS::SQS::Queue', `https://sqs.eu-central-1.amazonaws.com/${here.account}/sync-a`, {
      properties: { DelaySeconds: 9 },
    })
    const set = await world.propose(
      'syncing',
      { A: queue({ QueueName: 'sync-a', DelaySeconds: 9 }) },
      { DeploymentMode: 'REVERT_DRIFT' },
    )
    expect(set.Changes?.[0]?.ResourceChange).toMatchObject({
      Action: 'SyncWithActual',
      Details: [{ ChangeSource: 'NoModification', Target: { AttributeChangeType: 'SyncWithActual' } }],
    })
  })
})
