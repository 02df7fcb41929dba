import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RenderedResource } from '../../service/core/catalog/rendered.ts'
import { differences, type Sides } from '../../service/core/difference.ts'
import { formatPointer } from '../../service/core/documents/pointer.ts'
import type { AppliedResource } from '../../service/core/model/applied.ts'
import type { Json, JsonObject } from '../../service/core/model/json.ts'
import type { Resource, Value } from '../../service/core/model/resource.ts'
import type { Difference } from '../../service/core/model/scan.ts'
import { unknownValue } from '../../service/core/model/unknown.ts'
import { anyMap } from './scan/any-json.ts'

type Properties = { readonly [key: string]: Value }

function desired(properties: Properties, more: Partial<RenderedResource> = {}): RenderedResource {
  return {
    provider: 'local',
    account: 'sandbox',
    region: null,
    type: 'Local::Bucket',
    name: 'orders',
    logicalId: 'Bucket',
    service: 'orders',
    id: null,
    tags: {},
    properties,
    runtime: {},
    stateful: true,
    origins: new Map(),
    ...more,
  }
}

function found(properties: Properties, live: JsonObject, more: Partial<Sides> & { type?: string } = {}) {
  const { type = 'Local::Bucket', ...sides } = more
  const wanted = desired(properties, { type, provider: type.startsWith('AWS::') ? 'aws' : 'local' })
  return differences({
    desired: wanted,
    live: { ...wanted, id: 'x', properties: live },
    applied: [],
    secrets: [],
    ...sides,
  })
}

const text = JSON.stringify

describe('S3: what lives otherwise', () => {
  const rows: readonly (readonly [string, Properties, JsonObject, readonly Difference[]])[] = [
    ['a text', { A: 'x' }, { A: 'y' }, [{ path: '/A', desired: 'x', live: 'y' }]],
    ['a number', { A: 1 }, { A: 1.5 }, [{ path: '/A', desired: 1, live: 1.5 }]],
    ['a boolean', { A: true }, { A: false }, [{ path: '/A', desired: true, live: false }]],
    ['case', { A: 'Enabled' }, { A: 'enabled' }, [{ path: '/A', desired: 'Enabled', live: 'enabled' }]],
    ['what is null', { A: 1 }, { A: null }, [{ path: '/A', desired: 1, live: null }]],
    ['what is gone', { A: 1 }, {}, [{ path: '/A', desired: 1 }]],
    ['what was null', { A: null }, { A: 1 }, [{ path: '/A', desired: null, live: 1 }]],
    ['a number as text', { A: 1 }, { A: '1' }, [{ path: '/A', desired: 1, live: '1' }]],
    ['a boolean as text', { A: true }, { A: 'true' }, [{ path: '/A', desired: true, live: 'true' }]],
    ['a list where a map was', { A: { B: 1 } }, { A: [1] }, [{ path: '/A', desired: { B: 1 }, live: [1] }]],
    ['a map where a list was', { A: [1] }, { A: { 0: 1 } }, [{ path: '/A', desired: [1], live: { 0: 1 } }]],
    ['a map where a text was', { A: 'x' }, { A: { B: 1 } }, [{ path: '/A', desired: 'x', live: { B: 1 } }]],
    ['a map that is gone', { A: { B: { C: 1 } } }, {}, [{ path: '/A', desired: { B: { C: 1 } } }]],
    [
      'deep in a map',
      { A: { B: { C: 1, D: 2 } } },
      { A: { B: { C: 9, D: 2 } } },
      [{ path: '/A/B/C', desired: 1, live: 9 }],
    ],
    ['gone from a map', { A: { B: 1, C: 2 } }, { A: { C: 2 } }, [{ path: '/A/B', desired: 1 }]],
    ['an item', { A: [1, 2] }, { A: [1, 3] }, [{ path: '/A/1', desired: 2, live: 3 }]],
    ['in an item', { A: [{ B: 1 }] }, { A: [{ B: 2 }] }, [{ path: '/A/0/B', desired: 1, live: 2 }]],
    [
      'the order of items',
      { A: [1, 2] },
      { A: [2, 1] },
      [
        { path: '/A/0', desired: 1, live: 2 },
        { path: '/A/1', desired: 2, live: 1 },
      ],
    ],
    ['an item more', { A: [1] }, { A: [1, 2] }, [{ path: '/A', desired: [1], live: [1, 2] }]],
    ['an item less', { A: [1, 2] }, { A: [1] }, [{ path: '/A', desired: [1, 2], live: [1] }]],
    ['an item in an empty list', { A: [] }, { A: [1] }, [{ path: '/A', desired: [], live: [1] }]],
    ['a key like a path', { 'a/b~c': 1 }, { 'a/b~c': 2 }, [{ path: '/a~1b~0c', desired: 1, live: 2 }]],
    [
      'several, by their paths',
      { B: 1, A: { C: 1 } },
      { B: 2, A: { C: 2 } },
      [
        { path: '/A/C', desired: 1, live: 2 },
        { path: '/B', desired: 1, live: 2 },
      ],
    ],
    ['JSON in a text', { A: '{"B":1}' }, { A: '{"B":2}' }, [{ path: '/A', desired: '{"B":1}', live: '{"B":2}' }]],
    [
      'what was added to JSON in a text',
      { A: '{"B":1}' },
      { A: '{"B":1,"C":2}' },
      [{ path: '/A', desired: '{"B":1}', live: '{"B":1,"C":2}' }],
    ],
    [
      'a map that lives as JSON',
      { A: { B: [1, { C: 2 }] } },
      { A: '{"B":[1,{"C":3}]}' },
      [{ path: '/A/B/1/C', desired: 2, live: 3 }],
    ],
    [
      'what was added to a map that lives as JSON',
      { A: { B: 1 } },
      { A: '{"B":1,"C":2}' },
      [{ path: '/A/C', live: 2 }],
    ],
    ['what looks like JSON', { A: '{"B":1' }, { A: '{"B": 1' }, [{ path: '/A', desired: '{"B":1', live: '{"B": 1' }]],
    ['a name that objects have anyway', { toString: 'x' }, {}, [{ path: '/toString', desired: 'x' }]],
  ]
  test.each(rows)('S3: %s', (_, properties, live, expected) => {
    expect(found(properties, live)).toEqual(expected)
  })

  test('S3: another type lies in its place', () => {
    const wanted = desired({ A: 1 })
    const live = { ...wanted, type: 'Local::Queue' }
    expect(differences({ desired: wanted, live, applied: [], secrets: [] })).toEqual([
      { path: '', desired: 'Local::Bucket', live: 'Local::Queue' },
    ])
  })
})

describe('S3: what is none', () => {
  const rows: readonly (readonly [string, Properties, JsonObject])[] = [
    ['the same', { A: 1, B: [{ C: 'x' }] }, { A: 1, B: [{ C: 'x' }] }],
    ['what only the cloud set', { A: 1 }, { A: 1, Arn: 'arn:aws:x' }],
    ['what only the cloud set, deep', { A: { B: 1 }, C: [{ D: 1 }] }, { A: { B: 1, E: 2 }, C: [{ D: 1, F: 3 }] }],
    ['the order of keys', { A: { B: 1, C: 2 } }, { A: { C: 2, B: 1 } }],
    ['nothing set, and not there', { A: null, B: [], C: {} }, {}],
    ['JSON of the same meaning', { A: '{"B":1.0,"C":[2]}' }, { A: '{ "C": [2], "B": 1 }' }],
    ['a map that lives as JSON', { A: { B: 1, C: [2] } }, { A: '{"C":[2],"B":1.0}' }],
    ['a list that lives as JSON', { A: [1, { B: 2 }] }, { A: '[1, {"B": 2}]' }],
    ['JSON that lives as a map', { A: '{"B":1}' }, { A: { B: 1 } }],
  ]
  test.each(rows)('S3: %s', (_, properties, live) => {
    expect(found(properties, live)).toEqual([])
  })

  const lenient: readonly (readonly [string, string, Properties, JsonObject, number])[] = [
    [
      'rules of a security group in another order',
      'AWS::EC2::SecurityGroup',
      { SecurityGroupIngress: [{ P: 1 }, { P: 2 }] },
      { SecurityGroupIngress: [{ P: 2, D: '' }, { P: 1 }] },
      0,
    ],
    [
      'one of them twice',
      'AWS::EC2::SecurityGroup',
      { SecurityGroupIngress: [{ P: 1 }, { P: 2 }] },
      { SecurityGroupIngress: [{ P: 1 }, { P: 1 }] },
      1,
    ],
    [
      'one of them more',
      'AWS::EC2::SecurityGroup',
      { SecurityGroupIngress: [{ P: 1 }] },
      { SecurityGroupIngress: [{ P: 1 }, { P: 2 }] },
      1,
    ],
    [
      'variables of a container in another order',
      'AWS::ECS::TaskDefinition',
      { ContainerDefinitions: [{ Environment: [{ Name: 'A' }, { Name: 'B' }] }] },
      { ContainerDefinitions: [{ Environment: [{ Name: 'B' }, { Name: 'A' }] }] },
      0,
    ],
    [
      'its containers in another order',
      'AWS::ECS::TaskDefinition',
      { ContainerDefinitions: [{ Name: 'A' }, { Name: 'B' }] },
      { ContainerDefinitions: [{ Name: 'B' }, { Name: 'A' }] },
      2,
    ],
    [
      'a name that the cloud keeps in small letters',
      'AWS::RDS::DBInstance',
      { DBInstanceIdentifier: 'Orders' },
      { DBInstanceIdentifier: 'orders' },
      0,
    ],
    ['case of anything else there', 'AWS::RDS::DBInstance', { Engine: 'Postgres' }, { Engine: 'postgres' }, 1],
    [
      'a condition that weakens a policy',
      'AWS::S3::BucketPolicy',
      { PolicyDocument: { Statement: [{ Effect: 'Deny' }] } },
      { PolicyDocument: { Statement: [{ Effect: 'Deny', Condition: {} }] } },
      1,
    ],
    [
      'rules in another order of a type that has no line',
      'AWS::X::Y',
      { SecurityGroupIngress: [1, 2] },
      { SecurityGroupIngress: [2, 1] },
      2,
    ],
    [
      'the same on the local cloud',
      'Local::SecurityGroup',
      { SecurityGroupIngress: [1, 2] },
      { SecurityGroupIngress: [2, 1] },
      2,
    ],
  ]
  test.each(lenient)('S3: by the table of the clouds: %s', (_, type, properties, live, count) => {
    expect(found(properties, live, { type })).toHaveLength(count)
  })

  test('S3: whatever its properties are, what lives as it was set does not differ', () => {
    fc.assert(
      fc.property(anyMap, (properties) => {
        const live = { ...structuredClone(properties), 'set by the cloud': 1 }
        expect(found(properties, live)).toEqual([])
      }),
    )
  })

  test('S3: whatever lives, each difference is one, and a property that is another is told', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (properties, live) => {
        const all = found(properties, live)
        for (const one of all) expect(one.desired).not.toEqual(one.live)
        const scalars = Object.entries(properties).filter(([, value]) => typeof value !== 'object')
        const other = scalars.filter(([key, value]) => typeof live[key] !== 'string' && live[key] !== value)
        for (const [key] of other) expect(all.map(({ path }) => path)).toContain(formatPointer([key]))
      }),
    )
  })

  test('a text that holds JSON of any depth ends nothing', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect(found({ A: ['x'] }, { A: deep })).toHaveLength(1)
    expect(found({ A: '[]' }, { A: deep })).toHaveLength(1)
  })
})

describe('S3: tags', () => {
  const tagged = (provider: string, type: string, tags: RenderedResource['tags'], live: Resource['tags']) => {
    const wanted = desired({}, { provider, type, tags })
    return differences({ desired: wanted, live: { ...wanted, id: 'x', tags: live }, applied: [], secrets: [] })
  }
  const [mine, other] = [
    { team: 'payments', environment: 'dev' },
    { team: 'shop', environment: 'dev' },
  ]
  test.each<[string, string, string, Resource['tags'], readonly Difference[]]>([
    ['changed', 'local', 'Local::Bucket', other, [{ path: '/Tags/team', desired: 'payments', live: 'shop' }]],
    ['removed', 'local', 'Local::Bucket', { environment: 'dev' }, [{ path: '/Tags/team', desired: 'payments' }]],
    ['added by somebody', 'local', 'Local::Bucket', { ...mine, note: 'x' }, []],
    [
      'changed where they are a list',
      'aws',
      'AWS::S3::Bucket',
      other,
      [{ path: '/Tags/team', desired: 'payments', live: 'shop' }],
    ],
    [
      'changed where they lie beside the properties',
      'azure',
      'Microsoft.Storage/storageAccounts',
      other,
      [{ path: '/tags/team', desired: 'payments', live: 'shop' }],
    ],
    ['of a type that has none', 'http', 'Http::Workspace', {}, []],
  ])('S3: tags that were %s', (_, provider, type, live, expected) => {
    expect(tagged(provider, type, mine, live)).toEqual(expected)
  })

  test('S3: tags that stand among the properties are told once', () => {
    const wanted = desired({ Tags: mine }, { tags: mine })
    const live = { ...wanted, properties: { Tags: other }, tags: other }
    expect(differences({ desired: wanted, live, applied: [], secrets: [] })).toHaveLength(1)
  })
})

test('S3: what the `read` call of an http resource does not give is not compared', () => {
  const calls = (properties: { readonly [name: string]: string } | undefined) => ({
    headers: {},
    calls: { read: { method: 'GET' as const, path: '/x', ...(properties === undefined ? {} : { properties }) } },
    dependsOn: [],
    sees: {},
    sensitive: [],
  })
  const wanted = desired({ seats: 5, token: 'x' }, { provider: 'http', type: 'Http::W' })
  const live = { ...wanted, properties: { seats: 6 } }
  const by = (properties?: { readonly [name: string]: string }) =>
    differences({ desired: { ...wanted, calls: calls(properties) }, live, applied: [], secrets: [] }).map(
      (one) => one.path,
    )
  expect([by(), by({ seats: '/seats' }), by({ seats: '/seats', token: '/token' })]).toEqual([
    [],
    ['/seats'],
    ['/seats', '/token'],
  ])
})

describe('E6: what was unknown until applied', () => {
  const arn = unknownValue('!GetAtt Key.Arn', 'Key')
  const host = unknownValue('!GetAtt Db.Endpoint.Address', 'Db')
  const key = (outputs: JsonObject): AppliedResource => ({ logicalId: 'Key', type: 'AWS::KMS::Key', id: 'k1', outputs })
  const with_ = (properties: Properties, live: JsonObject, applied: readonly AppliedResource[]) =>
    found(properties, live, { applied, type: 'AWS::X::Y' })

  test('S3: is compared by what the ledger has of it', () => {
    const applied = [
      key({ Arn: 'arn:k1', Ref: 'k1' }),
      { ...key({ 'Endpoint.Address': 'db.example' }), logicalId: 'Db' },
    ]
    expect(with_({ A: arn, B: host }, { A: 'arn:k1', B: 'db.example' }, applied)).toEqual([])
    expect(with_({ A: arn }, { A: 'arn:k2' }, applied)).toEqual([{ path: '/A', desired: 'arn:k1', live: 'arn:k2' }])
    expect(with_({ A: unknownValue('!Ref Key', 'Key') }, { A: 'k2' }, applied)).toHaveLength(1)
    expect(with_({ A: arn }, {}, applied)).toEqual([{ path: '/A', desired: 'arn:k1' }])
  })

  test.each<[string, readonly AppliedResource[]]>([
    ['no such resource', []],
    ['no such output', [key({ Other: 'x' })]],
  ])('S3: is not compared where the ledger has %s', (_, applied) => {
    expect(with_({ A: arn, B: { C: [arn, 1] } }, { A: 'arn:k2', B: { C: ['arn:k3', 1] } }, applied)).toEqual([])
    expect(with_({ A: arn }, {}, applied)).toEqual([])
  })

  test('S3: items of a list that nobody knows may be there or not; the others are looked for', () => {
    const absent = unknownValue('!Ref AWS::NoValue', 'AWS::NoValue')
    const list = (...items: Json[]) => with_({ A: [1, absent, 2] }, { A: items }, [])
    expect([list(1, 2), list(1, 9, 2)]).toEqual([[], []])
    expect([list(2, 1), list(1), list(1, 9, 9, 2), list(1, 9, 3)].map((one) => one.length)).toEqual([1, 1, 1, 1])
    const groups = { SecurityGroupIngress: [absent, { P: 1 }] }
    const ingress = (...items: Json[]) =>
      found(groups, { SecurityGroupIngress: items }, { type: 'AWS::EC2::SecurityGroup' })
    expect([ingress({ P: 1 }), ingress({ P: 1 }, { P: 2 })]).toEqual([[], []])
    expect(ingress({ P: 2 })).toHaveLength(1)
  })

  test('what is said of it is plain data', () => {
    const [difference] = with_({ A: [arn, 1] }, { A: 'gone' }, [])
    expect(difference).toEqual({ path: '/A', desired: ['(!GetAtt Key.Arn, unknown until applied)', 1], live: 'gone' })
    expect(structuredClone(difference)).toEqual(difference)
  })
})

describe('V4, K7: what is sensitive', () => {
  const secret = 'canary-7f3a'
  const origin = { template: '', reads: [], sensitive: true }
  const hidden = (properties: Properties, live: JsonObject, pointer: string, secrets: readonly string[] = []) => {
    const wanted = desired(properties, { origins: new Map([[pointer, origin]]) })
    return differences({ desired: wanted, live: { ...wanted, id: 'x', properties: live }, applied: [], secrets })
  }
  test.each<[string, Properties, JsonObject, string]>([
    ['at its place', { P: secret }, { P: `${secret}2` }, '/P'],
    ['above it', { P: { Q: secret } }, { P: secret }, '/P/Q'],
    ['below it', { P: { Q: secret } }, { P: { Q: `x${secret}` } }, '/P'],
    [
      'at the same place of another item',
      { P: [{ V: secret }, { V: 'b' }] },
      { P: [{ V: secret }, { V: `${secret}3` }] },
      '/P/0/V',
    ],
    ['in a list of another length', { P: [{ V: secret }] }, { P: [{ V: secret }, { V: `${secret}3` }] }, '/P/0/V'],
  ])('V4: is named and not shown: %s', (_, properties, live, pointer) => {
    const all = hidden(properties, live, pointer)
    expect(all).toMatchObject([{ sensitive: true }])
    expect(text(all)).not.toContain(secret)
  })

  test('V4: nor where somebody put it elsewhere, whatever is around it', () => {
    const odd = 'can"ary\n7f3a'
    expect(hidden({ A: 'a', P: odd }, { A: `now ${odd}!`, P: odd }, '/P', [odd])).toEqual([
      { path: '/A', sensitive: true },
    ])
  })

  test('V4: what has nothing to do with it is shown', () => {
    expect(hidden({ A: 1, P: secret }, { A: 2, P: secret }, '/P', [secret])).toEqual([
      { path: '/A', desired: 1, live: 2 },
    ])
  })

  test('V4: of tags in a list all are hidden where one is; of a map that one', () => {
    const of = (provider: string, type: string, pointer: string) => {
      const wanted = desired({}, { provider, type, tags: { a: '1', b: secret }, origins: new Map([[pointer, origin]]) })
      return differences({ desired: wanted, live: { ...wanted, id: 'x', tags: {} }, applied: [], secrets: [] })
    }
    expect(of('aws', 'AWS::S3::Bucket', '/Tags/1/Value')).toMatchObject([{ sensitive: true }, { sensitive: true }])
    expect(of('local', 'Local::Bucket', '/Tags/b')).toMatchObject([
      { desired: '1' },
      { path: '/Tags/b', sensitive: true },
    ])
  })
})
