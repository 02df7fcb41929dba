import fc from 'fast-check'
import type { AwsSchemas, AwsValueType } from '../../../service/core/model/aws-schema.ts'
import type { Json } from '../../../service/core/model/json.ts'

type Map = { readonly [name: string]: Json }

/** Properties that a type's schema allows: what it requires, and some of the rest, two maps deep. */
export function awsValues(members: AwsSchemas, type: string, name = type, depth = 0): fc.Arbitrary<Map> {
  const schema = members[name]
  const required = schema?.required ?? []
  const keys = Object.entries(schema?.properties ?? {}).filter(([key]) => depth < 2 || required.includes(key))
  const values = Object.fromEntries(keys.map(([key, value]) => [key, valuesOf(members, type, value, depth)]))
  return fc.record(values, { requiredKeys: [...required] })
}

function valuesOf(members: AwsSchemas, type: string, value: AwsValueType, depth: number): fc.Arbitrary<Json> {
  if (typeof value === 'object') {
    if ('oneOf' in value) return fc.constantFrom(...value.oneOf)
    if ('anyOf' in value) return fc.oneof(...value.anyOf.map((one) => valuesOf(members, type, one, depth)))
    if ('mapOf' in value)
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), valuesOf(members, type, value.mapOf, depth), {
        maxKeys: 2,
      })
    return fc.array(valuesOf(members, type, value[0], depth), { maxLength: 2 })
  }
  switch (value) {
    case 'string':
    case 'date-time':
      return fc.oneof(fc.stringMatching(/^[a-z]{0,5}$/), fc.integer(), fc.boolean())
    case 'integer':
      return fc.oneof(fc.integer(), fc.integer().map(String))
    case 'number':
      return fc.oneof(fc.integer(), fc.constant('1.5'), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.oneof(fc.boolean(), fc.constantFrom('true', 'False'))
    case 'json':
      return fc.constantFrom<Json>({ Version: '2012-10-17', Statement: [] }, '{}', { a: { b: [1] } })
    case 'tag':
      return fc.record({ Key: fc.constant('k'), Value: fc.constantFrom<Json>('v', 1) })
    default:
      return awsValues(members, type, `${type}.${value.slice(1)}`, depth + 1)
  }
}
