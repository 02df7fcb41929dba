import { describe, expect, test } from 'vitest'
import { loadShipped } from '../../service/adapters/worktree/load-shipped.ts'
import { renderDesired } from '../../service/core/catalog/desired.ts'
import type { Rendered } from '../../service/core/catalog/rendered.ts'
import { templateProblems } from '../../service/core/catalog/template/check-template.ts'
import { compileParameters, validateParameters } from '../../service/core/documents/parameters.ts'
import { valueAt } from '../../service/core/documents/pointer.ts'
import { judge } from '../../service/core/judge.ts'
import type { Document } from '../../service/core/model/document.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import type { Provider } from '../../service/core/model/specs.ts'
import { looseEnds, misfits } from './cloudformation.ts'
import { estateWith, least, names, order, shippedOffering, shippedPacks } from './shipped.ts'

const now = '2026-03-01T00:00:00Z'
const accounts: { readonly [provider in Provider]?: 'main' | 'sandbox' | 'vendor' } = {
  aws: 'main',
  local: 'sandbox',
  http: 'vendor',
}

function offeringOf(name: string): Document<'Offering'> {
  const [document] = shippedOffering(name).documents
  if (document?.kind !== 'Offering') throw new Error(`${name} is broken`)
  return document as Document<'Offering'>
}

function render(name: string, provider: Provider, parameters: JsonObject): Rendered {
  const text = order(name, accounts[provider] ?? 'main', parameters)
  const documents = estateWith({ 'catalog/services/x.yaml': text }, { packs: new Map() })
  const { services, broken } = renderDesired(documents, now)
  expect([...documents.broken, ...broken]).toEqual([])
  const [rendered] = [...services.values()]
  if (!rendered) throw new Error('nothing was rendered')
  return rendered
}

/** What the packs ask for in production alone, where development needs no more than the default. */
const inProduction: { readonly [name: string]: JsonObject } = { postgres: { nodes: 2 } }

const shipped = shippedPacks()
const { awsSchemas = new Map() } = loadShipped()

const targets = names.flatMap((name) =>
  (Object.keys(offeringOf(name).value.spec.targets) as Provider[]).map((provider) => [name, provider] as const),
)

test('the shipped offerings are these', () => {
  expect(names).toEqual(Object.keys(least).sort())
})

describe.each(names)('the offering %s', (name) => {
  const offering = offeringOf(name)
  const properties = (offering.value.spec.parameters['properties'] ?? {}) as { readonly [name: string]: JsonObject }

  test('is read without a word', () => {
    expect(shippedOffering(name).broken).toEqual([])
  })

  test('says what it is, and what each parameter means', () => {
    const { title, description } = offering.value.metadata
    const said = Object.values(properties).flatMap((one) => [one['title'], one['description']])
    expect([title, description, ...said].every((text) => typeof text === 'string' && text.length > 3)).toBe(true)
  })

  test('has a local target, and others that the contract names', () => {
    const own = Object.keys(offering.value.spec.targets).sort()
    expect(own).toEqual(name === 'saas-workspace' ? ['http', 'local'] : ['aws', 'local'])
  })

  test('takes its own defaults, beside what it cannot do without', () => {
    const schema = compileParameters(offering.value.spec.parameters)
    if ('problems' in schema) throw new Error(JSON.stringify(schema.problems))
    const defaults = Object.entries(properties).flatMap(([key, one]) =>
      'default' in one ? [[key, one['default']]] : [],
    )
    expect(validateParameters(schema, { ...Object.fromEntries(defaults), ...least[name] } as JsonObject)).toEqual([])
    expect(validateParameters(schema, least[name] ?? {})).toEqual([])
  })

  test('each of its parameters is of use somewhere', () => {
    const { parameters: _, ...spec } = offering.value.spec
    const text = JSON.stringify(spec)
    expect(Object.keys(properties).filter((key) => !text.includes(`params.${key}`))).toEqual([])
  })
})

describe.each(targets)('%s on %s', (name, provider) => {
  test('renders in its default form', () => {
    const { resources, monthlyCost } = render(name, provider, least[name] ?? {})
    expect(resources.length).toBeGreaterThan(0)
    expect(monthlyCost).toBeGreaterThan(0)
  })

  test('passes every shipped pack in its default form', () => {
    const more = provider === 'aws' ? inProduction[name] : {}
    const text = order(name, accounts[provider] ?? 'main', { ...least[name], ...more })
    const after = estateWith({ 'catalog/services/x.yaml': text }, shipped)
    const base = estateWith({}, shipped)
    const verdict = judge({
      base,
      after,
      lastValid: null,
      lastValidEstate: null,
      shipped,
      approvals: [],
      now,
      pullRequest: null,
      digestKey: 'k',
    })
    expect(verdict.findings.map(({ policy, message }) => `${policy}: ${message}`)).toEqual([])
    expect(verdict.verdict).toBe('pass')
    expect(verdict.counts.policies).toBeGreaterThanOrEqual(290)
    expect(verdict.plan.changes).toMatchObject([{ action: 'create' }])
  })
})

describe.each(targets.filter(([, provider]) => provider === 'aws'))('%s as CloudFormation', (name) => {
  const target = valueAt(offeringOf(name).json, '/spec/targets/aws') as JsonObject

  test('has the properties, types and required fields of the specification', () => {
    for (const { type, properties } of render(name, 'aws', least[name] ?? {}).resources) {
      expect([type, ...misfits(type, properties)]).toEqual([type])
    }
  })

  test('D5: is valid by the schemas that judge templates at review time', () => {
    expect(templateProblems(offeringOf(name), awsSchemas)).toEqual([])
  })

  test('points only at what is there', () => {
    expect(looseEnds(target)).toEqual([])
  })

  test('keeps the data of what is stateful when it goes', () => {
    const { resources } = render(name, 'aws', least[name] ?? {})
    const careless = resources
      .filter(({ stateful, type }) => stateful && type !== 'AWS::SQS::Queue')
      .filter(
        ({ logicalId }) =>
          !/^(Retain|Snapshot)$/.test(String(valueAt(target, `/Resources/${logicalId}/DeletionPolicy`))),
      )
    expect(careless).toEqual([])
  })
})

describe('what the offerings promise', () => {
  const of = (name: string, parameters: JsonObject, logicalId: string, provider: Provider = 'aws') => {
    const { resources } = render(name, provider, { ...least[name], ...parameters })
    return resources.find((one) => one.logicalId === logicalId)?.properties ?? {}
  }

  test('a bucket is private, encrypted and versioned, and public only on demand', () => {
    expect(of('bucket', {}, 'Bucket')).toMatchObject({
      BucketName: 'orders-bucket-111122223333',
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    })
    expect(of('bucket', { public: true, versioning: false }, 'Bucket')).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: false },
      VersioningConfiguration: { Status: 'Suspended' },
    })
  })

  test('a database is private, encrypted, backed up and protected', () => {
    expect(of('postgres', {}, 'Database')).toMatchObject({
      DBInstanceClass: 'db.m7g.large',
      AllocatedStorage: '20',
      StorageEncrypted: true,
      PubliclyAccessible: false,
      MultiAZ: false,
      BackupRetentionPeriod: 14,
      DeletionProtection: true,
      ManageMasterUserPassword: true,
    })
    expect(of('postgres', { cpu: 8, memoryGiB: 64, nodes: 2 }, 'Database')).toMatchObject({
      DBInstanceClass: 'db.r7g.2xlarge',
      MultiAZ: true,
    })
    expect(of('postgres', { clients: ['10.1.0.0/16'] }, 'SecurityGroup')).toMatchObject({
      SecurityGroupIngress: [{ CidrIp: '10.1.0.0/16', FromPort: 5432, ToPort: 5432 }],
    })
  })

  test('a queue says that it is in order only where it is, since SQS takes no `false`', () => {
    expect(of('queue', {}, 'Queue')).not.toHaveProperty('FifoQueue')
    expect(of('queue', { fifo: true }, 'Queue')).toMatchObject({
      FifoQueue: true,
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 345_600,
    })
    expect(of('queue', { fifo: true }, 'DeadLetters')).toMatchObject({ FifoQueue: true })
  })

  test('a machine has no open port, asks for session tokens, and its disks are encrypted', () => {
    expect(of('virtual-machine', { cpu: 4, memoryGiB: 32, zone: 'b' }, 'Machine')).toMatchObject({
      InstanceType: 'r7i.xlarge',
      MetadataOptions: { HttpTokens: 'required' },
      DisableApiTermination: true,
    })
    expect(of('virtual-machine', { zone: 'b' }, 'Data')).toMatchObject({
      AvailabilityZone: 'eu-west-1b',
      Encrypted: true,
      Size: 20,
    })
    expect(of('virtual-machine', {}, 'SecurityGroup')).not.toHaveProperty('SecurityGroupIngress')
  })

  test('containers run read-only, without a public address', () => {
    const task = of(
      'container-service',
      { cpu: 0.25, memoryGiB: 0.5, environment: [{ name: 'A', value: 'b' }] },
      'Task',
    )
    expect(task).toMatchObject({
      Cpu: '256',
      Memory: '512',
      ContainerDefinitions: [{ ReadonlyRootFilesystem: true, Environment: [{ Name: 'A', Value: 'b' }] }],
    })
    expect(of('container-service', { nodes: 3 }, 'Containers')).toMatchObject({
      DesiredCount: 3,
      NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } },
    })
  })

  test('a workspace says itself that it holds data', () => {
    const { resources, leaseUntil } = render('saas-workspace', 'http', { seats: 5 })
    expect(resources).toMatchObject([
      { type: 'Http::Workspace', stateful: true, properties: { seats: 5, plan: 'standard' } },
    ])
    expect(leaseUntil).toBe('2027-03-01T00:00:00.000Z')
  })

  test('units are drawn node by node', () => {
    expect(render('postgres', 'aws', { storageGiB: 100, nodes: 2, cpu: 4, memoryGiB: 16 }).units).toEqual({
      cpu: 8,
      memoryGiB: 32,
      storageGiB: 100,
    })
    expect(render('container-service', 'local', { image: 'a:1', nodes: 4, cpu: 1, memoryGiB: 2 }).units).toEqual({
      cpu: 4,
      memoryGiB: 8,
    })
  })
})

describe('sizes that the clouds do not sell', () => {
  const problems = (name: string, parameters: JsonObject) => {
    const schema = compileParameters(offeringOf(name).value.spec.parameters)
    return 'problems' in schema
      ? ['broken']
      : validateParameters(schema, { ...least[name], ...parameters }).map(({ pointer }) => pointer)
  }
  test.each([
    ['postgres', { cpu: 2, memoryGiB: 64 }, ['/memoryGiB']],
    ['postgres', { cpu: 16, memoryGiB: 8 }, ['/memoryGiB']],
    ['postgres', { cpu: 16, memoryGiB: 64 }, []],
    ['postgres', { nodes: 3 }, ['/nodes']],
    ['postgres', { clients: ['0.0.0.0/0'] }, ['/clients/0']],
    ['virtual-machine', { cpu: 32, memoryGiB: 16 }, ['/memoryGiB']],
    ['virtual-machine', { cpu: 4 }, []],
    ['container-service', { cpu: 0.5, memoryGiB: 8 }, ['/memoryGiB']],
    ['container-service', { cpu: 0.25 }, []],
    ['container-service', { image: 'shop' }, ['/image']],
    ['bucket', { storageGb: 3 }, ['/storageGb']],
  ] as const)('%s with %j: problems at %j', (name, parameters, pointers) => {
    expect(problems(name, parameters as JsonObject)).toEqual(pointers)
  })
})
