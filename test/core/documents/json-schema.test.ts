import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileSchema } from '../../../service/core/documents/json-schema/compile-schema.ts'
import {
  compileParameters,
  sensitivePointers,
  validateParameters,
  withDefaults,
} from '../../../service/core/documents/parameters.ts'
import { valueAt } from '../../../service/core/documents/pointer.ts'
import { where } from '../../../service/core/documents/schemas/fields.ts'
import type { Json, JsonObject } from '../../../service/core/model/json.ts'

/** Ajv as it comes: without keywords of our own, without our engine for patterns. */
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

const saidOf = (schema: JsonObject, value: Json) => {
  const compiled = compileParameters(schema)
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems))
  return validateParameters(compiled, value).map(({ pointer, message }) => `${pointer} ${message}`)
}

describe('JSON Schema', () => {
  test('K21: says the same as Ajv as it comes of any schema and any value', () => {
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
        const compiled = compileSchema(root, new Map())
        expect(compiled(instance)?.length === 0).toBe(ajv.compile(root)(instance))
      }),
      { numRuns: 1500, seed: 11 },
    )
  }, 120_000)

  test.each<[what: string, schema: JsonObject, value: Json, told: readonly string[]]>([
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
    [
      'what the chosen one of two conditions asks',
      { properties: { a: {} }, ...where({ required: ['a'] }, { required: ['b'] }) },
      { a: 1 },
      ['/b required field `b` is missing'],
    ],
    [
      'a value that fits more than one form',
      { properties: { a: { oneOf: [{ type: 'string' }, { minLength: 1 }, true] } } },
      { a: 'x' },
      ['/a this fits more than one of the forms of which it must fit one'],
    ],
    [
      'a name of a field, at its key',
      { properties: { a: { propertyNames: { $ref: '#/$defs/n' } } }, $defs: { n: { maxLength: 2, pattern: '^x' } } },
      { a: { xyz: 1 } },
      ['/a/xyz `xyz` is longer than 2 characters'],
    ],
    [
      'a list without what it must hold',
      { properties: { a: { contains: { type: 'object', required: ['x'] } } } },
      { a: [1, {}] },
      ['/a `a` needs at least 1 items of the wanted form'],
    ],
    [
      'a wrong type once, and nothing of its parts',
      { properties: { a: { type: 'string', enum: ['x'], properties: { b: false } } } },
      { a: { b: 1 } },
      ['/a `a` must be text, not a mapping'],
    ],
    ['a fraction that is a multiple', { properties: { a: { multipleOf: 0.1 } } }, { a: 0.3 }, []],
  ])('tells %s', (_, root, instance, told) => {
    expect(saidOf(root, instance)).toEqual(told)
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

  test('K21: a schema that is deep or large is refused', () => {
    let deep: JsonObject = {}
    for (let depth = 0; depth < 60; depth += 1) deep = { properties: { a: deep } }
    expect(problems(deep)[0]).toContain('nested deeper than')
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`p${index}`, {}]))
    expect(problems({ properties: many })[0]).toContain('more than 2000 schemas')
    const names = Array.from({ length: 6000 }, (_, index) => `p${index}`)
    for (const schema of [{ required: names }, { dependentRequired: { a: names } }] as JsonObject[])
      expect(problems(schema)[0]).toContain('more than 5000 keywords and names in one schema')
  })

  test('K21: a reference that leads back to itself for the same value is refused where it stands', () => {
    expect(problems({ type: 'object', allOf: [{ $ref: '#' }] })).toEqual([
      '/allOf/0/$ref this reference leads back to itself',
    ])
    const circle = { a: { anyOf: [{ $ref: '#/$defs/b' }, true] }, b: { not: { $ref: '#/$defs/a' } } }
    expect(problems({ type: 'object', properties: { x: { $ref: '#/$defs/a' } }, $defs: circle })).toEqual([
      '/$defs/a/anyOf/0/$ref this reference leads back to itself',
      '/$defs/b/not/$ref this reference leads back to itself',
    ])
    const tree = { type: 'object', properties: { below: { type: 'array', items: { $ref: '#' } } } }
    expect(problems(tree)).toEqual([])
    expect(saidOf(tree, { below: [{ below: [{ below: 1 }] }] })).toEqual([
      '/below/0/below/0/below `below` must be a list, not a number',
    ])
  })

  /** `$defs` of which each applies the next one twice to the same value. */
  const doubling = (steps: number): JsonObject => {
    const step = (index: number) => ({ anyOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] })
    const all = Array.from({ length: steps }, (_, index) => [`d${index}`, step(index)])
    return { ...Object.fromEntries(all), [`d${steps}`]: { type: 'string' } }
  }

  test('K21: alternatives that double at each step are refused where they become too many', () => {
    const schema = (steps: number): JsonObject => ({
      type: 'object',
      properties: { a: { $ref: '#/$defs/d0' } },
      $defs: doubling(steps),
    })
    expect(problems(schema(30))).toEqual(['/$defs/d22 more than 1000 schemas apply to one value'])
    expect(saidOf(schema(6), { a: 1 })).toEqual(['/a `a` must be text, not a number; put it in quotes'])
  })

  const seconds = (run: () => unknown) => {
    const start = process.cpuUsage().user
    run()
    return (process.cpuUsage().user - start) / 1_000_000
  }

  test('K21: schemas that double the work at each level of a value, or refer on and on, end soon', () => {
    const twice = { type: 'object', properties: { a: { $ref: '#' } }, allOf: [{ properties: { a: { $ref: '#' } } }] }
    let value: Json = {}
    for (let depth = 0; depth < 60; depth += 1) value = { a: value }
    expect(seconds(() => expect(saidOf(twice, value)[0]).toContain('takes too long'))).toBeLessThan(5)

    const steps = Array.from({ length: 900 }, (_, index) => [
      `d${index}`,
      { properties: { a: { $ref: `#/$defs/d${index + 1}` } } },
    ])
    const chain = { type: 'object', $ref: '#/$defs/d0', $defs: { ...Object.fromEntries(steps), d900: false } }
    expect(seconds(() => expect(saidOf(chain, value)).toEqual([]))).toBeLessThan(5)

    const wide = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`p${index}`, { type: 'string' }]))
    const fields = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`f${index}`, { $ref: '#/$defs/w' }]))
    const often = { type: 'object', properties: fields, $defs: { w: { type: 'object', properties: wide } } }
    expect(seconds(() => expect(saidOf(often, { f1: { p1: 1 } })).toHaveLength(1))).toBeLessThan(5)
  })

  test('K21: a schema with as many keywords and names as are allowed is compiled soon', () => {
    const names = Array.from({ length: 4500 }, (_, index) => `a name of some length ${index}`)
    const needing = { type: 'object', dependentRequired: { a: names } }
    expect(seconds(() => expect(saidOf(needing, { a: 1 })).toHaveLength(50))).toBeLessThan(8)
    const any = property({ anyOf: Array.from({ length: 900 }, (_, index) => ({ const: index })) })
    expect(seconds(() => expect(saidOf(any, { a: 'x' })).toHaveLength(1))).toBeLessThan(8)
  })

  test('K21: a long list is looked at in linear time, or not at all', () => {
    const list = Array.from({ length: 50_000 }, (_, index) => [index, 'x'])
    const unique = property({ type: 'array', uniqueItems: true })
    expect(
      seconds(() =>
        expect(saidOf(unique, { a: [...list, [7, 'x']] })).toEqual(['/a/50000 this item stands in the list twice']),
      ),
    ).toBeLessThan(5)
    const all = property({ items: { allOf: Array.from({ length: 500 }, () => ({ type: 'string' })) } })
    expect(seconds(() => expect(saidOf(all, { a: list })[0]).toContain('takes too long'))).toBeLessThan(5)
  })

  test('K21: defaults that call for one another are filled in so far', () => {
    const half = { $ref: '#/$defs/tree', default: {} }
    const $defs = { tree: { type: 'object', properties: { left: half, right: half } } }
    const compiled = compileParameters({ type: 'object', properties: { tree: half }, $defs })
    if ('problems' in compiled) throw new Error('refused')
    expect(seconds(() => withDefaults(compiled, {}))).toBeLessThan(5)
  })

  test('K20, K21: names that mean something to JavaScript are names like any other', () => {
    const names = [
      'constructor',
      'toString',
      'hasOwnProperty',
      'errors',
      'data',
      'this',
      'vErrors',
      '"]; globalThis.broken = 1; //',
      "'",
      '`${globalThis.broken = 1}`',
      '\\',
      '\u2028',
      '\n',
      '*/ globalThis.broken = 1 /*',
      '%',
      '~1/',
      '$defs',
      '',
    ]
    for (const name of names) {
      const word = `${name}!`
      const schema: JsonObject = {
        type: 'object',
        properties: { [name]: { enum: [word, `${word}!`], const: word }, other: { $ref: '#/$defs/other' } },
        required: [name],
        dependentRequired: { [name]: [word] },
        additionalProperties: { not: { const: name } },
        $defs: { other: { patternProperties: { '^.$': { type: 'string' } }, required: [name] } },
      }
      expect(saidOf(schema, { [name]: word, [word]: 1 })).toEqual([])
      expect(saidOf(schema, { other: {} }).map((line) => line.slice(line.indexOf(' required') + 1))).toEqual([
        `required field \`${name}\` is missing`,
        `required field \`${name}\` is missing`,
      ])
      expect(saidOf(schema, { [name]: 1, [word]: name })).toHaveLength(2)
    }
    expect(globalThis).not.toHaveProperty('broken')
  })
})

describe('J17: problems of a value', () => {
  test('J17: the order of its keys never changes what is told', () => {
    fc.assert(
      fc.property(schema, value, (own, instance) => {
        const root: JsonObject = { properties: { a: own }, $defs: { other: { type: 'object' } } }
        expect(saidOf(root, { a: backwards(instance) })).toEqual(saidOf(root, { a: instance }))
      }),
      { numRuns: 300, seed: 12 },
    )
  })

  test('J10, J17: each problem is told once, at a place of the value or just below one', () => {
    fc.assert(
      fc.property(schema, value, (own, instance) => {
        const said = saidOf({ properties: { a: own }, $defs: { other: { type: 'object' } } }, { a: instance })
        expect(new Set(said).size).toBe(said.length)
        for (const line of said) {
          const pointer = line.slice(0, line.indexOf(' '))
          const known = [pointer, pointer.slice(0, pointer.lastIndexOf('/'))]
          expect(known.some((one) => valueAt({ a: instance }, one) !== undefined)).toBe(true)
        }
      }),
      { numRuns: 300, seed: 13 },
    )
  })
})

/** The same value with the keys of every mapping in the other order. */
function backwards(value: Json): Json {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, own]) => [name, backwards(own as Json)]),
  )
}

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

  test('V4: nor does what a schema beside or above says to be sensitive', () => {
    const hidden = { 'x-sensitive': true, allOf: [{ pattern: '^x' }], properties: { b: { enum: ['x'] } } }
    const said = saidOf({ properties: { a: hidden, c: hidden }, type: 'object' }, { a: 'canary', c: { b: 'canary' } })
    expect(said).toEqual(['/a `a` does not fit the pattern `^x`', '/c/b `b` is none of the values that it may have'])
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
