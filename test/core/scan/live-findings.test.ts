import { describe, expect, test } from 'vitest'
import {
  asks,
  bucket,
  common,
  documentsOf,
  estateFile,
  type Files,
  local,
  now,
  policy,
  service,
  waiver,
} from '../judge/judging.ts'
import { alive, applied, findingOf, idOf, orders, scanned, stray, told } from './scanning.ts'

const documents = documentsOf(orders)
const mine = alive(documents, 'orders')
const isPrivate = policy('is-private', {
  on: '[Local::Bucket]',
  require: 'resource.properties.?Public.orValue(false) == false',
  message: '"Bucket ${resource.name} is public."',
  fix: '"Set parameters.public to false."',
  ...asks,
})
const withRule = { ...orders, 'policies/is-private.yaml': isPrivate }

describe('S8: whose a live resource is', () => {
  test('S8: the ledger says it, by account and identifier', () => {
    const [finding] = scanned({ files: orders, resources: [alive(documents, 'orders', { SizeGiB: 7 })] })
    expect(finding).toMatchObject({
      category: 'drift',
      policy: 'builtin-drift',
      subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
      account: 'sandbox',
      region: null,
      resource: { type: 'Local::Bucket', id: idOf('orders'), name: 'orders' },
    })
  })

  test.each([
    ['its tags alone', stray({ tags: mine.tags, properties: { ...mine.properties, Public: true } })],
    ['its name alone', stray({ name: 'orders', properties: { ...mine.properties, Public: true } })],
  ])('S8: %s never: it stays nobody’s', (_, resource) => {
    const [finding, ...others] = scanned({ files: withRule, resources: [resource] })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      subject: { kind: 'Resource', account: 'sandbox', region: null, type: 'Local::Bucket', id: stray().id },
    })
  })

  test('S8: what a forged tag claims is said, and whose it may be', () => {
    const resource = stray({ tags: mine.tags, properties: { Public: true } })
    expect(findingOf(scanned({ files: withRule, resources: [resource] }), 'is-private').facts).toMatchObject({
      claims: 'its tags say plumbline-estate acme, plumbline-service orders; the ledger does not bear that out',
      'probable owner': expect.stringMatching(
        /^team payments \(tag plumbline-service names orders; tag team is payments/,
      ),
    })
  })

  test('S8: an identifier of another account is another’s', () => {
    const there = applied(documents, 'orders', { account: 'elsewhere' })
    const found = scanned({
      files: withRule,
      applied: [there],
      resources: [alive(documents, 'orders', { Public: true })],
    })
    expect(told(found)).toEqual(['is-private orders open'])
  })

  test('S8: what stands in no region is its service’s, whatever region that is in', () => {
    const there = applied(documents, 'orders', { region: 'north' })
    const found = scanned({ files: orders, applied: [there], resources: [alive(documents, 'orders', { SizeGiB: 7 })] })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket open'])
  })

  test('S8: of two regions with one identifier each is its own service’s', () => {
    const files = {
      ...orders,
      'catalog/services/b.yaml': service('b', undefined, local),
    }
    const all = documentsOf(files)
    const id = 'same'
    const at = (name: string, region: string) => {
      const there = applied(all, name, { region })
      return applied(all, name, { region, resources: there.applied.resources.map((one) => ({ ...one, id })) })
    }
    const drifted = alive(all, 'orders', { Public: true }, { id, region: 'north' })
    const found = scanned({ files, applied: [at('b', 'south'), at('orders', 'north')], resources: [drifted] })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket open'])
  })
})

describe('E1: which service a live resource is judged by, while the branch says another thing', () => {
  const seen = policy('seen', {
    on: '["Local::*"]',
    require: '"false"',
    message: "'${offering.name} ${service.parameters.storageGiB} ${resource.properties.SizeGiB}'",
  })
  const path = 'catalog/services/orders.yaml'
  const said = (changes: Files) => {
    const files = { ...orders, 'policies/seen.yaml': seen, ...changes }
    return findingOf(scanned({ files, applied: [applied(documents, 'orders')], resources: [mine] }), 'seen')
  }
  const twoAccounts = estateFile().replace(
    '- { name: sandbox',
    '- { name: lab, provider: local, environment: dev, regions: [eu-west-1] }\n    - { name: sandbox',
  )
  const other = { 'catalog/offerings/other.yaml': bucket().replace('name: bucket', 'name: other') }

  test.each<[string, Files, string]>([
    [
      'by what counts, where that is the same place',
      { [path]: service('orders', '{ storageGiB: 200 }', local) },
      'bucket 200 100',
    ],
    [
      'as applied, where it has another type now',
      {
        [path]: service('orders', '{ storageGiB: 200 }', local),
        'catalog/offerings/bucket.yaml': bucket().replace('Local::Bucket', 'Local::Vault'),
      },
      'bucket 100 100',
    ],
    [
      'as applied, where it moves to another offering',
      { ...other, [path]: service('orders', '{ storageGiB: 200 }', { ...local, offering: 'other' }) },
      'bucket 100 100',
    ],
    [
      'as applied, where it moves to another account',
      { 'plumbline.yaml': twoAccounts, [path]: service('orders', '{ storageGiB: 200 }', { ...local, account: 'lab' }) },
      'bucket 100 100',
    ],
    ['as applied, where it is gone', { [path]: null }, 'bucket 100 100'],
  ])('E1: %s', (_, changes, message) => {
    expect(said(changes).message).toBe(message)
  })

  test('V4: what was sensitive when it was applied is, whatever the branch says of it now', () => {
    const hiding = bucket().replace('SizeGiB: "${params.storageGiB}"', 'SizeGiB: "${params.secret}"')
    const then = {
      ...orders,
      'catalog/offerings/bucket.yaml': hiding,
      [path]: service('orders', '{ secret: canary-1 }', local),
    }
    const now = {
      ...then,
      'catalog/offerings/bucket.yaml': hiding.replace(', x-sensitive: true', ''),
      'policies/seen.yaml': seen,
    }
    const was = documentsOf(then)
    const resources = [alive(was, 'orders', { SizeGiB: 'canary-2' })]
    const found = scanned({ files: now, applied: [applied(was, 'orders')], resources })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket open', 'seen orders/Bucket open'])
    expect(JSON.stringify(found)).not.toContain('canary')
  })
})

describe('S2, S3: drift', () => {
  test('S3: what lives as it was applied has none, whatever was added', () => {
    const tagged = {
      ...mine,
      tags: { ...mine.tags, note: 'x' },
      properties: { ...mine.properties, Tags: { ...mine.tags, note: 'x' } },
    }
    expect(scanned({ files: orders, resources: [mine] })).toEqual([])
    expect(scanned({ files: orders, resources: [tagged] })).toEqual([])
  })

  test('S2: one finding a resource, with each difference', () => {
    const tags = { ...mine.tags, team: 'shop' }
    const live = alive(documents, 'orders', { SizeGiB: 7, Public: undefined }, { tags })
    const found = scanned({ files: orders, resources: [live] })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      category: 'drift',
      policy: 'builtin-drift',
      severity: 'medium',
      enforcement: 'warn',
      status: 'open',
      introduced: false,
      differences: [
        { path: '/Public', desired: false },
        { path: '/SizeGiB', desired: 100, live: 7 },
        { path: '/Tags/team', desired: 'payments', live: 'shop' },
      ],
      message:
        'orders/Bucket lives otherwise than it was applied: /Public is gone; /SizeGiB is 7, not 100; /Tags/team is "shop", not "payments".',
      fix: 'Revert service orders, or adopt what lives into it.',
    })
  })

  test('J10: it is shown at the parameter that the service sets it by', () => {
    const [size] = scanned({ files: orders, resources: [alive(documents, 'orders', { SizeGiB: 7 })] })
    expect(size?.location).toMatchObject({ path: 'catalog/services/orders.yaml', line: 7 })
    const [name] = scanned({ files: orders, resources: [alive(documents, 'orders', { Name: 'x' })] })
    expect(name?.location).toMatchObject({ path: 'catalog/services/orders.yaml', line: 3 })
  })

  test('S3: what was applied counts, not what the branch says meanwhile', () => {
    const files = { ...orders, 'catalog/services/orders.yaml': service('orders', '{ storageGiB: 200 }', local) }
    const there = applied(documents, 'orders')
    expect(scanned({ files, applied: [there], resources: [mine] })).toEqual([])
    const [finding] = scanned({ files, applied: [there], resources: [alive(documents, 'orders', { SizeGiB: 200 })] })
    expect(finding?.differences).toEqual([{ path: '/SizeGiB', desired: 100, live: 200 }])
  })

  test('S3: a service that the branch has no more is compared as it was applied', () => {
    const found = scanned({
      files: common,
      applied: [applied(documents, 'orders')],
      resources: [alive(documents, 'orders', { SizeGiB: 7 })],
    })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket open'])
    expect(found[0]).not.toHaveProperty('location')
  })

  test('S3: a resource that is gone', () => {
    const [finding, ...others] = scanned({ files: orders, gone: [{ service: 'orders', logicalId: 'Bucket' }] })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      policy: 'builtin-drift',
      subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
      differences: [{ path: '' }],
      resource: { type: 'Local::Bucket', id: null, name: 'orders' },
      message: 'orders/Bucket is gone: it does not live in sandbox any more.',
      location: { path: 'catalog/services/orders.yaml', line: 3 },
    })
  })

  test('S3: another type in its place', () => {
    const live = alive(documents, 'orders', {}, { type: 'Local::Queue' })
    expect(scanned({ files: orders, resources: [live] })).toMatchObject([
      { message: 'orders/Bucket is a Local::Queue now, not a Local::Bucket.', resource: { type: 'Local::Queue' } },
    ])
  })

  test('S3: what it depends on gave is compared as it was then', () => {
    const offering = bucket().replace('SizeGiB: "${params.storageGiB}"', 'Peer: "${services.base.outputs.path}"')
    const files = {
      ...orders,
      'catalog/offerings/peer.yaml': offering.replace('name: bucket', 'name: peer'),
      'catalog/services/top.yaml': service('top', '{}', { ...local, offering: 'peer', spec: '  dependsOn: [base]' }),
      'catalog/services/base.yaml': service('base', undefined, local),
    }
    const all = documentsOf(files)
    const base = (at: string) => {
      const { resources } = applied(all, 'base').applied
      return applied(all, 'base', {
        appliedAt: at,
        resources: resources.map((one) => ({ ...one, outputs: { path: '/a' } })),
      })
    }
    const scan = (peer: string, at = '2026-05-01T00:00:00Z') =>
      scanned({ files, applied: [base(at), applied(all, 'top')], resources: [alive(all, 'top', { Peer: peer })] })
    expect(scan('/a')).toEqual([])
    expect(scan('/b')[0]?.differences).toEqual([{ path: '/Peer', desired: '/a', live: '/b' }])
    expect(scan('/b', '2026-06-02T00:00:00Z')).toEqual([])
  })

  test('V4, K7: nothing sensitive is in a finding, wherever it lives', () => {
    const secret = 'canary-7f3a'
    const offering = bucket().replace('SizeGiB: "${params.storageGiB}"', 'Password: "${params.secret}"')
    const files = {
      ...withRule,
      'catalog/offerings/bucket.yaml': offering,
      'catalog/services/orders.yaml': service('orders', `{ secret: ${secret} }`, local),
    }
    const all = documentsOf(files)
    const live = alive(all, 'orders', { Password: `${secret}-2`, Public: true, Name: `x${secret}` }, { name: secret })
    const found = scanned({ files, resources: [live] })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket open', 'is-private orders/Bucket open'])
    const [drift] = found
    expect(drift?.differences).toEqual([
      { path: '/Name', sensitive: true },
      { path: '/Password', sensitive: true },
      { path: '/Public', desired: false, live: true },
    ])
    expect(JSON.stringify(found)).not.toContain(secret)
    const other = scanned({
      files,
      resources: [alive(all, 'orders', { Password: 'z', Public: true, Name: `x${secret}` })],
    })
    expect(other[0]?.key).not.toBe(drift?.key)
  })

  test('S3: many differences are named in short', () => {
    const live = { ...alive(documents, 'orders', { Name: 'x'.repeat(99), Public: true, SizeGiB: 1 }), tags: {} }
    const { message } = findingOf(scanned({ files: orders, resources: [live] }), 'builtin-drift')
    expect(message).toMatch(/; and \d more\.$/)
    expect(message.length).toBeLessThan(400)
  })

  test('E7: where nobody can tell any more what was applied, that is said', () => {
    const broken = bucket().replace('${params.storageGiB}"', '${params.storageGiB / 0}"')
    const was = documentsOf({ ...orders, 'catalog/offerings/bucket.yaml': broken })
    const [offering] = [...was.offerings.values()]
    const there = applied(documents, 'orders')
    if (offering === undefined) throw new Error('no offering')
    const found = scanned({
      files: { ...common, 'policies/is-private.yaml': isPrivate },
      applied: [{ ...there, documents: { ...there.documents, offering } }],
      resources: [alive(documents, 'orders', { Public: true })],
    })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket error', 'is-private orders/Bucket open'])
  })
})

describe('S2: policies in force on what lives', () => {
  test('E1: see what they see in pull requests, but for the change', () => {
    const facts = [
      'resource.service + "/" + resource.logicalId',
      'resource.id',
      'string(resource.runtime.files)',
      'service.name + ":" + string(service.parameters.storageGiB)',
      'offering.name',
      'team.name',
      'account.name',
      'env',
      'string(params.most)',
      'string(usage.storageGiB)',
      'string(quota.storageGiB)',
      'change',
      'old == null ? "new" : "old"',
      'pr == null ? "scan" : "pr"',
      'string(now)',
    ]
    const seen = policy('seen', {
      on: '["Local::*"]',
      parameters: '{ type: object, properties: { most: { type: integer, default: 3 } } }',
      require: '"false"',
      message: `'${facts.map((one) => `\${${one}}`).join(' ')}'`,
      enforcement: 'audit',
    })
    const team = 'catalog/teams/payments.yaml'
    const files = { ...orders, [team]: `${orders[team]}  quota: { storageGiB: 500 }`, 'policies/seen.yaml': seen }
    expect(findingOf(scanned({ files, resources: [mine] }), 'seen').message).toBe(
      `orders/Bucket ${idOf('orders')} 1 orders:100 bucket payments sandbox dev 3 100 500 none new scan 2026-06-15T12:00:00Z`,
    )
  })

  test('E1: of what is nobody’s there is the account, and no service, offering or team', () => {
    const seen = policy('seen', {
      on: '["Local::*"]',
      require: '"false"',
      message: `'\${account.name} \${env} \${[service, offering, team, usage, quota, old, pr, document].all(one, one == null)}'`,
    })
    const files = { ...orders, 'policies/seen.yaml': seen }
    expect(findingOf(scanned({ files, resources: [stray()] }), 'seen')).toMatchObject({
      message: 'sandbox dev true',
      subject: {
        kind: 'Resource',
        provider: 'local',
        account: 'sandbox',
        region: null,
        type: 'Local::Bucket',
        id: stray().id,
      },
      category: 'misconfiguration',
    })
  })

  test('S2: a violation is a misconfiguration, shown where the service sets it', () => {
    const [, finding] = scanned({ files: withRule, resources: [alive(documents, 'orders', { Public: true })] })
    expect(finding).toMatchObject({
      category: 'misconfiguration',
      policy: 'is-private',
      severity: 'high',
      enforcement: 'approve',
      status: 'open',
      introduced: false,
      message: 'Bucket orders is public.',
      fix: 'Set parameters.public to false.',
      location: { path: 'catalog/services/orders.yaml' },
    })
  })

  test('S2: of category sprawl it is sprawl; such a policy judges what is a service’s too', () => {
    const sprawl = policy('empty', {
      on: '["Local::*"]',
      category: 'sprawl',
      require: 'resource.runtime.files > 0',
      enforcement: 'warn',
    })
    const found = scanned({
      files: { ...orders, 'policies/empty.yaml': sprawl },
      resources: [mine, { ...mine, runtime: { files: 0 } }, stray()],
    })
    expect(found.map(({ category, subject }) => `${category} ${subject.kind}`)).toEqual([
      'sprawl Service',
      'sprawl Resource',
    ])
  })

  test.each(['deny', 'approve', 'warn', 'audit'])(
    'J8: a finding of enforcement %s stands in every scan',
    (enforcement) => {
      const rule = policy('r', { on: '[Local::Bucket]', require: '"false"', ...asks, enforcement })
      expect(
        findingOf(scanned({ files: { ...orders, 'policies/r.yaml': rule }, resources: [mine] }), 'r'),
      ).toMatchObject({
        enforcement,
        status: 'open',
      })
    },
  )

  test('E7: what cannot be evaluated is an error, and is never silenced', () => {
    const rule = policy('r', {
      on: '[Local::Bucket]',
      require: 'service.name == "x" || resource.properties.Nope == 1',
      ...asks,
    })
    const files = {
      ...orders,
      'policies/r.yaml': rule,
      'waivers/w.yaml': waiver('w', 'r', 'true', '2026-07-01'),
    }
    const found = scanned({ files, resources: [mine, stray()] })
    expect(told(found)).toEqual(['r orders/Bucket error', 'r stray error'])
    expect(found[0]?.message).toMatch(/^Policy r cannot be evaluated at policies\/r\.yaml:\d+:\d+: .*Nope/)
  })

  test('S2: a rule on kinds or on other types is not asked', () => {
    const rules = {
      'policies/a.yaml': policy('a', { on: '[Service]', require: '"false"' }),
      'policies/b.yaml': policy('b', { on: '["Local::Queue", "AWS::*"]', require: '"false"' }),
    }
    expect(scanned({ files: { ...orders, ...rules }, resources: [mine, stray()] })).toEqual([])
  })

  test('S2: a type that is called like a kind is none', () => {
    const rules = {
      'policies/a.yaml': policy('a', { on: '[Service]', require: '"false"' }),
      'policies/b.yaml': policy('b', { on: '["*"]', require: '"false"' }),
    }
    const odd = stray({ type: 'Service' })
    expect(told(scanned({ files: { ...orders, ...rules }, resources: [odd] }))).toEqual(['b stray open'])
  })

  test('S2: by the type that lives, whatever was applied', () => {
    const rule = policy('r', { on: '[Local::Queue]', require: '"false"' })
    const live = alive(documents, 'orders', {}, { type: 'Local::Queue' })
    const files = { ...orders, 'policies/r.yaml': rule }
    expect(told(scanned({ files, resources: [live] }))).toEqual([
      'builtin-drift orders/Bucket open',
      'r orders/Bucket open',
    ])
  })

  test('where the Estate does not name the account, that is said', () => {
    expect(() => scanned({ files: orders, account: 'nowhere', applied: [] })).toThrow('names no account nowhere')
  })

  test('what is said can be sent: it is plain data', () => {
    const found = scanned({
      files: withRule,
      resources: [alive(documents, 'orders', { Public: true }), stray({ properties: { Public: true } })],
      gone: [{ service: 'orders', logicalId: 'Bucket' }],
      now,
    })
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})
