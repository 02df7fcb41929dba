import { describe, expect, test } from 'vitest'
import { loadShipped } from '../../service/adapters/worktree/load-shipped.ts'
import { checkProperties } from '../../service/core/catalog/template/check-properties.ts'
import type { AwsSchemas } from '../../service/core/model/aws-schema.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import { askedInVain, misreads } from './aws-reads.ts'
import { policyOf, shippedFiles } from './shipped-policies.ts'

const { awsSchemas = new Map<string, AwsSchemas>() } = loadShipped()
const schemasOf = (type: string): AwsSchemas => awsSchemas.get(type.split('::')[1] ?? '') ?? {}
const files = shippedFiles().filter(({ json }) => policyOf(json).value.spec.on.some((type) => type.startsWith('AWS::')))

function sourcesOf(json: JsonObject): readonly string[] {
  const { when, require, variables = {}, message, fix = '' } = policyOf(json).value.spec
  const holes = [message, fix].flatMap((text) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, hole = '']) => hole))
  return [require, ...(when === undefined ? [] : [when]), ...Object.values(variables), ...holes]
}

describe("policies on AWS's types", () => {
  test.each(files)('$path reads only what the specification of its types has', ({ json }) => {
    const { on, variables = {} } = policyOf(json).value.spec
    expect(on.filter((type) => !Object.hasOwn(schemasOf(type), type))).toEqual([])
    const wrong = on.map(
      (type) => new Set(sourcesOf(json).flatMap((text) => misreads({ text, variables }, type, schemasOf(type)))),
    )
    const counted = wrong.flatMap((one) =>
      [...one].filter((problem) => !problem.startsWith(askedInVain) || wrong.every((other) => other.has(problem))),
    )
    expect(counted).toEqual([])
  })

  test.each(files)('$path has cases of each of its types, with properties that can be', ({ json }) => {
    const { on, cases = [] } = policyOf(json).value.spec
    const resources = cases.map(({ given }) => given['resource'] as { type: string; properties?: JsonObject })
    expect([...new Set(resources.map(({ type }) => type))].sort()).toEqual([...on].sort())
    const wrong = resources.flatMap(({ type, properties }) =>
      checkProperties({ type, schemas: schemasOf(type), unchecked: [] }, [type], properties)
        .map(({ message }) => message)
        .filter((message) => !/ needs `\w+`$/.test(message)),
    )
    expect(wrong).toEqual([])
  })

  test('what the specification has not is told', () => {
    const wrong = (text: string, type = 'AWS::S3::Bucket', variables = {}) =>
      misreads({ text, variables }, type, schemasOf(type))
    expect(wrong('has(resource.properties.BucketName) && resource.properties.BuketName == ""')).toEqual([
      'BuketName of AWS::S3::Bucket',
    ])
    expect(
      wrong('rules.exists(r, r.?Satus.orValue("") == "")', 'AWS::S3::Bucket', {
        rules: 'resource.properties.?LifecycleConfiguration.?Rules.orValue([])',
      }),
    ).toEqual(['#Rule Satus of AWS::S3::Bucket'])
    expect(wrong('resource.properties.AccessControl == "Open"')[0]).toMatch(/^the value Open/)
    expect(wrong('resource.type == "AWS::S3::Bucket" ? true : resource.properties.X')).toEqual([])
    expect(wrong('has(resource.properties.X) ? resource.properties.X : true')).toEqual([`${askedInVain}X`])
    expect(wrong('has(resource.properties.X)')).toEqual([`${askedInVain}X`])
    expect(wrong('written(resource.properties).X == 1')).toEqual(['X of AWS::S3::Bucket'])
  })
})
