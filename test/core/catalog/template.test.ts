import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadShipped } from '../../../service/adapters/worktree/load-shipped.ts'
import { templateProblems } from '../../../service/core/catalog/template/check-template.ts'
import type { AwsSchemas } from '../../../service/core/model/aws-schema.ts'
import type { Document } from '../../../service/core/model/document.ts'
import type { Json } from '../../../service/core/model/json.ts'
import { bucket, documentsOf, judged, judgedAlone, placeOf, service, told } from '../judge/judging.ts'
import { awsValues } from './aws-values.ts'

const shipped = loadShipped()
const schemas = shipped.awsSchemas ?? new Map<string, AwsSchemas>()
const path = 'catalog/offerings/made.yaml'

/** An offering whose `aws` target holds some lines; its first resource's type stands at 13:17. */
function offering(lines: string, more = ''): string {
  const indented = lines.split('\n').map((line) => `          ${line}`)
  return `apiVersion: plumbline/v1
kind: Offering
metadata: { name: made, title: Made }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, properties: { size: { type: integer, default: 1 } } }
  monthlyCost: "1"
  targets:
    aws:${more}
      Resources:
        Made:
${indented.join('\n')}
`
}

/** What a judgement says of an offering's template: `line:column message` of each problem. */
function said(lines: string, more = ''): readonly string[] {
  const { findings } = judgedAlone({ [path]: offering(lines, more) }, { shipped })
  return findings.map((one) => `${placeOf(one).replace(`${path}:`, '')} ${one.message}`)
}

const newer = (what: string) => ` (where AWS has it since, say \`Metadata: { plumbline: { unchecked: ${what} } }\`)`

describe('D5: what CloudFormation would refuse is told at its place', () => {
  const bucketOf = (properties: string) => `Type: AWS::S3::Bucket\nProperties: ${properties}`
  const wrong: readonly (readonly [string, string, string])[] = [
    [
      'a type that there is not',
      'Type: AWS::S3::Bukket',
      `13:17 CloudFormation has no type \`AWS::S3::Bukket\`; did you mean \`AWS::S3::Bucket\`?${newer('true')}`,
    ],
    [
      'a service that there is not',
      'Type: AWS::Lamda::Function',
      `13:17 CloudFormation has no types of a service \`Lamda\`; did you mean \`Lambda\`?${newer('true')}`,
    ],
    [
      'a property that there is not',
      bucketOf('{ BuketName: x }'),
      `14:25 \`AWS::S3::Bucket\` has no property \`BuketName\`; did you mean \`BucketName\`?${newer('[BuketName]')}`,
    ],
    [
      'a nested one',
      bucketOf('{ VersioningConfiguration: { State: Enabled } }'),
      '14:25 `VersioningConfiguration` of `AWS::S3::Bucket` needs `Status`',
    ],
    [
      'one in a list',
      'Type: AWS::EC2::SecurityGroup\nProperties:\n  GroupDescription: x\n  SecurityGroupIngress:\n    - { IpProtocol: tcp, FromPrt: 1 }',
      `17:36 \`SecurityGroupIngress\` of \`AWS::EC2::SecurityGroup\` has no property \`FromPrt\`; did you mean \`FromPort\`?${newer('[SecurityGroupIngress]')}`,
    ],
    [
      'one that AWS gives',
      bucketOf('{ Arn: x }'),
      '14:25 `Arn` of `AWS::S3::Bucket` is given by AWS and cannot be set; leave it out',
    ],
    [
      'a list for text',
      bucketOf('{ BucketName: [x] }'),
      '14:37 `BucketName` of `AWS::S3::Bucket` must be text, not a list',
    ],
    [
      'text for a list',
      'Type: AWS::IAM::Role\nProperties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: "a-${params.size}" }',
      '14:74 `ManagedPolicyArns` of `AWS::IAM::Role` must be a list, not text',
    ],
    [
      'a word for a number',
      'Type: AWS::SQS::Queue\nProperties: { DelaySeconds: soon }',
      '14:39 `DelaySeconds` of `AWS::SQS::Queue` must be a whole number, not text',
    ],
    [
      'a word for true or false, in a branch',
      'Type: AWS::SQS::Queue\nProperties: { FifoQueue: !If [Big, true, yes] }',
      '14:52 `FifoQueue` of `AWS::SQS::Queue` must be true or false, not text',
    ],
    ['nothing at all', bucketOf('{ BucketName: }'), '14:37 `BucketName` of `AWS::S3::Bucket` must be text, not null'],
    [
      'a value beside those that it takes',
      bucketOf('{ VersioningConfiguration: { Status: enabled } }'),
      `14:60 \`VersioningConfiguration.Status\` of \`AWS::S3::Bucket\` cannot be \`enabled\`; did you mean \`Enabled\`?${newer('[VersioningConfiguration]')}`,
    ],
    [
      'a number beside those that it takes',
      'Type: AWS::Logs::LogGroup\nProperties: { RetentionInDays: 8 }',
      `14:42 \`RetentionInDays\` of \`AWS::Logs::LogGroup\` cannot be \`8\`; known: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653${newer('[RetentionInDays]')}`,
    ],
    [
      'a missing property',
      'Type: AWS::EC2::SecurityGroup\nProperties: { VpcId: x }',
      '14:11 `AWS::EC2::SecurityGroup` needs `GroupDescription`',
    ],
    [
      'no properties at all',
      'Type: AWS::EC2::SecurityGroup',
      '12:9 `AWS::EC2::SecurityGroup` needs `GroupDescription`',
    ],
    [
      'a tag without a key',
      bucketOf('{ Tags: [{ Name: a, Value: b }] }'),
      '14:32 `Tags` of `AWS::S3::Bucket` needs `Key`',
    ],
    [
      'a hatch that is none',
      'Type: AWS::S3::Bucket\nMetadata: { plumbline: { unchecked: x } }',
      '14:47 `unchecked` is a list of properties, or `true` for the whole resource',
    ],
  ]
  test.each(wrong)('D5: %s', (_, lines, message) => {
    expect(said(lines)[0]).toBe(message)
  })

  const fine: readonly (readonly [name: string, lines: string, more?: string])[] = [
    [
      'text for numbers and booleans',
      'Type: AWS::SQS::Queue\nProperties: { DelaySeconds: "5", FifoQueue: "true", QueueName: 7 }',
    ],
    [
      'holes',
      'Type: AWS::SQS::Queue\nProperties: { DelaySeconds: "${params.size}", Tags: "${[]}", QueueName: "q-${params.size}" }',
    ],
    [
      'functions',
      'Type: AWS::SQS::Queue\nProperties: { DelaySeconds: !Ref X, Tags: !FindInMap [a, b, c], QueueName: !If [A, !Ref AWS::NoValue, b] }',
    ],
    [
      'a function for all properties',
      'Type: AWS::EC2::SecurityGroup\nProperties: { Fn::Transform: { Name: AWS::Include } }',
    ],
    [
      'references that are resolved later',
      'Type: AWS::SQS::Queue\nProperties: { DelaySeconds: "{{resolve:ssm:delay}}" }',
    ],
    [
      'a policy document of any form',
      'Type: AWS::IAM::Role\nProperties: { AssumeRolePolicyDocument: { Anything: [1, { a: b }] } }',
    ],
    ['a service that is not shipped', 'Type: AWS::QuickSight::Theme\nProperties: { Whatever: 1 }'],
    ['a custom resource', 'Type: Custom::Thing\nProperties: { Whatever: 1 }'],
    [
      'a custom resource by its long name',
      'Type: AWS::CloudFormation::CustomResource\nProperties: { ServiceToken: a, Whatever: 1 }',
    ],
    ['a module', 'Type: Acme::S3::Bucket::MODULE\nProperties: { Whatever: 1 }'],
    ['a type of a third party', 'Type: Datadog::Monitors::Monitor\nProperties: { Whatever: 1 }'],
    ['what a macro rewrites', 'Type: AWS::S3::Bucket\nProperties: { Whatever: 1 }', '\n      Transform: [Mine]'],
    [
      'a property that is newer than this release',
      'Type: AWS::S3::Bucket\nProperties: { New: 1 }\nMetadata: { plumbline: { unchecked: [New] } }',
    ],
    [
      'a type that is newer than this release',
      'Type: AWS::S3::New\nProperties: { New: 1 }\nMetadata: { plumbline: { unchecked: true } }',
    ],
    [
      'something required that is not looked at',
      'Type: AWS::EC2::SecurityGroup\nMetadata: { plumbline: { unchecked: [GroupDescription] } }',
    ],
  ]
  test.each(fine)('D5: %s is fine', (_, lines = '', more) => {
    expect(said(lines, more)).toEqual([])
  })

  test('D5: twenty problems of a template are told, and no more', () => {
    const unknown = Array.from({ length: 30 }, (_, index) => `Qqqqqqqqqqqqqqq${index}: 1`)
    expect(said(`Type: AWS::S3::Bucket\nProperties: { ${unknown.join(', ')} }`)).toHaveLength(20)
  })
})

describe('J6: a template that this release would refuse', () => {
  const flawed = bucket().replace('BucketName:', 'Naem:')
  const file = 'catalog/offerings/bucket.yaml'

  test('J6: it blocks who brings it', () => {
    const verdict = judged({}, { [file]: flawed }, { shipped })
    expect([verdict.verdict, told(verdict)]).toEqual(['deny', expect.arrayContaining(['document bucket error'])])
  })

  test('J6: what was there before blocks nobody, and its services are planned as ever', () => {
    const verdict = judged({ [file]: flawed }, { 'catalog/services/a.yaml': service('a') }, { shipped })
    expect([verdict.verdict, told(verdict)]).toEqual(['pass', ['document bucket error before']])
    expect(verdict.plan.changes).toMatchObject([
      { service: 'a', action: 'create', resources: [{ type: 'AWS::S3::Bucket' }] },
    ])
  })
})

test('what an estate does not use is not read', () => {
  const asked: string[] = []
  const watched = new Map(schemas)
  watched.get = (name) => {
    asked.push(name)
    return schemas.get(name)
  }
  const local = bucket().replace(/ {4}aws:[\s\S]*(?= {4}local:)/, '')
  judgedAlone({ 'catalog/offerings/bucket.yaml': local }, { shipped: { ...shipped, awsSchemas: watched } })
  expect(asked).toEqual([])
  judgedAlone({}, { shipped: { ...shipped, awsSchemas: watched } })
  expect(asked).toEqual(['S3'])
})

describe('any value that the schemas allow', () => {
  const types = ['S3', 'Lambda', 'EC2', 'DynamoDB', 'CloudFront'].flatMap((name) => {
    const members: AwsSchemas = schemas.get(name) ?? {}
    return Object.keys(members).flatMap((type) => (type.includes('.') ? [] : [{ type, members }]))
  })
  const made = fc
    .constantFrom(...types)
    .chain(({ type, members }) => awsValues(members, type).map((properties) => ({ type, members, properties })))

  test('passes, and not with one property more or one of another shape', () => {
    fc.assert(
      fc.property(made, ({ type, members, properties }) => {
        expect(problems(type, properties)).toEqual([])
        expect(problems(type, { ...properties, Qqqqqqqqqqqqqqqq: 1 })).toHaveLength(1)
        const [key] = Object.keys(properties).filter((name) => members[type]?.properties[name] === 'string')
        if (key !== undefined) expect(problems(type, { ...properties, [key]: [] })).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})

/** What is said against a resource, found without its file. */
function problems(type: string, properties: { readonly [name: string]: Json }): readonly string[] {
  const base = documentsOf({ [path]: offering('Type: AWS::S3::Bucket') }).offerings.get('made')
  if (base === undefined) throw new Error('the offering of this test is broken')
  const { value } = base
  const targets = { aws: { Resources: { Made: { Type: type, Properties: properties } } } }
  const document: Document<'Offering'> = { ...base, value: { ...value, spec: { ...value.spec, targets } } }
  return templateProblems(document, schemas).map(({ field, message }) => `${field}: ${message}`)
}
