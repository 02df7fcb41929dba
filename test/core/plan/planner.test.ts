import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotasOf, renderDesired } from '../../../service/core/catalog/desired.ts'
import type { Document } from '../../../service/core/model/document.ts'
import type { BrokenDocument, Documents } from '../../../service/core/model/documents.ts'
import type { Plan } from '../../../service/core/model/plan.ts'
import { inExecutionOrder, inStages } from '../../../service/core/plan/execution-order.ts'
import { plan } from '../../../service/core/planner.ts'
import { changeLines } from '../../../service/core/render/plan-lines.ts'
import { bucket, estate, offering, service, surroundings } from '../catalog/estate.ts'

const now = '2026-03-01T00:00:00Z'

function planOf(before: Documents | null, after: Documents): Plan {
  const state = (documents: Documents) => ({ documents, desired: renderDesired(documents, now) })
  return plan(before && state(before), state(after), quotasOf(before, after))
}

/** What changes between two lists of texts, with what stands around them. */
function between(before: readonly string[], after: readonly string[]): Plan {
  return planOf(estate(surroundings, bucket, ...before), estate(surroundings, bucket, ...after))
}

/** `name action` of each change, in order. */
function inShort({ changes }: Plan): readonly string[] {
  return changes.map(({ service: name, action }) => `${name} ${action}`)
}

const aws = { account: 'archive-prod' }

describe('J12: the plan', () => {
  test('J12: create, with every property, cost and quota', () => {
    const { changes, quotas } = between([], [service('x')])
    expect(changes).toMatchObject([
      {
        service: 'x',
        action: 'create',
        account: 'sandbox',
        region: null,
        monthlyCost: { before: 0, after: 2.3 },
        stateful: false,
        resources: [{ logicalId: 'Bucket', type: 'Local::Bucket', action: 'create' }],
      },
    ])
    expect(changes[0]?.resources[0]?.properties.slice(0, 3)).toEqual([
      { path: '/Name', after: 'x' },
      { path: '/Public', after: false },
      { path: '/SizeGiB', after: 100 },
    ])
    expect(quotas).toEqual([
      { team: 'payments', unit: 'monthlyCost', before: 0, after: 2.3 },
      { team: 'payments', unit: 'services', before: 0, after: 1 },
      { team: 'payments', unit: 'storageGiB', before: 0, after: 100, limit: 2000 },
    ])
  })

  test('J12: update shows the properties that change and no others', () => {
    const { changes } = between([service('x')], [service('x', { parameters: { storageGiB: 200 } })])
    expect(changes[0]).toMatchObject({ action: 'update', monthlyCost: { before: 2.3, after: 4.6 }, stateful: false })
    expect(changes[0]?.resources).toEqual([
      {
        logicalId: 'Bucket',
        type: 'Local::Bucket',
        action: 'update',
        properties: [{ path: '/SizeGiB', before: 100, after: 200 }],
      },
    ])
  })

  test('J12: of two resources only the one that changes is in the plan', () => {
    const two = offering(
      'two',
      '{ A: { Type: "AWS::SNS::Topic", Properties: { DisplayName: "${params.label}" } }, B: { Type: "AWS::SNS::Topic" } }',
    )
    const of = (label: string) => service('x', { ...aws, offering: 'two', parameters: { label } })
    const [change] = between([two, of('a')], [two, of('b')]).changes
    expect(change?.resources.map(({ logicalId }) => logicalId)).toEqual(['A'])
  })

  test('J12: delete shows what was', () => {
    const { changes, quotas } = between([service('x')], [])
    expect(changes).toMatchObject([{ action: 'delete', monthlyCost: { before: 2.3, after: 0 }, stateful: true }])
    expect(changes[0]?.resources[0]?.properties[0]).toEqual({ path: '/Name', before: 'x' })
    expect(quotas.find(({ unit }) => unit === 'services')).toEqual({
      team: 'payments',
      unit: 'services',
      before: 1,
      after: 0,
    })
  })

  test.each([
    ['account', { account: 'payments-prod', region: 'eu-west-1' }],
    ['region', { ...aws, region: 'eu-central-1' }],
    ['offering', { ...aws, offering: 'vault' }],
  ])('J12: another %s is a replace', (_title, spec) => {
    const vault = bucket.replace('name: bucket', 'name: vault')
    const [change] = between([vault, service('x', aws)], [vault, service('x', spec)]).changes
    expect(change).toMatchObject({ action: 'replace', stateful: true, resources: [{ action: 'replace' }] })
  })

  test('J12: an account of the same name that is another one is a replace', () => {
    const keyed = offering('one', '{ A: { Type: "AWS::KMS::Key" } }')
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    const after = estate(surroundings.replace('777788889999', '999999999999'), keyed, of)
    expect(planOf(estate(surroundings, keyed, of), after).changes).toMatchObject([
      { action: 'replace', stateful: true },
    ])
  })

  test('J12: a create-only property replaces its resource, and so the service', () => {
    const named = (name: string) =>
      offering(
        'one',
        `{ A: { Type: "AWS::S3::Bucket", Properties: { BucketName: ${name} } }, B: { Type: "AWS::SNS::Topic" } }`,
      )
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    const [change] = between([named('a'), of], [named('b'), of]).changes
    expect(change).toMatchObject({
      action: 'replace',
      stateful: true,
      resources: [{ logicalId: 'A', action: 'replace' }],
    })
  })

  test('J12: what may replace its resource is an update that says so', () => {
    const stored = (type: string, nested: string) =>
      offering(
        'one',
        `{ Db: { Type: "AWS::RDS::DBInstance", Properties: { StorageType: ${type} } }, Eks: { Type: "AWS::EKS::Cluster", Properties: { ResourcesVpcConfig: { ${nested} } } } }`,
      )
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    const [one] = between([stored('gp2', 'SubnetIds: [a]'), of], [stored('gp3', 'SubnetIds: [a]'), of]).changes
    expect(one).toMatchObject({
      action: 'update',
      resources: [{ logicalId: 'Db', action: 'update', mayReplace: true }],
    })
    if (one) expect(changeLines(one, null)[1]?.text).toBe('update Db (AWS::RDS::DBInstance), which may replace it')
    const [other] = between([stored('gp2', 'SubnetIds: [a]'), of], [stored('gp2', 'SubnetIds: [b]'), of]).changes
    expect(other).toMatchObject({ action: 'replace', resources: [{ logicalId: 'Eks', action: 'replace' }] })
  })

  test('J12, J4: what points at a replaced resource by a create-only property is replaced with it', () => {
    const chained = (path: string) =>
      offering(
        'one',
        `{ Role: { Type: "AWS::IAM::Role", Properties: { Path: ${path} } }, Db: { Type: "AWS::RDS::DBInstance", Properties: { KmsKeyId: !GetAtt Role.Arn, MonitoringRoleArn: !GetAtt Role.Arn } }, Fn: { Type: "AWS::Lambda::Function", Properties: { Role: !GetAtt Role.Arn } } }`,
      )
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    const [change] = between([chained('/a/'), of], [chained('/b/'), of]).changes
    expect(change?.resources.map(({ logicalId, action }) => `${logicalId} ${action}`)).toEqual([
      'Db replace',
      'Fn update',
      'Role replace',
    ])
    expect(change?.stateful).toBe(true)
  })

  test('J12: another type under one logical id is a replace', () => {
    const typed = (type: string) => offering('one', `{ A: { Type: "AWS::SNS::${type}" } }`)
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    expect(inShort(between([typed('Topic'), of], [typed('Subscription'), of]))).toEqual(['x replace'])
  })

  test('J12: over HTTP a change replaces where no update call is declared', () => {
    const saas = (calls: string) =>
      bucket.replace(
        'targets:',
        `targets:\n    http: { Resources: { W: { Type: "Http::W", Stateful: true, Properties: { size: "\${params.storageGiB}" }, Calls: { ${calls} } } } }`,
      )
    const actions = ['update: {}', 'create: {}'].map((calls) => {
      const of = (storageGiB: number) => service('x', { account: 'chat', parameters: { storageGiB } })
      return planOf(estate(surroundings, saas(calls), of(1)), estate(surroundings, saas(calls), of(2))).changes[0]
        ?.action
    })
    expect(actions).toEqual(['update', 'replace'])
  })

  test('J12: renaming a service is a create and a delete', () => {
    expect(inShort(between([service('l')], [service('m')]))).toEqual(['m create', 'l delete'])
  })

  test('J12: a change that reaches no resource is an update where cost or use change', () => {
    const { changes, quotas } = between(
      [service('x', aws)],
      [service('x', { ...aws, parameters: { storageGiB: 300 } })],
    )
    expect(changes).toMatchObject([{ action: 'update', monthlyCost: { before: 2.3, after: 6.9 }, resources: [] }])
    expect(quotas.map(({ unit }) => unit)).toEqual(['monthlyCost', 'storageGiB'])
  })

  test('J12: what changes nothing is not in the plan', () => {
    const noted = service('x', {}, { title: 'Another title', annotations: { a: 'b' } })
    expect(between([service('x')], [noted])).toEqual({ changes: [], quotas: [] })
  })

  test('J12: another team is an update, and touches both quotas', () => {
    const web = '{ apiVersion: plumbline/v1, kind: Team, metadata: { name: web }, spec: { github: acme/web } }'
    const { changes, quotas } = between([web, service('x')], [web, service('x', {}, { team: 'web' })])
    expect(inShort({ changes, quotas })).toEqual(['x update'])
    expect(changes[0]?.resources[0]?.properties).toContainEqual({
      path: '/Tags/team',
      before: 'payments',
      after: 'web',
    })
    expect(new Set(quotas.map(({ team }) => team))).toEqual(new Set(['payments', 'web']))
  })

  test('J12: tags are compared by their keys, whatever their order', () => {
    const tagged = (tags: Record<string, string>) => service('x', { ...aws, tags })
    const [change] = between([tagged({ b: '1', a: '1' })], [tagged({ a: '2', b: '1', c: '3' })]).changes
    expect(change?.resources[0]?.properties).toEqual([
      { path: '/Tags/a', before: '1', after: '2' },
      { path: '/Tags/c', after: '3' },
    ])
  })

  test('J12: where a cloud holds tags beside the properties, they stand under its own name for them', () => {
    const around = surroundings.replace('- { name: sandbox, provider: local', '- { name: sandbox, provider: azure')
    const azure = bucket.replace('local:', 'azure:').replace('Local::Bucket', 'Microsoft.Storage/storageAccounts')
    const tagged = (tags: Record<string, string>) => estate(around, azure, service('x', { tags }))
    expect(planOf(tagged({ a: '1' }), tagged({ a: '2' })).changes[0]?.resources[0]?.properties).toEqual([
      { path: '/tags/a', before: '1', after: '2' },
    ])
  })

  test('E2, J12: tags that a template writes there among the properties are told once', () => {
    const around = surroundings.replace('- { name: sandbox, provider: local', '- { name: sandbox, provider: gcp')
    const labelled = (label: string) =>
      offering(
        'one',
        `{ B: { Type: storage.googleapis.com/Bucket, Properties: { labels: { a: ${label} } } } }`,
      ).replace('{ aws:', '{ gcp:')
    const state = (label: string) => estate(around, labelled(label), service('x', { offering: 'one', parameters: {} }))
    expect(planOf(state('one'), state('two')).changes[0]?.resources[0]?.properties).toEqual([
      { path: '/labels/a', before: 'one', after: 'two' },
    ])
  })

  test('J12: lists of one length are compared item by item, others are shown whole', () => {
    const listed = (list: string) =>
      offering('one', `{ A: { Type: "AWS::SNS::Topic", Properties: { P: ${list}, Q: { R: ${list} } } } }`)
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    expect(between([listed('[1, 2]'), of], [listed('[1, 3]'), of]).changes[0]?.resources[0]?.properties).toEqual([
      { path: '/P/1', before: 2, after: 3 },
      { path: '/Q/R/1', before: 2, after: 3 },
    ])
    expect(between([listed('[1]'), of], [listed('[1, 3]'), of]).changes[0]?.resources[0]?.properties).toEqual([
      { path: '/P', before: [1], after: [1, 3] },
      { path: '/Q/R', before: [1], after: [1, 3] },
    ])
  })

  test('J12: an unknown that is written the same does not change', () => {
    const one = (label: string) =>
      offering('one', `{ A: { Type: "AWS::SNS::Topic", Properties: { P: !Ref B, Q: ${label} } } }`)
    const of = service('x', { ...aws, offering: 'one', parameters: {} })
    expect(between([one('a'), of], [one('b'), of]).changes[0]?.resources[0]?.properties).toEqual([
      { path: '/Q', before: 'a', after: 'b' },
    ])
  })

  test('J12: keys in another order are no change', () => {
    const text = service('x', { parameters: { storageGiB: 1, public: false } })
    const turned = service('x', { parameters: { public: false, storageGiB: 1 } })
    expect(between([text], [turned])).toEqual({ changes: [], quotas: [] })
  })
})

describe('J12: the order of execution', () => {
  test('J12: what others depend on comes first, also by way of what does not change', () => {
    const size = (storageGiB: number) => ({ parameters: { storageGiB } })
    const texts = (n: number) => [
      service('a', { dependsOn: ['m'], ...size(n) }),
      service('m', { dependsOn: ['z'] }),
      service('z', size(n)),
      service('k', size(n)),
    ]
    expect(inShort(between(texts(1), texts(2)))).toEqual(['z update', 'a update', 'k update'])
  })

  test('J12: deletes come last, in the reverse order', () => {
    const gone = [service('a', { dependsOn: ['b'] }), service('b', { dependsOn: ['c'] }), service('c')]
    expect(inShort(between(gone, [service('n')]))).toEqual(['n create', 'a delete', 'b delete', 'c delete'])
  })

  test('J12, M5: what depends on another, also by way of what does not change, is in a later stage', () => {
    const { services } = estate(
      surroundings,
      bucket,
      service('a', { dependsOn: ['m'] }),
      service('m', { dependsOn: ['z'] }),
      service('z'),
      service('k'),
      service('b', { dependsOn: ['a', 'k'] }),
    )
    expect(inStages(['a', 'b', 'k', 'z'], services)).toEqual([['z', 'k'], ['a'], ['b']])
  })

  test('J12: a chain of 20,000 is no trouble', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `s${at}`)
    const chain = names.map(
      (name, at) => [name, { value: { spec: { dependsOn: names.slice(at + 1, at + 2) } } }] as const,
    )
    const services = new Map(chain) as never as ReadonlyMap<string, Document<'Service'>>
    expect(inExecutionOrder(names, services)).toEqual(names.toReversed())
  })

  test('J12: whatever the graph, nothing comes before what it depends on', () => {
    const graphs = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(graphs, (graph) => {
        const name = (at: number) => `s${(at * 7) % 25}-${at}`
        const dependsOn = graph.map((edges, at) => (at === 0 ? [] : [...new Set(edges.map((edge) => name(edge % at)))]))
        const texts = dependsOn.map((names, at) => service(name(at), { dependsOn: names }))
        const order = between([], texts).changes.map(({ service: one }) => one)
        expect(order).toHaveLength(graph.length)
        for (const [at, names] of dependsOn.entries()) {
          for (const needed of names) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(name(at)))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('M10: what cannot be read was not deleted', () => {
  const before = estate(surroundings, bucket, service('x'), service('y'))
  const broken = (kind: 'Service' | 'File', name: string): BrokenDocument => ({
    subject: { kind, name },
    field: '',
    message: 'broken',
    location: { path: 'x.yaml', line: 1, column: 1 },
    text: '',
  })
  test.each([
    ['a service whose document is broken', [broken('Service', 'x')], ['y delete']],
    ['nothing, while a file cannot be read', [broken('File', 'x.yaml')], []],
    ['both are, where all was read', [], ['y delete', 'x delete']],
  ])('M10: %s', (_title, found, expected) => {
    expect(inShort(planOf(before, { ...estate(surroundings, bucket), broken: found }))).toEqual(expected)
  })

  test('M10: a service that cannot be rendered any more is no deletion', () => {
    const after = estate(
      surroundings,
      bucket.replace('"${service.name}"', '"${service.nope}"'),
      service('x'),
      service('y'),
    )
    expect(renderDesired(after, now).services.size).toBe(0)
    expect(planOf(before, after)).toEqual({ changes: [], quotas: [] })
  })
})

describe('J15: nothing to compare with', () => {
  test('J15: the plan is empty', () => {
    expect(planOf(null, estate(surroundings, bucket, service('x')))).toEqual({ changes: [], quotas: [] })
  })
})

describe('V4: what is sensitive is never shown', () => {
  const secret = offering(
    'one',
    '{ A: { Type: "AWS::SNS::Topic", Properties: { P: { Q: "x-${params.token}" }, L: [a, "${params.token}"], M: "${params}", N: "${params.label}", Tags: [{ Key: t, Value: "${params.token}" }] } } }',
  )
  const of = (token: string, label = 'a') => service('x', { ...aws, offering: 'one', parameters: { token, label } })
  const changesOf = (before: readonly string[], after: readonly string[]) => between(before, after).changes

  test('V4, K7: on a create, an update and a delete its places are named and its values are not there', () => {
    const plans = [
      changesOf([secret], [secret, of('hunter1')]),
      changesOf([secret, of('hunter1')], [secret, of('hunter2')]),
      changesOf([secret, of('hunter2')], [secret]),
    ]
    expect(JSON.stringify(plans)).not.toContain('hunter')
    expect(plans[1]?.[0]?.resources[0]?.properties).toEqual([
      { path: '/L/1', sensitive: true },
      { path: '/M/token', sensitive: true },
      { path: '/P/Q', sensitive: true },
      { path: '/Tags/t', sensitive: true },
    ])
  })

  test('V4: beside it the rest is shown', () => {
    expect(changesOf([secret, of('t', 'a')], [secret, of('t', 'b')])[0]?.resources[0]?.properties).toContainEqual({
      path: '/N',
      before: 'a',
      after: 'b',
    })
  })

  test('V4: a parameter that was sensitive before the change still is', () => {
    const open = secret.replace('x-sensitive: true, ', '')
    expect(JSON.stringify(changesOf([secret, of('hunter1')], [open, of('hunter2')]))).not.toContain('hunter')
  })
})

describe('J17: order does not matter', () => {
  test('J17: documents in any order give the same plan', () => {
    const texts = ['a', 'b', 'c', 'd'].map((name) => service(name, name === 'a' ? { dependsOn: ['d'] } : {}))
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (turned) => {
        expect(between([], turned)).toEqual(between([], texts))
      }),
      { numRuns: 20 },
    )
  })
})
