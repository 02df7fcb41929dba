import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { describe, expect, test } from 'vitest'
import table from '../../../service/core/catalog/aws-types.json' with { type: 'json' }
import { awsType } from '../../../service/core/catalog/aws-types.ts'
import { isStateful } from '../../../service/core/catalog/stateful.ts'
import { awsTypesTable } from '../../catalog/generate-aws-types.ts'

describe('J12: what replaces an AWS resource', () => {
  test('the table is what `npm run generate:aws-types` writes from the specification that is installed', () => {
    expect(table).toEqual(awsTypesTable())
  })

  test.each([
    ['AWS::S3::Bucket', 'BucketName', true],
    ['AWS::S3::Bucket', 'VersioningConfiguration', false],
    ['AWS::RDS::DBInstance', 'StorageEncrypted', true],
    ['AWS::RDS::DBInstance', 'BackupRetentionPeriod', false],
    ['AWS::SQS::Queue', 'FifoQueue', true],
    ['AWS::EC2::Instance', 'ImageId', true],
  ])('J12: a change of %s %s: %s', (type, property, replaces) => {
    expect(awsType(type)?.replacing.has(property)).toBe(replaces)
  })

  test.each(['Custom::Thing', 'AWS::Nobody::Knows', '__proto__', 'constructor'])('of %s nothing is known', (type) => {
    expect(awsType(type)).toBeNull()
  })
})

describe('J4: stateful types', () => {
  test('J4: all that AWS’s own specification calls stateful are', () => {
    const theirs = [...loadAwsServiceSpecSync().all('resource')].filter(({ isStateful }) => isStateful)
    const missing = theirs.map((one) => one.cloudFormationType).filter((type) => !isStateful('aws', type, false))
    expect(missing).toEqual([])
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
