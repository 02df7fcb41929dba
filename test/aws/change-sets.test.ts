import {
  CreateChangeSetCommand,
  type CreateChangeSetInput,
  DescribeChangeSetCommand,
  ExecuteChangeSetCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queue } from './samples.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
  await world.create('standing', { One: queue({ DelaySeconds: 1 }) })
})
afterAll(() => world.aws.stop())

const body = (resources: object = { One: queue() }) => JSON.stringify({ Resources: resources })

type Refusal = readonly [string, Partial<CreateChangeSetInput>, string, RegExp]
const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } }
const named = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, RoleName: 'orders' } }
const tags = (count: number) => Array.from({ length: count }, (_, at) => ({ Key: `key-${at}`, Value: 'x' }))

const refusals: readonly Refusal[] = [
  [
    'CS2: CREATE of a stack that stands',
    { StackName: 'standing', ChangeSetType: 'CREATE' },
    'ValidationError',
    /^Stack \[standing\] already exists and cannot be created again with the changeSet \[[\w-]+\]\.$/,
  ],
  [
    'CS2: UPDATE of a stack that is not there',
    { ChangeSetType: 'UPDATE' },
    'ValidationError',
    /Stack \[fresh\] does not exist/,
  ],
  [
    'CS3: a change set name with an underscore',
    { ChangeSetName: 'a_b' },
    'ValidationError',
    /'changeSetName' failed to satisfy constraint/,
  ],
  ['CS3: a change set name of 129 letters', { ChangeSetName: 'a'.repeat(129) }, 'ValidationError', /'changeSetName'/],
  [
    'CS3: a stack name that begins with a digit',
    { StackName: '1st' },
    'ValidationError',
    /'stackName' failed to satisfy constraint/,
  ],
  ['CS3: a stack name of 129 letters', { StackName: 'a'.repeat(129) }, 'ValidationError', /less than or equal to 128/],
  [
    'CS4: a template of more than 51,200 bytes',
    { TemplateBody: `${body()}${' '.repeat(51_200)}` },
    'ValidationError',
    /'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200/,
  ],
  [
    'CS4: no template',
    { TemplateBody: undefined },
    'ValidationError',
    /Either Template URL or Template Body must be specified/,
  ],
  [
    'CS5: a role without a capability',
    { TemplateBody: body({ Role: role }) },
    'InsufficientCapabilitiesException',
    /Requires capabilities : \[CAPABILITY_IAM\]/,
  ],
  [
    'CS5: a named role with the lesser capability',
    { TemplateBody: body({ Role: named }), Capabilities: ['CAPABILITY_IAM'] },
    'InsufficientCapabilitiesException',
    /Requires capabilities : \[CAPABILITY_NAMED_IAM\]/,
  ],
  ['CS6: 51 tags', { Tags: tags(51) }, 'ValidationError', /less than or equal to 50/],
  [
    'CS6: a tag that begins with aws: in another case',
    { Tags: [{ Key: 'AWS:mine', Value: 'x' }] },
    'ValidationError',
    /aws: prefixed tag key names are not allowed/,
  ],
  ['CS6: a tag twice', { Tags: [...tags(1), ...tags(1)] }, 'ValidationError', /Duplicate tag keys/],
  [
    'CS7: OnStackFailure=DELETE for an update',
    { StackName: 'standing', ChangeSetType: 'UPDATE', OnStackFailure: 'DELETE' },
    'ValidationError',
    /only valid when the ChangeSetType is CREATE/,
  ],
  [
    'CS8: a parameter that the template does not have',
    { Parameters: [{ ParameterKey: 'Size', ParameterValue: '1' }] },
    'ValidationError',
    /Parameters: \[Size\] do not exist in the template/,
  ],
  [
    'CS9: a drift-aware change set of a new stack',
    { DeploymentMode: 'REVERT_DRIFT' },
    'ValidationError',
    /only valid for change sets of type UPDATE/,
  ],
  [
    'CS10: an option that the stand-in does not have',
    { IncludeNestedStacks: true },
    'NotBuiltInTestAws',
    /does not have CreateChangeSet with IncludeNestedStacks/,
  ],
]

test.each(refusals)('%s is refused, and leaves nothing behind', async (_, given, name, message) => {
  const input = {
    StackName: 'fresh',
    ChangeSetName: 'set',
    ChangeSetType: 'CREATE',
    TemplateBody: body(),
    ...given,
  } as const
  await expect(world.client.send(new CreateChangeSetCommand(input))).rejects.toMatchObject({
    name,
    message: expect.stringMatching(message),
  })
  const { StackSummaries = [] } = await world.client.send(
    new ListStacksCommand({ StackStatusFilter: ['REVIEW_IN_PROGRESS'] }),
  )
  expect(StackSummaries).toEqual([])
})

test('CS5: a role with either capability, a named one with the greater, are let in', async () => {
  expect(
    await world.propose('roles', { Role: role }, { ChangeSetType: 'CREATE', Capabilities: ['CAPABILITY_IAM'] }),
  ).toMatchObject({ Status: 'CREATE_COMPLETE' })
  expect(
    await world.propose('roles', { Role: named }, { ChangeSetType: 'CREATE', Capabilities: ['CAPABILITY_NAMED_IAM'] }),
  ).toMatchObject({ Status: 'CREATE_COMPLETE' })
})

describe('what a change set says', () => {
  test('CS11: without changes it fails, and cannot be executed', async () => {
    const set = await world.propose('standing', { One: queue({ DelaySeconds: 1 }) })
    expect(set).toMatchObject({
      Status: 'FAILED',
      ExecutionStatus: 'UNAVAILABLE',
      StatusReason:
        "The submitted information didn't contain changes. Submit different information to create a change set.",
    })
    const execute = world.client.send(new ExecuteChangeSetCommand({ ChangeSetName: set.ChangeSetId }))
    await expect(execute).rejects.toMatchObject({ name: 'InvalidChangeSetStatusException' })
  })

  test('CS12: a change of a parameter gives two details, the static one names the parameter', async () => {
    const parameters = (ParameterValue: string) => ({ Parameters: [{ ParameterKey: 'Delay', ParameterValue }] })
    const rest = { Parameters: { Delay: { Type: 'Number' } } }
    const resources = { One: queue({ DelaySeconds: { Ref: 'Delay' } }) }
    await world.create('by-parameter', resources, parameters('1'), rest)
    const { Changes } = await world.propose('by-parameter', resources, parameters('2'), rest)
    expect(
      Changes?.[0]?.ResourceChange?.Details?.map((one) => [one.Evaluation, one.ChangeSource, one.CausingEntity]),
    ).toEqual([
      ['Static', 'ParameterReference', 'Delay'],
      ['Dynamic', 'DirectModification', undefined],
    ])
    expect(Changes?.[0]?.ResourceChange?.Details?.[1]?.Target).toMatchObject({
      Name: 'DelaySeconds',
      Path: '/Properties/DelaySeconds',
      BeforeValue: '1',
      AfterValue: '2',
      RequiresRecreation: 'Never',
    })
  })

  test('CS13: what refers to a resource that is replaced changes dynamically; always and dynamic is conditional', async () => {
    const resources = (name: string) => ({
      Base: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } },
      Rule: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Base' }, PolicyDocument: {} } },
    })
    await world.create('chained', resources('base-one'))
    const { Changes } = await world.propose('chained', resources('base-two'))
    const found = Changes?.map(({ ResourceChange: one }) => [
      one?.LogicalResourceId,
      one?.Replacement,
      one?.Details?.[0]?.Evaluation,
      one?.Details?.[0]?.ChangeSource,
    ])
    expect(found).toEqual([
      ['Base', 'True', 'Static', 'DirectModification'],
      ['Rule', 'Conditional', 'Dynamic', 'ResourceReference'],
    ])
  })

  test('CS14: a property whose change replaces under conditions is conditional', async () => {
    const instance = (InstanceType: string) => ({
      One: { Type: 'AWS::EC2::Instance', Properties: { InstanceType, ImageId: 'ami-1' } },
    })
    await world.create('machine', instance('t3.micro'))
    const { Changes } = await world.propose('machine', instance('t3.large'))
    expect(Changes?.[0]?.ResourceChange).toMatchObject({
      Replacement: 'Conditional',
      Details: [{ Target: { RequiresRecreation: 'Conditionally' } }],
    })
  })

  test('CS15: policies say what becomes of what goes: deleted, retained, a snapshot taken', async () => {
    const volume = { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'eu-central-1a', Size: 1 } }
    await world.create('goers', {
      A: { ...volume },
      B: { ...volume, DeletionPolicy: 'Retain' },
      C: { ...volume, DeletionPolicy: 'Snapshot' },
      D: { Type: 'AWS::S3::Bucket', UpdateReplacePolicy: 'Retain', Properties: { BucketName: 'd-one' } },
    })
    const { Changes } = await world.propose('goers', {
      D: { Type: 'AWS::S3::Bucket', UpdateReplacePolicy: 'Retain', Properties: { BucketName: 'd-two' } },
    })
    expect(Changes?.map(({ ResourceChange: one }) => one?.PolicyAction)).toEqual([
      'Delete',
      'Retain',
      'Snapshot',
      'ReplaceAndRetain',
    ])
  })

  test('CS16: values are told only to who asks for them; pages end with the last change', async () => {
    await world.propose(
      'paged',
      { A: queue(), B: queue(), C: queue() },
      { ChangeSetType: 'CREATE', ChangeSetName: 'many' },
    )
    world.aws.pageSize(2)
    const first = await world.client.send(new DescribeChangeSetCommand({ StackName: 'paged', ChangeSetName: 'many' }))
    const second = await world.client.send(
      new DescribeChangeSetCommand({ StackName: 'paged', ChangeSetName: 'many', NextToken: first.NextToken }),
    )
    world.aws.pageSize(100)
    expect([first.Changes?.length, second.Changes?.length, second.NextToken]).toEqual([2, 1, undefined])
    expect(first.Changes?.[0]?.ResourceChange).not.toHaveProperty('AfterContext')
  })

  test('CS17: the type of a resource cannot change under its logical id', async () => {
    const set = await world.propose('standing', { One: { Type: 'AWS::SNS::Topic' } })
    expect(set).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringContaining('Update of resource type is not permitted'),
    })
  })

  test('CS18: conditions alone are no update; outputs are one without changes; policies, metadata and tags change resources', async () => {
    const one = (more: object = {}) => ({ One: queue({ DelaySeconds: 1 }, more) })
    const nothing = { Status: 'FAILED', StatusReason: expect.stringContaining("didn't contain changes") }
    const conditions = { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } }
    expect(await world.propose('standing', one(), {}, conditions)).toMatchObject(nothing)
    expect(await world.propose('standing', one({ DependsOn: [] }))).toMatchObject(nothing)
    const policy = await world.propose('standing', one({ DeletionPolicy: 'Retain' }))
    expect(policy.Changes?.[0]?.ResourceChange).toMatchObject({ Scope: ['DeletionPolicy'], Replacement: 'False' })
    await world.create('speaking', one())
    const outputs = { Outputs: { A: { Value: { Ref: 'P' } } }, Parameters: { P: { Type: 'String', Default: 'b' } } }
    const set = await world.propose('speaking', one(), {}, outputs)
    expect(set).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE', Changes: [] })
    await world.execute(set.ChangeSetId)
    expect(await world.settle('speaking')).toMatchObject({ Outputs: [{ OutputKey: 'A', OutputValue: 'b' }] })
    expect(await world.propose('speaking', one(), {}, outputs)).toMatchObject(nothing)
    const Parameters = [{ ParameterKey: 'P', ParameterValue: 'c' }]
    expect(await world.propose('speaking', one(), { Parameters }, outputs)).toMatchObject({ Status: 'CREATE_COMPLETE' })
    const both = await world.propose('standing', one({ DeletionPolicy: 'Retain', Metadata: { reason: 'kept' } }))
    expect(both.Changes?.[0]?.ResourceChange).toMatchObject({
      Action: 'Modify',
      Scope: ['DeletionPolicy', 'Metadata'],
      Replacement: 'False',
    })
    const tagged = await world.propose('standing', one(), { Tags: [{ Key: 'team', Value: 'orders' }] })
    expect(tagged.Changes?.[0]?.ResourceChange).toMatchObject({
      Action: 'Modify',
      Scope: ['Tags'],
      Replacement: 'False',
    })
  })

  test('CS27: a nested property replaces where it says so', async () => {
    const cluster = (subnet: string, EndpointPublicAccess: boolean) => ({
      One: {
        Type: 'AWS::EKS::Cluster',
        Properties: {
          RoleArn: 'arn:aws:iam::111122223333:role/eks',
          ResourcesVpcConfig: { SubnetIds: ['subnet-a', subnet], EndpointPublicAccess },
        },
      },
    })
    const [, before] = [await world.create('nested', cluster('subnet-b', true)), world.living('AWS::EKS::Cluster')]
    const inPlace = await world.propose('nested', cluster('subnet-b', false))
    expect(inPlace.Changes?.[0]?.ResourceChange).toMatchObject({ Action: 'Modify', Replacement: 'False' })
    const anew = await world.propose('nested', cluster('subnet-c', true))
    expect(anew.Changes?.[0]?.ResourceChange).toMatchObject({ Action: 'Modify', Replacement: 'True' })
    await world.deploy('nested', cluster('subnet-c', true))
    expect(world.living('AWS::EKS::Cluster')).not.toEqual(before)
    expect(world.living('AWS::EKS::Cluster')).toHaveLength(1)
  })

  test('CS26: tags of the template are a property, tags of the stack an attribute', async () => {
    const tagged = (Value: string) => ({ One: queue({ Tags: [{ Key: 'k', Value }] }) })
    await world.create('labelled', tagged('a'))
    const scopes = async (resources: object, more: object = {}) => {
      const { Changes = [] } = await world.propose('labelled', { ...resources }, more)
      return Changes.map(({ ResourceChange: one }) => [one?.Scope, one?.Details?.map(({ Target }) => Target?.Name)])
    }
    expect(await scopes(tagged('b'))).toEqual([[['Properties'], ['Tags']]])
    expect(await scopes(tagged('a'), { Tags: [{ Key: 'team', Value: 'x' }] })).toEqual([[['Tags'], [undefined]]])
  })
})
