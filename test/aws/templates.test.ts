import {
  DescribeStackEventsCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { queue } from './samples.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

const refusals: readonly (readonly [string, object | string, RegExp])[] = [
  ['TPL1: text that is no JSON', '{ "Resources": ', /^Template format error: JSON not well-formed/],
  ['TPL1: a template without resources', { Resources: {} }, /At least one Resources member must be defined/],
  [
    'TPL1: a section that templates do not have',
    { Resources: { A: queue() }, Things: {} },
    /^Invalid template property or properties \[Things\]/,
  ],
  [
    'TPL1: a resource attribute that does not exist',
    { Resources: { A: queue({}, { DeletePolicy: 'Retain' }) } },
    /Invalid template resource property 'DeletePolicy'/,
  ],
  [
    'TPL1: null',
    { Resources: { A: queue({ QueueName: null }) } },
    /^\[\/Resources\/A\/Properties\/QueueName\] 'null' values are not allowed in templates$/,
  ],
  [
    'TPL1: an output without a value',
    { Resources: { A: queue() }, Outputs: { O: { Description: 'x' } } },
    /Every Outputs member must contain a Value object/,
  ],
  ['TPL1: a logical id with a dash', { Resources: { 'a-b': queue() } }, /Resource name a-b is non alphanumeric/],
  [
    'TPL2: more than 500 resources',
    { Resources: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`Q${at}`, { Type: 'AWS::SQS::Queue' }])) },
    /Number of resources, 501, is greater than maximum allowed, 500/,
  ],
  [
    'TPL3: a type that CloudFormation does not have',
    { Resources: { A: { Type: 'AWS::SQS::Pipe' } } },
    /Unrecognized resource types: \[AWS::SQS::Pipe\]/,
  ],
  [
    'TPL4: a reference to nothing',
    { Resources: { A: queue({ QueueName: { Ref: 'Name' } }) } },
    /Unresolved resource dependencies \[Name\] in the Resources block/,
  ],
  [
    'TPL4: a DependsOn of nothing',
    { Resources: { A: queue({}, { DependsOn: 'B' }) } },
    /Unresolved resource dependencies \[B\] in the Resources block/,
  ],
  [
    'TPL4: an output of nothing',
    { Resources: { A: queue() }, Outputs: { O: { Value: { 'Fn::Sub': '${B}' } } } },
    /^Unresolved resource dependencies \[B\] in the Outputs block/,
  ],
  [
    'TPL4: an attribute of nothing',
    { Resources: { A: queue({ QueueName: { 'Fn::GetAtt': ['B', 'Arn'] } }) } },
    /instance of Fn::GetAtt references undefined resource B/,
  ],
  [
    'TPL4: an attribute that the type does not have',
    { Resources: { A: queue(), B: queue({ QueueName: { 'Fn::GetAtt': 'A.Colour' } }) } },
    /resource A does not support attribute type Colour in Fn::GetAtt/,
  ],
  [
    'TPL5: a circle',
    { Resources: { A: queue({}, { DependsOn: 'B' }), B: queue({}, { DependsOn: 'A' }) } },
    /^Circular dependency between resources: \[A, B\]/,
  ],
  [
    'TPL6: a snapshot of what has none',
    { Resources: { A: queue({}, { DeletionPolicy: 'Snapshot' }) } },
    /does not support deletion policy Snapshot/,
  ],
  [
    'TPL7: what the stand-in does not have',
    { Resources: { A: queue() }, Transform: 'AWS::Serverless-2016-10-31' },
    /test\/aws does not have templates with Transform/,
  ],
]

test.each(refusals)('%s is refused', async (_, template, message) => {
  const TemplateBody = typeof template === 'string' ? template : JSON.stringify(template)
  await expect(world.client.send(new ValidateTemplateCommand({ TemplateBody }))).rejects.toThrow(message)
})

test('TPL8: functions are resolved as CloudFormation does', async () => {
  const rest = {
    Parameters: { Stage: { Type: 'String', Default: 'test' }, Zones: { Type: 'CommaDelimitedList', Default: 'a, b' } },
    Conditions: { Live: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] }, Quiet: { 'Fn::Not': [{ Condition: 'Live' }] } },
    Mappings: { Sizes: { test: { Small: '1' }, live: { Small: '9' } } },
    Outputs: {
      Sub: { Value: { 'Fn::Sub': '${Main.QueueName} of ${AWS::StackName} in ${AWS::Region}, ${!literal}' } },
      Own: { Value: { 'Fn::Sub': ['${A}-${Stage}', { A: { 'Fn::Join': ['/', ['x', 'y']] } }] } },
      Select: { Value: { 'Fn::Select': ['1', { Ref: 'Zones' }] } },
      Split: { Value: { 'Fn::Select': [2, { 'Fn::Split': ['-', 'p-q-r'] }] } },
      Map: { Value: { 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'Small'] } },
      If: { Value: { 'Fn::If': ['Live', 'loud', 'quiet'] } },
      Base64: { Value: { 'Fn::Base64': 'hello' } },
      Never: { Condition: 'Live', Value: 'x' },
    },
  }
  const resources = {
    Main: queue({ QueueName: 'main', DelaySeconds: { 'Fn::If': ['Live', 9, { Ref: 'AWS::NoValue' }] } }),
    Absent: queue({}, { Condition: 'Live' }),
    Present: queue({}, { Condition: 'Quiet' }),
  }
  const { Outputs = [] } = await world.create('functions', resources, {}, rest)
  expect(Object.fromEntries(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))).toEqual({
    Sub: 'main of functions in eu-central-1, ${literal}',
    Own: 'x/y-test',
    Select: 'b',
    Split: 'r',
    Map: '1',
    If: 'quiet',
    Base64: 'aGVsbG8=',
  })
  expect(world.living('AWS::SQS::Queue').find(({ physicalId }) => physicalId.endsWith('/main'))?.properties).toEqual({
    QueueName: 'main',
  })
  expect(await world.history('functions')).not.toContain('Absent CREATE_IN_PROGRESS')
})

const parameters: readonly (readonly [string, object, string | undefined, RegExp])[] = [
  ['TPL9: a parameter without a value', { Type: 'String' }, undefined, /Parameters: \[P\] must have values/],
  ['TPL9: a value that is not allowed', { Type: 'String', AllowedValues: ['a'] }, 'b', /must be one of AllowedValues/],
  ['TPL9: a value off its pattern', { Type: 'String', AllowedPattern: '[a-z]+' }, 'A', /must match pattern/],
  ['TPL9: a word for a number', { Type: 'Number' }, 'x', /must be a number/],
  [
    'TPL9: too great a number',
    { Type: 'Number', MaxValue: 3, ConstraintDescription: 'three at most' },
    '4',
    /failed to satisfy constraint: three at most/,
  ],
]

test.each(parameters)('%s is refused', async (_, declared, ParameterValue, message) => {
  const given = ParameterValue === undefined ? {} : { Parameters: [{ ParameterKey: 'P', ParameterValue }] }
  const made = world.propose(
    'parameters',
    { A: queue() },
    { ChangeSetType: 'CREATE', ...given },
    { Parameters: { P: declared } },
  )
  await expect(made).rejects.toThrow(message)
})

test('TPL10: wrong properties fail the resource in the words of its schema, before anything is made', async () => {
  const resources = { A: queue({ Colour: 'red', DelaySeconds: 'x', RedrivePolicy: 'none' }) }
  await world.create('wrong', resources, { DisableValidation: true })
  const events = world.aws.world.places
    .get('111111111111 eu-central-1')
    ?.stacks.find(({ name }) => name === 'wrong')?.events
  const failed = events?.find(({ status }) => status === 'CREATE_FAILED')
  expect(failed?.reason).toContain('Properties validation failed for resource A with message:')
  expect(failed?.reason).toContain('#: extraneous key [Colour] is not permitted')
  expect(failed?.reason).toContain('#/DelaySeconds: expected type: Integer, found: String')
})

test('TPL11: a template is given back as it was sent, and says what it needs', async () => {
  const template = { Resources: { A: queue() }, Description: 'queues' }
  const { TemplateBody } = await world
    .create('given', template.Resources, { TemplateBody: JSON.stringify(template) })
    .then(() => world.client.send(new GetTemplateCommand({ StackName: 'given' })))
  expect(TemplateBody).toBe(JSON.stringify(template))
  const set = await world.propose('given', { B: queue() })
  const proposed = await world.client.send(new GetTemplateCommand({ ChangeSetName: set.ChangeSetId }))
  expect(proposed.TemplateBody).toBe(JSON.stringify({ Resources: { B: queue() } }))
  await expect(world.client.send(new GetTemplateCommand({ StackName: 'nobody' }))).rejects.toThrow(
    'Stack with id nobody does not exist',
  )
  const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } }
  const valid = await world.client.send(
    new ValidateTemplateCommand({
      TemplateBody: JSON.stringify({ Resources: { Role: role }, Parameters: { P: { Type: 'String', NoEcho: true } } }),
    }),
  )
  expect(valid).toMatchObject({ Capabilities: ['CAPABILITY_IAM'], Parameters: [{ ParameterKey: 'P', NoEcho: true }] })
})

test('TPL13: a hidden parameter is shown by outputs alone', async () => {
  const rest = {
    Parameters: { Word: { Type: 'String', NoEcho: true, Default: 'canary' } },
    Outputs: { Word: { Value: { Ref: 'Word' } } },
  }
  const resources = { A: queue({ QueueName: { 'Fn::Sub': 'hidden-${Word}' } }) }
  const stack = await world.create('hidden', resources, {}, rest)
  expect(stack.Parameters).toEqual([{ ParameterKey: 'Word', ParameterValue: '****' }])
  expect(stack.Outputs?.[0]?.OutputValue).toBe('canary')
  const { StackEvents = [] } = await world.client.send(new DescribeStackEventsCommand({ StackName: 'hidden' }))
  const shown = StackEvents.map(({ ResourceProperties = '' }) => ResourceProperties)
  expect(shown).toContain('{"QueueName":"hidden-****"}')
  expect(shown.join()).not.toContain('canary')
})

test('TPL12: a summary tells types and the identifiers of an import, of a template or a deployed stack', async () => {
  const rest = { Parameters: { P: { Type: 'String', Default: 'a', AllowedValues: ['a', 'b'] } } }
  const resources = { A: queue(), B: queue(), C: { Type: 'AWS::S3::Bucket' } }
  const summary = (input: object) => world.client.send(new GetTemplateSummaryCommand(input))
  const expected = {
    Parameters: [{ ParameterKey: 'P', ParameterType: 'String', ParameterConstraints: { AllowedValues: ['a', 'b'] } }],
    ResourceTypes: ['AWS::SQS::Queue', 'AWS::S3::Bucket'],
    ResourceIdentifierSummaries: [
      { ResourceType: 'AWS::SQS::Queue', LogicalResourceIds: ['A', 'B'], ResourceIdentifiers: ['QueueUrl'] },
      { ResourceType: 'AWS::S3::Bucket', LogicalResourceIds: ['C'], ResourceIdentifiers: ['BucketName'] },
    ],
  }
  expect(await summary({ TemplateBody: JSON.stringify({ Resources: resources, ...rest }) })).toMatchObject(expected)
  await world.propose('summed', resources, { ChangeSetType: 'CREATE' }, rest)
  await expect(summary({ StackName: 'summed' })).rejects.toThrow(
    'GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.',
  )
  await world.create('summed', resources, {}, rest)
  expect(await summary({ StackName: 'summed' })).toMatchObject(expected)
})

test('TPL14: a stack reads what another one exports, which then stays', async () => {
  const Outputs = { Vpc: { Value: 'vpc-1', Export: { Name: 'network-vpc' } } }
  await world.create('network', { Any: queue() }, {}, { Outputs })
  await world.create('reader', { Queue: queue({ QueueName: { 'Fn::ImportValue': 'network-vpc' } }) })
  expect(world.living('AWS::SQS::Queue').map(({ physicalId }) => physicalId.split('/').at(-1))).toContain('vpc-1')
  await expect(world.remove('network')).rejects.toMatchObject({ name: 'NotBuiltInTestAws' })
  const lost = await world.propose(
    'lost',
    { Queue: queue({ QueueName: { 'Fn::ImportValue': 'nobody' } }) },
    { ChangeSetType: 'CREATE' },
  )
  expect(lost).toMatchObject({ Status: 'FAILED', StatusReason: 'No export named nobody found' })
  await world.remove('reader')
  expect((await world.remove('network')).StackStatus).toBe('DELETE_COMPLETE')
})
