import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CreateStackCommand, type Parameter } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadShipped } from '../../service/adapters/worktree/load-shipped.ts'
import { templateProblems } from '../../service/core/catalog/template/check-template.ts'
import { valueAt } from '../../service/core/documents/pointer.ts'
import { readYaml } from '../../service/core/documents/yaml/read-yaml.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import { type StackWorld, stackWorld } from '../aws/stack-world.ts'
import { bucket, documentsOf } from '../core/judge/judging.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'docs/aws')
const templates = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const page = readFileSync(join(root, 'docs/aws.md'), 'utf8')
const schemas = loadShipped().awsSchemas ?? new Map()

type Template = JsonObject & {
  readonly Parameters: { readonly [name: string]: JsonObject }
  readonly Resources: JsonObject
}

/** A documented template, with the functions of CloudFormation in their long forms, as they are read in an offering. */
function templateOf(name: string): Template {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  const { value, problems } = readYaml(
    ['spec:', ' targets:', '  aws:', ...lines.map((line) => `   ${line}`)].join('\n'),
  )
  expect(problems).toEqual([])
  return valueAt(value, '/spec/targets/aws') as Template
}

/** The actions that a policy, or a part of one, names. */
function actionsIn(policy: unknown): readonly string[] {
  return JSON.stringify(policy).match(/(?<=")(?:cloudformation|tag|s3|sts):[A-Z*]\w*(?=")/g) ?? []
}

/** What CloudFormation would refuse, told as it is told of an offering's template. */
function problemsOf(name: string): readonly string[] {
  const base = documentsOf({ 'catalog/offerings/bucket.yaml': bucket() }).offerings.get('bucket')
  if (base === undefined) throw new Error('the sample has no offering')
  const targets = { aws: templateOf(name) }
  const value = { ...base.value, spec: { ...base.value.spec, targets } }
  return templateProblems({ ...base, value }, schemas).map(({ field, message }) => `${field}: ${message}`)
}

describe('the templates of the documentation', () => {
  let world: StackWorld
  beforeAll(async () => {
    world = await stackWorld()
  })
  afterAll(() => world.aws.stop())

  /** Makes a stack of one, and gives the state that it ends in. */
  async function deploy(StackName: string, name: string, given: { readonly [parameter: string]: string }) {
    const Parameters = Object.entries(given).map(
      ([ParameterKey, ParameterValue]): Parameter => ({ ParameterKey, ParameterValue }),
    )
    const TemplateBody = JSON.stringify(templateOf(name))
    await world.client.send(
      new CreateStackCommand({ StackName, TemplateBody, Parameters, Capabilities: ['CAPABILITY_NAMED_IAM'] }),
    )
    return (await world.settle(StackName)).StackStatus
  }
  const role = {
    EstateName: 'acme',
    TrustedPrincipal: 'arn:aws:iam::999988887777:role/plumbline',
    ExternalId: 'acme-7c1e',
    CataloguePolicies: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
  }
  const boundaries = () =>
    world.living('AWS::IAM::Role').map(({ properties }) => Reflect.get(properties, 'PermissionsBoundary'))

  test.each(templates)('%s keeps to the schemas by which offerings are checked', (name) => {
    expect(problemsOf(name)).toEqual([])
  })

  test.each(templates)('the page names %s', (name) => {
    expect(page).toContain(`aws/${name}`)
  })

  test('the role has the boundary that is named, and none where none is', async () => {
    expect(await deploy('bare', 'apply-role.yaml', role)).toBe('CREATE_COMPLETE')
    expect(boundaries()).toEqual([undefined])
    await world.remove('bare')
    expect(await deploy('bounded', 'apply-role.yaml', { ...role, PermissionsBoundary: 'plumbline-boundary' })).toBe(
      'CREATE_COMPLETE',
    )
    expect(boundaries()).toEqual(['arn:aws:iam::111111111111:policy/plumbline-boundary'])
  })

  test('whom the role trusts is one principal, never everybody', async () => {
    for (const TrustedPrincipal of ['*', 'arn:aws:iam::999988887777:root', '999988887777'])
      await expect(deploy('wide', 'apply-role.yaml', { ...role, TrustedPrincipal })).rejects.toThrow(/TrustedPrincipal/)
  })

  test('the boundary and the policy of the service can be made', async () => {
    const boundary = { EstateName: 'acme', CatalogueActions: 's3:*,sqs:*' }
    expect(await deploy('boundary', 'boundary.yaml', boundary)).toBe('CREATE_COMPLETE')
    expect(await deploy('service', 'service-policy.yaml', { ServiceRole: 'plumbline' })).toBe('CREATE_COMPLETE')
    const policies = JSON.stringify(world.living('AWS::IAM::ManagedPolicy').map(({ properties }) => properties))
    expect(policies).toContain('"Action":["s3:*","sqs:*"]')
    expect(policies).toContain('arn:aws:iam::*:role/plumbline-apply')
  })

  test('within the boundary the role can still do all that Plumbline asks, and nothing to others’ stacks', () => {
    const bounds = (at: string) =>
      valueAt(templateOf('boundary.yaml'), `/Resources/Boundary/Properties/PolicyDocument/Statement/${at}`)
    const policies = (at = '') =>
      valueAt(templateOf('apply-role.yaml'), `/Resources/ApplyRole/Properties/Policies${at}`)
    expect(bounds('1/Resource')).toEqual(policies('/0/PolicyDocument/Statement/0/Resource'))
    const around = actionsIn(bounds('0'))
    const within = [...around, ...actionsIn(bounds('1'))]
    expect(around.filter((action) => action.startsWith('cloudformation:'))).toEqual([
      'cloudformation:GetTemplateSummary',
    ])
    const asked = actionsIn(policies())
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter((action) => !within.includes(action) && !within.includes(action.replace(/:.*/, ':*')))).toEqual(
      [],
    )
  })

  test('nobody gets rights in the boundary but within it', () => {
    const text = JSON.stringify(templateOf('boundary.yaml'))
    for (const action of ['CreateRole', 'AttachRolePolicy', 'PutRolePolicy', 'PutRolePermissionsBoundary'])
      expect(text).toContain(`iam:${action}`)
    expect(text).toContain('"Condition":{"StringNotEquals":{"iam:PermissionsBoundary":')
  })
})

/** The page's commands of AWS', each on one line. */
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line.startsWith('aws '))

const deploying = commands.flatMap((command) => {
  const name = /(?:--template-file |file:\/\/)docs\/aws\/(\S+)/.exec(command)?.[1]
  return name === undefined ? [] : [{ command, name }]
})

describe('the commands of the page', () => {
  test('there are some for each template that Plumbline needs', () => {
    const named = new Set(deploying.map(({ name }) => name))
    expect([...named].sort()).toEqual(['apply-role.yaml', 'boundary.yaml', 'service-policy.yaml'])
  })

  test.each(deploying)('$command', ({ command, name }) => {
    const { Parameters } = templateOf(name)
    const given = [...command.matchAll(/(?:ParameterKey=(\w+),|[ '](?!ParameterKey|Enabled)([A-Z]\w+)=)/g)].map(
      ([, key, simple]) => key ?? simple ?? '',
    )
    const needed = Object.entries(Parameters).filter(([, declared]) => declared['Default'] === undefined)
    expect(given.filter((key) => !Object.hasOwn(Parameters, key) && key !== 'OrganizationalUnitIds')).toEqual([])
    expect(needed.map(([key]) => key).filter((key) => !given.includes(key))).toEqual([])
    expect(command).toMatch(/--capabilities CAPABILITY_(?:NAMED_)?IAM/)
  })
})
