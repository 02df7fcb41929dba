import { describe, expect, test } from 'vitest'
import { withValues } from '../../../service/core/documents/edit/with-values.ts'
import type { Difference } from '../../../service/core/model/scan.ts'
import { adoptDifferences } from '../../../service/core/scan/adopting.ts'
import { common, documentsOf, type Files, local, service } from '../judge/judging.ts'
import { alive, applied, findingOf, renderedOf, scanned } from './scanning.ts'

const offering = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: thing }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties:
      size: { type: integer, minimum: 1, maximum: 500, default: 10 }
      open: { type: boolean, default: false }
      days: { type: integer, default: 1 }
      peers: { type: integer, default: 1 }
      marked: { type: boolean, default: false }
      deep: { type: object, properties: { a: { type: integer }, b: { type: integer } }, default: { a: 1, b: 2 } }
      secret: { type: string, x-sensitive: true, default: canary-7f3a }
  targets:
    local:
      Resources:
        Main:
          Type: Local::Thing
          Properties:
            Name: "\${service.name}"
            Size: "\${params.size}"
            Closed: "\${!params.open}"
            Seconds: "\${params.days * 86400}"
            Also: "\${params.days}"
            Peer: "\${services.base.outputs.path}-\${params.peers}"
            Peers: "\${params.peers}"
            Deep: { A: "\${params.deep.a}", B: "\${params.deep.b}" }
            Encrypted: true
            Secret: "\${params.secret}"
            Tags: { tier: gold, size: '\${params.size > 50 ? "large" : "small"}', mark: '\${params.marked ? "x" : "y"}' }
        Twin:
          Type: Local::Thing
          Properties: { Name: "\${service.name}-twin", Days: "\${params.days}", Shared: "\${params.open}" }
`
const path = 'catalog/services/one.yaml'
const files = (parameters = '{ size: 20 }', spec = ''): Files => ({
  ...common,
  'catalog/offerings/thing.yaml': offering,
  [path]: service('one', parameters, { ...local, offering: 'thing', spec: `  dependsOn: [base]\n${spec}` }),
  'catalog/services/base.yaml': service('base', '{}', local),
})

function adopted(differences: readonly Difference[], given: Files = files(), logicalId = 'Main') {
  const documents = documentsOf(given)
  return adoptDifferences(renderedOf(documents, 'one'), documents, { logicalId, differences })
}

const values = (pairs: { readonly [path: string]: unknown }) =>
  Object.entries(pairs).map(([at, value]) => ({ path: at.split('/'), value }))

describe('S5: what lives is written into the service', () => {
  test.each<[string, readonly Difference[], { readonly [path: string]: unknown }]>([
    ['as it is', [{ path: '/Size', desired: 20, live: 30 }], { 'spec/parameters/size': 30 }],
    [
      'deep, beside its neighbour',
      [{ path: '/Deep/A', desired: 1, live: 7 }],
      { 'spec/parameters/deep': { a: 7, b: 2 } },
    ],
    [
      'several at once',
      [
        { path: '/Deep/B', desired: 2, live: 8 },
        { path: '/Size', desired: 20, live: 40 },
      ],
      { 'spec/parameters/size': 40, 'spec/parameters/deep': { a: 1, b: 8 } },
    ],
  ])('S5: %s', (_, differences, expected) => {
    expect(adopted(differences)).toEqual({ values: expect.arrayContaining(values(expected)), refused: [] })
    expect(adopted(differences).values).toHaveLength(Object.keys(expected).length)
  })

  test('S5: where the document says a part of a map, that part', () => {
    const given = files('{ deep: { a: 1, b: 5 } }')
    expect(adopted([{ path: '/Deep/B', desired: 5, live: 6 }], given).values).toEqual(
      values({ 'spec/parameters/deep/b': 6 }),
    )
  })

  test.each<[string, Difference, RegExp]>([
    ['what is gone', { path: '' }, /is gone/],
    ['what is sensitive', { path: '/Secret', sensitive: true }, /sensitive/],
    [
      'what the offering sets',
      { path: '/Encrypted', desired: true, live: false },
      /^offering thing sets it, the same for every service$/,
    ],
    ['what no value gives', { path: '/Closed', desired: true, live: 'half' }, /^no value of open sets it so$/],
    ['what the schema does not allow', { path: '/Size', desired: 20, live: 9000 }, /^no value of size sets it so$/],
    [
      'what would change another resource',
      { path: '/Closed', desired: true, live: false },
      /^no value of open sets it so$/,
    ],
    ['what a parameter sets that is gone', { path: '/Size', desired: 20 }, /^no value of size sets it so$/],
    ['a tag that Plumbline sets', { path: '/Tags/team', desired: 'payments', live: 'shop' }, /Plumbline sets this tag/],
    ['a tag of the offering that is gone', { path: '/Tags/tier', desired: 'gold' }, /the offering sets this tag/],
    ['a tag that stands elsewhere too', { path: '/Tags/tier', desired: 'gold', live: 'tin' }, /cannot set this tag so/],
  ])('S5: not %s, and it says why', (_, difference, why) => {
    expect(adopted([difference])).toEqual({
      values: [],
      refused: [{ path: difference.path, why: expect.stringMatching(why) }],
    })
  })

  test('S5: what can be written is, beside what cannot', () => {
    const differences: readonly Difference[] = [
      { path: '/Encrypted', desired: true, live: false },
      { path: '/Secret', sensitive: true },
      { path: '/Size', desired: 20, live: 25 },
      { path: '/Tags/tier', desired: 'gold', live: 'tin' },
    ]
    const { values: written, refused } = adopted(differences)
    expect(written).toEqual(values({ 'spec/parameters/size': 25 }))
    expect(refused.map((one) => one.path)).toEqual(['/Encrypted', '/Secret', '/Tags/tier'])
  })

  test('S5: what would change another resource holds up nothing else', () => {
    const differences: readonly Difference[] = [
      { path: '/Also', desired: 1, live: 2 },
      { path: '/Seconds', desired: 86_400, live: 172_800 },
      { path: '/Size', desired: 20, live: 25 },
    ]
    expect(adopted(differences)).toMatchObject({
      values: values({ 'spec/parameters/size': 25 }),
      refused: [{ path: '/Also' }, { path: '/Seconds' }],
    })
  })

  test('S5: what would change a tag that lives as it was set is refused', () => {
    const difference = { path: '/Size', desired: 20, live: 60 }
    expect(adopted([difference])).toMatchObject({ values: [], refused: [{ path: '/Size' }] })
    const tagged = { path: '/Tags/size', desired: 'small', live: 'large' }
    expect(adopted([difference, tagged])).toEqual({ values: values({ 'spec/parameters/size': 60 }), refused: [] })
  })

  test('S5: nor does a tag of the service that lies over the template’s', () => {
    const given = files('{ size: 20 }', '  tags: { mark: x }')
    expect(adopted([{ path: '/Deep/A', desired: 1, live: 7 }], given)).toEqual({
      values: values({ 'spec/parameters/deep': { a: 7, b: 2 } }),
      refused: [],
    })
  })

  test('S5: a parameter that stands in what only the cloud knows stays as it is', () => {
    expect(adopted([{ path: '/Peers', desired: 1, live: 2 }])).toEqual({
      values: [],
      refused: [{ path: '/Peers', why: 'no value of peers sets it so' }],
    })
  })

  test('S5: what two resources share is adopted where both live so', () => {
    expect(adopted([{ path: '/Days', desired: 1, live: 2 }], files(), 'Twin').refused).toMatchObject([
      { path: '/Days' },
    ])
  })

  test('S5: a resource that the service as it counts has no more', () => {
    expect(adopted([{ path: '/Size', desired: 1, live: 2 }], files(), 'Other').refused).toMatchObject([
      { path: '/Size' },
    ])
  })
})

describe('S5: tags', () => {
  const bucket = (spec: string): Files => ({ ...common, [path]: service('one', '{}', { ...local, spec }) })
  const tag = (difference: Difference, spec: string) => adopted([difference], bucket(spec), 'Bucket')

  test('S5: of the service are written into it, and taken out', () => {
    const spec = '  tags: { tier: gold, note: x }'
    expect(tag({ path: '/Tags/tier', desired: 'gold', live: 'tin' }, spec)).toEqual({
      values: values({ 'spec/tags/tier': 'tin' }),
      refused: [],
    })
    expect(tag({ path: '/Tags/tier', desired: 'gold' }, spec)).toEqual({
      values: values({ 'spec/tags': { note: 'x' } }),
      refused: [],
    })
  })
})

test('S3, S5: what a scan finds is written, and then there is none', () => {
  const before: Files = { ...common, [path]: service('one', '{ storageGiB: 100 }', local) }
  const documents = documentsOf(before)
  const live = alive(documents, 'one', { SizeGiB: 7, Public: true })
  const { differences = [] } = findingOf(scanned({ files: before, resources: [live] }), 'builtin-drift')
  const { values: found, refused } = adoptDifferences(renderedOf(documents, 'one'), documents, {
    logicalId: 'Bucket',
    differences,
  })
  expect(refused).toEqual([])
  const after = { ...before, [path]: withValues(before[path] ?? '', 0, found) }
  expect(scanned({ files: after, resources: [live] })).toEqual([])
  expect(applied(documentsOf(after), 'one').documents.service.value.spec.parameters).toEqual({
    public: true,
    storageGiB: 7,
  })
})
