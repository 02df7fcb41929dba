import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validate } from '../../../service/core/documents/json-schema/validate.ts'
import {
  compileParameters,
  sensitivePointers,
  validateParameters,
  withDefaults,
} from '../../../service/core/documents/parameters.ts'
import type { Json, JsonObject } from '../../../service/core/model/json.ts'

/** Ajv decides the same questions in another way. */
const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false })

const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, 0, 1, 2, 5, -1, 1.5, '', 'a', 'ab', 'abc', '12', '😀'),
    fc.array(tie('value') as fc.Arbitrary<Json>, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x'), tie('value') as fc.Arbitrary<Json>, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ) as fc.Arbitrary<Json>,
})).value

const name = fc.constantFrom('a', 'b', 'c')
const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => {
  const inner = tie('schema') as fc.Arbitrary<Json>
  const keyword: fc.Arbitrary<JsonObject> = fc.oneof(
    fc.constantFrom('null', 'boolean', 'object', 'array', 'number', 'integer', 'string').map((type) => ({ type })),
    fc.uniqueArray(fc.constantFrom('object', 'string', 'integer', 'null'), { minLength: 1 }).map((type) => ({ type })),
    fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
    value.map((one) => ({ const: one })),
    fc
      .tuple(
        fc.constantFrom(
          'minimum',
          'maximum',
          'exclusiveMinimum',
          'exclusiveMaximum',
          'minLength',
          'maxLength',
          'minItems',
          'maxItems',
          'minProperties',
          'maxProperties',
        ),
        fc.integer({ min: 0, max: 3 }),
      )
      .map(([key, count]) => ({ [key]: count })),
    fc.constantFrom(1, 2, 0.5).map((multipleOf) => ({ multipleOf })),
    fc.constantFrom('^a', 'b$', '^[0-9]+$', '.').map((pattern) => ({ pattern })),
    fc.constant({ uniqueItems: true }),
    inner.map((items) => ({ items })),
    fc.array(inner, { minLength: 1, maxLength: 2 }).map((prefixItems) => ({ prefixItems })),
    fc
      .tuple(inner, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 2 }))
      .map(([contains, minContains, maxContains]) => ({ contains, minContains, maxContains })),
    fc.dictionary(name, inner, { maxKeys: 2, noNullPrototype: true }).map((properties) => ({ properties })),
    fc
      .dictionary(fc.constantFrom('^a', 'b|c', 'x'), inner, { maxKeys: 2, noNullPrototype: true })
      .map((patternProperties) => ({ patternProperties })),
    fc.oneof(fc.constant<Json>(false), inner).map((additionalProperties) => ({ additionalProperties })),
    inner.map((propertyNames) => ({ propertyNames })),
    fc.uniqueArray(name, { maxLength: 2 }).map((required) => ({ required })),
    fc
      .dictionary(name, fc.uniqueArray(name), { maxKeys: 2, noNullPrototype: true })
      .map((dependentRequired) => ({ dependentRequired })),
    fc.dictionary(name, inner, { maxKeys: 1, noNullPrototype: true }).map((dependentSchemas) => ({ dependentSchemas })),
    fc
      .tuple(fc.constantFrom('allOf', 'anyOf', 'oneOf'), fc.array(inner, { minLength: 1, maxLength: 2 }))
      .map(([key, schemas]) => ({ [key]: schemas })),
    inner.map((not) => ({ not })),
    fc.tuple(inner, inner, inner).map(([condition, then, otherwise]) =>
      Object.fromEntries([
        ['if', condition],
        ['then', then],
        ['else', otherwise],
      ]),
    ),
    fc.constant({ $ref: '#/$defs/other' }),
  )
  return {
    schema: fc.oneof(
      { depthSize: 'small' },
      fc.boolean() as fc.Arbitrary<Json>,
      fc.array(keyword, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as Json),
    ),
  }
}).schema

describe('JSON Schema', () => {
  test('K21: says the same as Ajv of any schema and any value', () => {
    fc.assert(
      fc.property(schema, schema, value, (one, other, instance) => {
        const root = {
          allOf: [one],
          $defs: {
            other:
              typeof other === 'object'
                ? JSON.parse(JSON.stringify(other).replaceAll('#/$defs/other', '#/$defs/end'))
                : other,
            end: { type: 'string' },
          },
        }
        expect(validate(root, instance, new Map()).length === 0).toBe(ajv.compile(root)(instance))
      }),
      { numRuns: 1500, seed: 11 },
    )
  }, 120_000)

  test.each([
    ['a field that is missing, at its place', { required: ['a'] }, {}, ['/a required field `a` is missing']],
    [
      'an unknown field, with the nearest that is free',
      { properties: { size: {}, sizes: {} }, additionalProperties: false },
      { size: 1, sizs: 2 },
      ['/sizs unknown field `sizs`; did you mean `sizes`?'],
    ],
    [
      'a value that is none of a few',
      { properties: { a: { enum: ['dev', 'prod'] } } },
      { a: 'prdo' },
      ['/a `a` cannot be `prdo`; did you mean `prod`?'],
    ],
    [
      'the nearest of several forms',
      {
        anyOf: [
          { properties: { a: { type: 'string' } } },
          { properties: { b: { properties: { c: { type: 'string' } } } }, required: ['a'], type: 'object' },
          { type: 'string' },
        ],
      },
      { a: 1, b: { c: 2 } },
      ['/b/c `c` must be text, not a number; put it in quotes'],
    ],
    [
      'a format',
      { properties: { a: { format: 'ipv4' }, b: { format: 'date' }, c: { format: 'email' }, d: { format: 'uri' } } },
      { a: '1.2.3.256', b: '2026-02-30', c: 'x@', d: 'x' },
      [
        '/a `a` must be an IPv4 address',
        '/b `b` must be a date such as 2027-03-01',
        '/c `c` must be an e-mail address',
        '/d `d` must be a URI',
      ],
    ],
    ['a fraction that is a multiple', { properties: { a: { multipleOf: 0.1 } } }, { a: 0.3 }, []],
  ] as const)('tells %s', (_, root, instance, told) => {
    expect(
      validate(root as unknown as JsonObject, instance as Json, new Map()).map(
        ({ pointer, message }) => `${pointer} ${message}`,
      ),
    ).toEqual(told)
  })
})

const problems = (schema: JsonObject) => {
  const compiled = compileParameters(schema)
  return 'problems' in compiled ? compiled.problems.map(({ pointer, message }) => `${pointer} ${message}`) : []
}

describe('K21: schemas of strangers', () => {
  const property = (own: Json): JsonObject => ({ type: 'object', properties: { a: own } })
  test.each([
    [
      'an unknown keyword',
      property({ tpye: 'string' }),
      '/properties/a/tpye unknown keyword `tpye`; did you mean `type`?',
    ],
    ['$data', property({ minimum: { $data: '1/b' } }), '/properties/a/minimum `minimum` must be a number'],
    [
      'a remote reference',
      property({ $ref: 'https://x.example/schema' }),
      '/properties/a/$ref only references within this schema are read (`#/$defs/…`)',
    ],
    ['a reference to nothing', property({ $ref: '#/$defs/x' }), '/properties/a/$ref `#/$defs/x` points at no schema'],
    [
      'a reference into the prototype',
      property({ $ref: '#/constructor' }),
      '/properties/a/$ref `#/constructor` points at no schema',
    ],
    [
      'an unknown type',
      property({ type: 'integr' }),
      '/properties/a/type unknown type `integr`; did you mean `integer`?',
    ],
    [
      'an unknown format',
      property({ format: 'emial' }),
      '/properties/a/format unknown format `emial`; did you mean `email`?',
    ],
    [
      'parameters that are no mapping',
      { type: 'string' },
      '/type parameters are a mapping; their `type` must be `object`',
    ],
    [
      'a default that does not fit',
      property({ type: 'integer', default: 'x' }),
      '/properties/a/default the default does not fit: `a` must be a whole number, not text',
    ],
    [
      'x-sensitive that is no yes or no',
      property({ 'x-sensitive': 'yes' }),
      '/properties/a/x-sensitive `x-sensitive` is true or false',
    ],
  ])('K21: %s is refused where it stands', (_, schema, message) => {
    expect(problems(schema)).toEqual([message])
  })

  test.each(['(?=a)b', '(?!a)b', '(?<=a)b', '(a)\\1', '(?<n>a)\\k<n>', '(', 'a{1,99999}'])(
    'E9: the pattern %s is refused',
    (pattern) => {
      expect(problems(property({ pattern }))[0]).toMatch(/^\/properties\/a\/pattern /)
      expect(problems({ type: 'object', patternProperties: { [pattern]: true } })[0]).toMatch(/^\/patternProperties\//)
    },
  )

  test('E9: a pattern runs in linear time', () => {
    const schema = compileParameters(property({ type: 'string', pattern: '^(a+)+$' }))
    if ('problems' in schema) throw new Error('refused')
    const start = process.cpuUsage().user
    expect(validateParameters(schema, { a: `${'a'.repeat(50_000)}!` })).toHaveLength(1)
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000)
  })

  test('K21: a schema that is deep, large, or refers to itself without end is no danger', () => {
    let deep: JsonObject = {}
    for (let depth = 0; depth < 60; depth += 1) deep = { properties: { a: deep } }
    expect(problems(deep)[0]).toContain('nested deeper than')
    expect(
      problems({ properties: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`p${index}`, {}])) })[0],
    ).toContain('more than 2000 schemas')
    const endless = compileParameters({ type: 'object', allOf: [{ $ref: '#' }] })
    if ('problems' in endless) throw new Error('refused')
    expect(validateParameters(endless, {})[0]?.message).toContain('takes too long')
    const doubling = {
      $defs: Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `d${index}`,
          { anyOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] },
        ]),
      ),
    }
    const schema = compileParameters({
      type: 'object',
      ...doubling,
      $defs: { ...doubling.$defs, d30: { type: 'string' } },
      properties: { a: { $ref: '#/$defs/d0' } },
    })
    if ('problems' in schema) throw new Error('refused')
    expect(validateParameters(schema, { a: 1 }).length).toBeGreaterThan(0)
  })
})

describe('parameters', () => {
  const schema = compileParameters({
    type: 'object',
    properties: {
      size: { type: 'integer', default: 1 },
      login: {
        type: 'object',
        properties: {
          user: { type: 'string', default: 'x' },
          password: { type: 'string', 'x-sensitive': true, enum: ['correct'], pattern: '^c' },
        },
        additionalProperties: false,
      },
      keys: { type: 'array', items: { $ref: '#/$defs/key' } },
      either: { oneOf: [{ type: 'string' }, { type: 'object', 'x-sensitive': true }] },
    },
    $defs: { key: { 'x-sensitive': true, type: 'string', pattern: '^[0-9]+$' } },
  })
  if ('problems' in schema) throw new Error('refused')

  test('E1: what was left out has its default, at every level that is there', () => {
    expect(withDefaults(schema, {})).toEqual({ size: 1 })
    expect(withDefaults(schema, { size: 3, login: {} })).toEqual({ size: 3, login: { user: 'x' } })
    expect(Object.isFrozen(withDefaults(schema, { login: {} })['login'])).toBe(true)
  })

  test('V4: pointers of what is sensitive, through references and alternatives', () => {
    expect(
      sensitivePointers(schema, { size: 1, login: { user: 'a', password: 'b' }, keys: ['k', 'l'], either: 'c' }),
    ).toEqual(['/login/password', '/keys/0', '/keys/1', '/either'])
  })

  test('V4: a sensitive value never stands in a message', () => {
    const said = validateParameters(schema, {
      login: { password: 'canary' },
      keys: ['canary', 7],
      either: { canary: 1 },
    })
    expect(said.map(({ pointer }) => pointer)).toEqual(['/login/password', '/keys/0', '/keys/1'])
    expect(JSON.stringify(said)).not.toContain('canary')
  })
})
