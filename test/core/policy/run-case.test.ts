import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { PolicyCase } from '../../../service/core/model/specs.ts'
import { runCase } from '../../../service/core/policy/run-case.ts'
import { documentsOf, policy } from '../judge/judging.ts'

const run = (
  spec: { readonly [field: string]: string },
  given: JsonObject,
  expected: PolicyCase['expect'] = 'pass',
) => {
  const documents = documentsOf({ 'policies/p.yaml': policy('p', spec) })
  const document = documents.policies.get('p')
  if (document === undefined) throw new Error(documents.broken[0]?.message)
  return runCase(document, { name: 'a case', given, expect: expected })
}

describe('a policy’s cases', () => {
  test.each<[string, string, JsonObject, PolicyCase['expect']]>([
    ['what holds passes', 'service.parameters.x < 5', { service: { parameters: { x: 1 } } }, 'pass'],
    ['what does not is a violation', 'service.parameters.x < 5', { service: { parameters: { x: 5 } } }, 'violation'],
    ['what cannot be evaluated is an error', 'service.parameters.x < 5', { service: { parameters: {} } }, 'error'],
    ['E1: what is not given is null', 'resource == null && pr == null && usage == null && old == null', {}, 'pass'],
    ['J7: change is none where it is not given', 'change == "none"', {}, 'pass'],
    [
      'E2: a resource has all of its fields',
      'resource.tags == {} && resource.id == null && resource.runtime == {}',
      { resource: { name: 'b' } },
      'pass',
    ],
    ['E1: now is a timestamp', 'now == timestamp("2026-01-02T03:04:05Z")', { now: '2026-01-02T03:04:05Z' }, 'pass'],
    [
      'E1: a lease ends at a timestamp',
      'service.lease.until == timestamp("2026-01-03T00:00:00Z")',
      { service: { lease: { until: '2026-01-02' } } },
      'pass',
    ],
    [
      'E1: that of old too',
      'old.lease.until == timestamp("2026-01-03T00:00:00Z")',
      { old: { lease: { until: '2026-01-02' } } },
      'pass',
    ],
  ])('%s', (_, require, given, got) => {
    expect(run({ require: `'${require}'` }, given)).toMatchObject({ got, passed: got === 'pass' })
  })

  test.each<[string, JsonObject, PolicyCase['expect']]>([
    ['resource.properties.Key == "x"', { Key: { Ref: 'Key' } }, 'violation'],
    ['has(resource.properties.Key)', { Key: { 'Fn::GetAtt': ['Key', 'Arn'] } }, 'pass'],
    ['!has(resource.properties.Key)', { Key: { Ref: 'AWS::NoValue' } }, 'pass'],
  ])('E6: functions in the properties of a resource of AWS are unknown: %s', (require, properties, expected) => {
    expect(run({ require: `'${require}'` }, { resource: { type: 'AWS::S3::Bucket', properties } })).toMatchObject({
      got: expected,
    })
    const local = run({ require: `'${require}'` }, { resource: { type: 'Local::Bucket', properties: { Key: 'x' } } })
    expect(local?.got).toBe(require.startsWith('!') ? 'violation' : 'pass')
  })

  test('E3: parameters have their defaults, and a case overrides them', () => {
    const spec = {
      require: 'params.most == 5 && params.least == 1',
      parameters:
        '{ type: object, properties: { most: { type: integer, default: 5 }, least: { type: integer, default: 1 } } }',
    }
    expect(run(spec, {})).toMatchObject({ got: 'pass' })
    expect(run(spec, { params: { most: 6 } })).toMatchObject({ got: 'violation' })
  })

  test('what when says false of is skipped, and shows why', () => {
    const result = run({ when: 'env == "prod"', require: '"false"' }, { env: 'dev' }, 'skip')
    expect(result).toMatchObject({ got: 'skip', passed: true, message: null })
    expect(result?.parts().map(({ part }) => part)).toEqual(['when'])
  })

  test('a case that fails shows the message and what each part saw', () => {
    const result = run(
      { require: 'service.parameters.x < 5', message: '"x is ${service.parameters.x}."' },
      { service: { parameters: { x: 7 } } },
    )
    expect(result).toMatchObject({ expected: 'pass', got: 'violation', passed: false, message: 'x is 7.' })
    expect(JSON.stringify(result?.parts())).toContain('7')
  })
})
