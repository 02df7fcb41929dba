import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { describe, expect, test } from 'vitest'
import table from '../../../service/core/catalog/aws-types.json' with { type: 'json' }
import { awsType, leadsTo } from '../../../service/core/catalog/aws-types.ts'
import { isStateful } from '../../../service/core/catalog/stateful.ts'
import { recreation } from '../../aws/resources/recreation.ts'
import { definitionOf, type Property, resourceType } from '../../aws/resources/types.ts'
import { awsSchemaFiles, awsTypesTable } from '../../catalog/generate-aws-types.ts'

describe('J12: what replaces an AWS resource', () => {
  test('the table is what `npm run generate:aws-types` writes from the specification that is installed', () => {
    expect(table).toEqual(awsTypesTable())
  })

  test('D5: so are the schemas, a file a service, and small enough to be read in a diff and by `check`', () => {
    const folder = resolve(import.meta.dirname, '../../../catalog/aws-schemas')
    const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
    expect(new Map(files)).toEqual(awsSchemaFiles())
    expect(files.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThan(1_500_000)
  })

  test.each([
    ['AWS::S3::Bucket', '/BucketName', true],
    ['AWS::S3::Bucket', '/VersioningConfiguration', false],
    ['AWS::RDS::DBInstance', '/StorageEncrypted', true],
    ['AWS::RDS::DBInstance', '/BackupRetentionPeriod', false],
    ['AWS::SQS::Queue', '/FifoQueue', true],
    ['AWS::EC2::Instance', '/ImageId', true],
    ['AWS::EC2::Instance', '/BlockDeviceMappings/1/Ebs/KmsKeyId', true],
    ['AWS::EC2::Instance', '/BlockDeviceMappings/1/Ebs/Iops', false],
    ['AWS::EKS::Cluster', '/ResourcesVpcConfig/SubnetIds/0', true],
    ['AWS::EKS::Cluster', '/ResourcesVpcConfig/EndpointPublicAccess', false],
    ['AWS::EKS::Cluster', '/ResourcesVpcConfig', false],
  ])('J12: a change of %s %s: %s', (type, property, replaces) => {
    expect(leadsTo(awsType(type)?.replacing ?? [], property)).toBe(replaces)
  })

  test.each([
    ['AWS::RDS::DBInstance', '/StorageType', true],
    ['AWS::RDS::DBInstance', '/StorageEncrypted', false],
    ['AWS::EC2::Instance', '/BlockDeviceMappings/0/Ebs/VolumeSize', true],
    ['AWS::S3::Bucket', '/VersioningConfiguration/Status', false],
  ])('J12: a change of %s %s may replace it: %s', (type, property, may) => {
    expect(leadsTo(awsType(type)?.mayReplace ?? [], property)).toBe(may)
  })

  test('the plan and the CloudFormation of these tests tell alike what replaces, of every property that there is', () => {
    for (const type of Object.keys(table.types)) {
      const { replacing = [], mayReplace = [] } = awsType(type) ?? {}
      const planned = (path: string) =>
        leadsTo(replacing, path) ? 'Always' : leadsTo(mayReplace, path) ? 'Conditionally' : 'Never'
      for (const name of Object.keys(resourceType(type)?.properties ?? {}))
        expect([type, name, recreation(type, name, 'one', 'other')]).toEqual([type, name, planned(`/${name}`)])
      for (const path of [...replacing, ...mayReplace].filter((one) => one.includes('/'))) {
        const [name = '', ...steps] = path.split('/')
        // The specification names some of their properties as if they stood at the top.
        if (!resourceType(type)?.properties[name]) continue
        const holding = (leaf: string) => nested(resourceType(type)?.properties[name]?.type, steps, leaf)
        const found = recreation(type, name, holding('one'), holding('other'))
        expect([type, path, found]).toEqual([type, path, planned(`/${path.replaceAll('*', '0')}`)])
      }
    }
  })

  test.each(['Custom::Thing', 'AWS::Nobody::Knows', '__proto__', 'constructor'])('of %s nothing is known', (type) => {
    expect(awsType(type)).toBeNull()
  })
})

/** A value of a property's type that holds something at a path below it. */
function nested(type: Property['type'] | undefined, steps: readonly string[], leaf: string): unknown {
  const [step, ...others] = steps
  if (step === undefined) return leaf
  if (type?.type === 'array') return [nested(type.element, others, leaf)]
  if (type?.type === 'map') return { 0: nested(type.element, others, leaf) }
  if (type?.type === 'ref') return { [step]: nested(definitionOf(type.reference.$ref)[step]?.type, others, leaf) }
  if (type?.type !== 'union') return { [step]: nested(undefined, others, leaf) }
  const inner = type.types.find((one) => one.type === 'ref' && step in definitionOf(one.reference.$ref))
  return nested(inner ?? type.types.find((one) => one.type === 'array' || one.type === 'map'), steps, leaf)
}

describe('J4: stateful types', () => {
  test('J4: all that AWS’s own specification calls stateful are', () => {
    const theirs = [...loadAwsServiceSpecSync().all('resource')].filter(({ isStateful }) => isStateful)
    const missing = theirs.map((one) => one.cloudFormationType).filter((type) => !isStateful('aws', type, false))
    expect(missing).toEqual([])
  })

  test('J4: of each that CloudFormation has, the plan knows what replaces it', () => {
    const known = [...loadAwsServiceSpecSync().all('resource')].filter(
      ({ cloudFormationType: type, properties }) =>
        isStateful('aws', type, false) && Object.values(properties).some((one) => one.causesReplacement === 'yes'),
    )
    const unknown = known.map(({ cloudFormationType }) => cloudFormationType).filter((type) => awsType(type) === null)
    expect(known.length).toBeGreaterThan(50)
    expect(unknown).toEqual([])
  })

  test.each([
    ['aws', 'AWS::S3::Bucket', false, true],
    ['aws', 'AWS::EC2::Volume', false, true],
    ['aws', 'AWS::Logs::LogGroup', false, true],
    ['aws', 'AWS::KMS::Key', false, true],
    ['aws', 'AWS::SQS::Queue', false, true],
    ['aws', 'AWS::EFS::FileSystem', false, true],
    ['aws', 'AWS::SNS::Topic', false, false],
    ['aws', 'AWS::SNS::Topic', true, true],
    ['azure', 'Microsoft.Storage/storageAccounts', false, true],
    ['azure', 'Microsoft.Network/virtualNetworks', false, false],
    ['gcp', 'storage.googleapis.com/Bucket', false, true],
    ['local', 'Local::Bucket', false, true],
    ['local', 'AWS::S3::Bucket', false, false],
    ['http', 'Http::Workspace', false, false],
    ['http', 'Http::Workspace', true, true],
  ] as const)('J4: %s %s, whose template says %s: %s', (provider, type, saysSo, stateful) => {
    expect(isStateful(provider, type, saysSo)).toBe(stateful)
  })
})
