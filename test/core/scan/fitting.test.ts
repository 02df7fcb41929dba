import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import type { Json, JsonObject } from '../../../service/core/model/json.ts'
import type { Resource } from '../../../service/core/model/resource.ts'
import { fitOffering } from '../../../service/core/scan/fitting.ts'
import { estateWith, least, order } from '../../catalog/shipped.ts'
import { bucket, common, documentsOf, type Files, local, now, service } from '../judge/judging.ts'
import { anyMap } from './any-json.ts'
import { stray } from './scanning.ts'

const sandboxOf = (documents: Documents) => {
  const account = documents.estate?.value.spec.accounts.find(({ name }) => name === 'sandbox')
  if (account === undefined) throw new Error('no sandbox')
  return account
}
const fitted = (files: Files, live: Resource, team?: string) => {
  const documents = documentsOf({ ...common, ...files })
  return fitOffering(documents, sandboxOf(documents), live, team)
}
/** The offering `thing` with properties of its only local resource, and with parameters. */
const offering = (parameters: string, properties: string) => ({
  'catalog/offerings/thing.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: thing }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, ${parameters} }
  monthlyCost: "7"
  targets: { local: { Resources: { Thing: { Type: "Local::Thing", Properties: ${properties} } } } }
`,
})
const retired = (files: { readonly [path: string]: string }): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('production', 'retired')]))
const thing = (properties: JsonObject, more: Partial<Resource> = {}) =>
  stray({ type: 'Local::Thing', name: 'one', properties, ...more })
const fits = (parameters: JsonObject) => ({
  kind: 'fits',
  offering: 'thing',
  service: 'one',
  parameters,
  monthlyCost: 7,
})

describe('S5: an offering that would order exactly what lives', () => {
  test('S5: with the name, the parameters and the cost of the service that it would be', () => {
    const live = stray({ properties: { Name: 'stray', SizeGiB: 40, Public: true } })
    expect(fitted({}, live)).toEqual({
      kind: 'fits',
      offering: 'bucket',
      service: 'stray',
      team: 'payments',
      region: null,
      parameters: { public: true, storageGiB: 40 },
      tags: {},
      logicalId: 'Bucket',
      monthlyCost: 20,
    })
  })

  const n = 'properties: { n: { type: integer, minimum: 1, default: 4 } }'
  const flag = 'properties: { on: { type: boolean, default: false } }'
  const rows: readonly (readonly [string, string, string, JsonObject, JsonObject])[] = [
    ['as it is', n, '{ A: "${params.n}" }', { A: 9 }, { n: 9 }],
    ['by its default', n, '{ A: "${params.n}" }', { A: 4 }, {}],
    ['turned round', flag, '{ A: "${!params.on}" }', { A: false }, { on: true }],
    ['chosen between', flag, '{ A: \'${params.on ? "On" : "Off"}\' }', { A: 'On' }, { on: true }],
    [
      'of its words',
      'properties: { s: { enum: [small, large], default: small } }',
      '{ A: \'${{"small": 1, "large": 8}[params.s]}\' }',
      { A: 8 },
      { s: 'large' },
    ],
    ['multiplied', n, '{ A: "${params.n * 86400}" }', { A: 691_200 }, { n: 8 }],
    ['as text', n, '{ A: "${string(params.n)}" }', { A: '12' }, { n: 12 }],
    ['within a text', n, '{ A: "x-${params.n}-GiB" }', { A: 'x-12-GiB' }, { n: 12 }],
    [
      'of each item',
      'properties: { l: { type: array, items: { type: string }, default: [a] } }',
      '{ A: \'${params.l.map(c, {"Ip": c})}\' }',
      { A: [{ Ip: 'b' }, { Ip: 'c' }] },
      { l: ['b', 'c'] },
    ],
    [
      'deep in a parameter',
      'properties: { a: { type: object, properties: { b: { type: integer } }, default: { b: 1 } } }',
      '{ A: "${params.a.b}" }',
      { A: 3 },
      { a: { b: 3 } },
    ],
    [
      'of two that stand for one',
      'properties: { x: { type: integer, default: 1 }, y: { type: integer, default: 1 } }',
      '{ A: "${params.x}", B: "${params.x * params.y}" }',
      { A: 6, B: 42 },
      { x: 6, y: 7 },
    ],
    [
      'that nothing tells',
      'properties: { n: { type: integer, default: 4 }, m: { type: integer, default: 1 } }',
      '{ A: "${params.n}" }',
      { A: 5 },
      { n: 5 },
    ],
    ['in a list', n, '{ A: [{ B: "${params.n}" }] }', { A: [{ B: 6, 'set by the cloud': 1 }] }, { n: 6 }],
    ['that is required', `required: [n], ${n}`, '{ A: "${params.n}" }', { A: 4 }, { n: 4 }],
  ]
  test.each(rows)('S5: a parameter is found %s', (_, parameters, properties, live, expected) => {
    expect(fitted(offering(parameters, properties), thing(live))).toMatchObject(fits(expected))
  })

  const none: readonly (readonly [string, Files, Resource, RegExp])[] = [
    ['no offering makes one such', {}, thing({}), /^no offering makes one Local::Thing alone$/],
    [
      'another value is fixed',
      offering(n, '{ A: true, B: "${params.n}" }'),
      thing({ A: false, B: 1 }),
      /^offering thing makes it otherwise: \/A is false, and would be true$/,
    ],
    ['what it sets is not there', offering(n, '{ A: true }'), thing({}), /\/A is not there, and would be true$/],
    [
      'the value is none of the parameter’s',
      offering(n, '{ A: "${params.n}" }'),
      thing({ A: 0 }),
      /\/A is 0, and would be 4$/,
    ],
    [
      'no value gives it',
      offering(flag, '{ A: \'${params.on ? "On" : "Off"}\' }'),
      thing({ A: 'Half' }),
      /\/A is "Half", and would be "Off"$/,
    ],
    [
      'a required one stands nowhere',
      offering('required: [m], properties: { m: { type: integer } }', '{ A: 1 }'),
      thing({ A: 1 }),
      /^what lives does not tell the parameters of offering thing: .*m/,
    ],
    [
      'a required one is sensitive',
      offering('required: [p], properties: { p: { type: string, x-sensitive: true } }', '{ A: "${params.p}" }'),
      thing({ A: 'canary-7f3a' }),
      /^what lives does not tell the parameters/,
    ],
    [
      'another value is sensitive',
      offering('properties: { p: { type: string, default: a, x-sensitive: true } }', '{ A: "${params.p}" }'),
      thing({ A: 'canary-7f3a' }),
      /^offering thing sets \/A, which is sensitive, and is written into no document$/,
    ],
    [
      'parameters exclude each other',
      offering(
        'properties: { a: { type: boolean, default: false }, b: { type: boolean, default: false } }, not: { properties: { a: { const: true }, b: { const: true } }, required: [a, b] }',
        '{ A: "${params.a}", B: "${params.b}" }',
      ),
      thing({ A: true, B: true }),
      /^what lives does not tell the parameters/,
    ],
    [
      'what lives would be more than data',
      offering('properties: { a: { default: 1 } }', '{ A: "${params.a}" }'),
      thing({ A: { Ref: 'X' } }),
      /\/A is \{"Ref":"X"\}, and would be 1$/,
    ],
    [
      'it is named after the service, by no name',
      offering('properties: {}', '{ Name: "${service.name}" }'),
      thing({ Name: 'No Name' }),
      /none can be called so$/,
    ],
    [
      'a service is called so',
      {
        ...offering('properties: {}', '{ Name: "${service.name}" }'),
        'catalog/services/one.yaml': service('one', '{}', local),
      },
      thing({ Name: 'one' }),
      /^a service one is there already$/,
    ],
    ['the offering is retired', retired(offering(n, '{ A: "${params.n}" }')), thing({ A: 1 }), /^no offering makes/],
  ]
  test.each(none)('S5: none fits where %s', (_, files, live, why) => {
    const found = fitted(files, live)
    expect(found).toMatchObject({ kind: 'none', why: expect.stringMatching(why) })
    expect(JSON.stringify(found)).not.toContain('canary')
  })

  test('S5: a name that the template does not read is made of what lives, and is free', () => {
    const files = offering('properties: {}', '{ A: 1 }')
    const taken = { ...files, 'catalog/services/my-thing.yaml': service('my-thing', '{}', local) }
    expect(fitted(files, thing({ A: 1 }, { name: 'My Thing!' }))).toMatchObject({ service: 'my-thing' })
    expect(fitted(taken, thing({ A: 1 }, { name: 'My Thing!' }))).toMatchObject({ service: 'my-thing-2' })
    expect(fitted(files, thing({ A: 1 }, { name: '…' }))).toMatchObject({ service: 'adopted' })
  })

  test('S5: a name is found within what the template makes of it', () => {
    const files = offering('properties: {}', '{ Name: "${service.name}-${account.name}-x", Team: "${team.name}" }')
    expect(fitted(files, thing({ Name: 'logs-sandbox-x', Team: 'payments' }, { name: 'else' }))).toMatchObject({
      service: 'logs',
    })
  })

  test('S5: tags that live there stay, but for those that Plumbline sets', () => {
    const tags = { note: 'x', team: 'shop', 'Plumbline-Service': 'x', 'cost-center': '1' }
    expect(fitted(offering('properties: {}', '{ A: 1 }'), thing({ A: 1, Tags: tags }, { tags }))).toMatchObject({
      tags: { note: 'x' },
    })
  })

  test('S5: of several the one in production, then the first by name', () => {
    const other = (name: string, lifecycle: string) => ({
      [`catalog/offerings/${name}.yaml`]: bucket()
        .replace('name: bucket', `name: ${name}`)
        .replace('lifecycle: production', `lifecycle: ${lifecycle}`),
    })
    const live = stray({ properties: { Name: 'stray', SizeGiB: 40, Public: true } })
    expect(fitted({ ...other('a', 'deprecated'), ...other('c', 'production') }, live)).toMatchObject({
      offering: 'bucket',
    })
    expect(fitted(other('a', 'production'), live)).toMatchObject({ offering: 'a' })
  })

  test('whatever lives, it is answered', () => {
    fc.assert(
      fc.property(anyMap, fc.string(), (properties, name) => {
        expect(['fits', 'none']).toContain(fitted({}, stray({ properties, name })).kind)
      }),
    )
  })
})

describe('S5: what shipped offerings order locally is found again', () => {
  const given: { readonly [name: string]: readonly JsonObject[] } = {
    bucket: [{ storageGiB: 7 }, { storageGiB: 20, public: true, versioning: false, keepVersionsDays: 90 }],
    postgres: [
      { storageGiB: 20 },
      { storageGiB: 400, cpu: 8, memoryGiB: 64, nodes: 2, version: '15', deletionProtection: false },
    ],
    queue: [{}, { fifo: true, retentionDays: 9, attempts: 2 }],
    'container-service': [{ image: 'registry.example/shop:1.0', environment: [{ name: 'A', value: 'b' }], nodes: 3 }],
    'saas-workspace': [{ seats: 40 }],
  }
  const shipped = { packs: new Map() }
  const documents = estateWith({}, shipped)
  const cases = Object.entries(given).flatMap(([name, all]) =>
    all.map((parameters, at) => [name, at, parameters] as const),
  )
  const called = (name: string, at: number) => `orders-${name}-${at}`
  const files = cases.map(([name, at, parameters]) => {
    const text = order(name, 'sandbox', parameters).replace(`"orders-${name}"`, `"${called(name, at)}"`)
    return [`catalog/services/${called(name, at)}.yaml`, text]
  })
  const ordered = renderDesired(estateWith(Object.fromEntries(files), shipped), now).services

  test.each(cases)('S5: %s, order %i with %o', (name, at, parameters) => {
    const rendered = ordered.get(called(name, at))
    const [desired] = rendered?.resources ?? []
    if (rendered === undefined || desired === undefined) throw new Error('nothing was rendered')
    const { Tags: _, ...properties } = desired.properties as { readonly [key: string]: Json }
    const live = stray({ type: desired.type, name: rendered.service.name, properties })
    const { monthlyCost } = rendered
    expect(fitOffering(documents, sandboxOf(documents), live)).toMatchObject({
      kind: 'fits',
      offering: name,
      service: rendered.service.name,
      parameters,
      monthlyCost,
    })
  })

  test('S5: one that makes several things fits none of them', () => {
    expect(Object.keys(least)).toContain('virtual-machine')
    const found = fitOffering(documents, sandboxOf(documents), stray({ type: 'Local::Machine' }))
    expect(found).toEqual({ kind: 'none', why: 'no offering makes one Local::Machine alone' })
  })
})
