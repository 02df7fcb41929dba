import { expect, test } from 'vitest'
import { importTemplate } from '../../../../service/adapters/providers/aws/import-template.ts'
import { sentTemplate } from '../../../../service/adapters/providers/aws/template.ts'
import { needsBucket } from '../../../../service/adapters/providers/aws/template-size.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'

const canary = 'canary-7f3a-secret'
const template = (body: JsonObject, sensitive: readonly string[] = [], unknown: readonly string[] = []) => ({
  body,
  sensitive,
  unknown,
  tags: {},
})
const store = (Properties: JsonObject): JsonObject => ({
  Resources: { Store: { Type: 'AWS::SQS::Queue', Properties } },
})

test('K7, V4: what is sensitive goes as a parameter that nobody can read, wherever it stands', () => {
  const body = store({
    Plain: 'seen',
    Password: canary,
    Deep: { 'Fn::Join': ['', ['a', canary]] },
    Many: [canary, { Pin: 1234 }],
  })
  const at = '/Resources/Store/Properties'
  const sent = sentTemplate(template(body, [`${at}/Password`, `${at}/Deep/Fn::Join/1/1`, `${at}/Many`]), 'orders')
  expect(sent.text).not.toContain(canary)
  expect(sent.text).not.toContain('1234')
  expect(sent.text).toContain('"Plain":"seen"')
  const given = JSON.parse(sent.text).Parameters
  expect(Object.values(given)).toEqual(Array(4).fill({ Type: 'String', NoEcho: true }))
  expect(sent.parameters.map(({ ParameterValue }) => ParameterValue).sort()).toEqual(['1234', canary, canary, canary])
  expect(Object.keys(given).every((name) => /^[A-Za-z0-9]{1,255}$/.test(name))).toBe(true)
  expect(sent.secrets).toContain(canary)
})

test.each(['/Outputs/password/Value', '/Metadata/note', '/Resources/Store/Metadata/note', '/Mappings/a/b/c'])(
  'V4: what CloudFormation would show is refused: %s',
  (pointer) => {
    const body = pointer
      .slice(1)
      .split('/')
      .reduceRight<JsonObject | string>((inner, key) => ({ [key]: inner }), canary)
    const send = () => sentTemplate(template(body as JsonObject, [pointer]), 'orders')
    expect(send).toThrow(`shows something sensitive at ${pointer}`)
    expect(send).not.toThrow(canary)
  },
)

test('E6: what is not known yet is never sent', () => {
  expect(() => sentTemplate(template(store({}), [], ['services.db.outputs.host']), 'orders')).toThrow(
    'orders needs services.db.outputs.host, which is not known yet',
  )
})

test.each([
  [51_200, false],
  [51_201, true],
  [1_000_000, true],
])('a template of %s bytes needs a bucket: %s', (bytes, needs) => {
  const account = { name: 'pay', provider: 'aws', environment: 'dev', templateBucket: 'templates' } as const
  expect(needsBucket('x'.repeat(bytes), { service: 'orders', account })).toBe(needs)
  expect(needsBucket('ä'.repeat(bytes / 2), { service: 'orders', account })).toBe(needs && bytes % 2 === 0)
})

test('S5: an import has what is taken over alone, says what becomes of it, and points at nothing that is not there', () => {
  const wanted: JsonObject = {
    Resources: {
      Store: {
        Type: 'AWS::SQS::Queue',
        DependsOn: ['Line'],
        Properties: { Name: 'a', Dead: { 'Fn::GetAtt': ['Line', 'Arn'] }, Password: { Ref: 'SensitiveA' } },
      },
      Line: { Type: 'AWS::SQS::Queue', Properties: { Password: { Ref: 'SensitiveB' } } },
    },
    Parameters: { SensitiveA: { Type: 'String', NoEcho: true }, SensitiveB: { Type: 'String', NoEcho: true } },
    Outputs: { line: { Value: { Ref: 'Line' } } },
  }
  expect(importTemplate(null, wanted, ['Store'])).toEqual({
    Resources: {
      Store: {
        Type: 'AWS::SQS::Queue',
        DeletionPolicy: 'Retain',
        Properties: { Name: 'a', Password: { Ref: 'SensitiveA' } },
      },
    },
    Parameters: { SensitiveA: { Type: 'String', NoEcho: true } },
  })
  const old: JsonObject = { Resources: { Line: { Type: 'AWS::SQS::Queue' } }, Outputs: { old: { Value: 'kept' } } }
  const into = importTemplate(old, wanted, ['Store'])
  expect(into).toMatchObject({ Outputs: old['Outputs'], Resources: { Line: { Type: 'AWS::SQS::Queue' } } })
  expect(into['Resources']).toMatchObject({ Store: { Properties: { Dead: { 'Fn::GetAtt': ['Line', 'Arn'] } } } })
})
