import { describe, expect, test } from 'vitest'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { Rendered } from '../../../service/core/catalog/rendered.ts'
import type { Value } from '../../../service/core/model/resource.ts'
import { isUnknown, type Unknown } from '../../../service/core/model/unknown.ts'
import { bucket, estate, offering, service, surroundings } from './estate.ts'

const now = '2026-03-01T00:00:00Z'

/** The one service of some documents, rendered; fails loudly where it is not. */
function rendered(...texts: readonly string[]): Rendered {
  const desired = renderDesired(estate(surroundings, ...texts), now)
  expect(desired.broken).toEqual([])
  const [one] = [...desired.services.values()]
  if (!one) throw new Error('nothing was rendered')
  return one
}

/** The properties of a topic whose template is given; its service is `t`. */
function properties(template: string, spec = {}): { readonly [key: string]: Value } {
  const topic = offering('topic', `{ Topic: { Type: "AWS::SNS::Subscription", Properties: ${template} } }`)
  const t = service('t', { offering: 'topic', account: 'archive-prod', parameters: {}, ...spec })
  return rendered(topic, t).resources[0]?.properties ?? {}
}

/** An unknown, as a pair that reads well in a table. */
function unknownIn(value: Value | undefined): readonly [string, string] | Value | undefined {
  return isUnknown(value) ? [(value as Unknown).expression, (value as Unknown).target] : value
}

describe('E2: a desired resource', () => {
  const x = rendered(bucket, service('x', { account: 'archive-prod', tags: { 'data-class': 'internal' } }))
  const [resource] = x.resources

  test('E2: has provider, account, region, type, name, logicalId and service; no id, nothing at runtime', () => {
    expect(resource).toMatchObject({
      provider: 'aws',
      account: 'archive-prod',
      region: 'eu-west-1',
      type: 'AWS::S3::Bucket',
      name: 'x',
      logicalId: 'Bucket',
      service: 'x',
      id: null,
      runtime: {},
    })
  })

  test('E2: is named service/logicalId where its target has several', () => {
    const two = offering('two', '{ B: { Type: "AWS::S3::Bucket" }, A: { Type: "AWS::KMS::Key" } }')
    const { resources } = rendered(two, service('v', { offering: 'two', account: 'archive-prod', parameters: {} }))
    expect(resources.map(({ name }) => name)).toEqual(['v/A', 'v/B'])
  })

  test('E2: has its own tags and those that Plumbline sets, as one map', () => {
    expect(resource?.tags).toEqual({
      'cost-center': 'CC-1234',
      'data-class': 'internal',
      environment: 'prod',
      'plumbline-estate': 'acme',
      'plumbline-service': 'x',
      team: 'payments',
    })
  })

  test.each([
    ['AWS::S3::Bucket', 'a list of pairs', 'Tags', { Key: 'team', Value: 'payments' }],
    [
      'AWS::AutoScaling::AutoScalingGroup',
      'pairs that spread',
      'Tags',
      { Key: 'team', Value: 'payments', PropagateAtLaunch: true },
    ],
  ])('E2: %s holds its tags as %s', (type, _form, property, pair) => {
    const one = offering('one', `{ One: { Type: "${type}" } }`)
    const { resources } = rendered(one, service('v', { offering: 'one', account: 'archive-prod', parameters: {} }))
    expect(resources[0]?.properties[property]).toContainEqual(pair)
  })

  test('E2: AWS::Cognito::UserPool holds its tags as a map of another name, and what is not taggable holds none', () => {
    const pair =
      '{ A: { Type: "AWS::Cognito::UserPool" }, B: { Type: "AWS::SQS::QueuePolicy", Properties: { Queues: [] } } }'
    const two = offering('two', pair)
    const { resources } = rendered(two, service('v', { offering: 'two', account: 'archive-prod', parameters: {} }))
    expect(resources[0]?.properties['UserPoolTags']).toMatchObject({ team: 'payments' })
    expect(resources[1]?.properties).toEqual({ Queues: [] })
    expect(resources[1]?.tags).toMatchObject({ team: 'payments' })
  })

  test("E2: a template's own tags keep their places, and Plumbline's win", () => {
    const own = '[{ Key: tier, Value: "${params.label}" }, { Key: team, Value: nobody }]'
    const one = offering('one', `{ One: { Type: "AWS::S3::Bucket", Properties: { Tags: ${own} } } }`)
    const { resources } = rendered(one, service('v', { offering: 'one', account: 'archive-prod', parameters: {} }))
    const tags = resources[0]?.properties['Tags'] as readonly Value[]
    expect(tags.slice(0, 2)).toEqual([
      { Key: 'tier', Value: 'a' },
      { Key: 'team', Value: 'payments' },
    ])
    expect(resources[0]?.tags).toMatchObject({ tier: 'a', team: 'payments' })
  })

  test('E2: tags written so that none can be added are the offering’s fault', () => {
    const one = offering('one', '{ One: { Type: "AWS::S3::Bucket", Properties: { Tags: !ImportValue tags } } }')
    const texts = [surroundings, one, service('v', { offering: 'one', account: 'archive-prod', parameters: {} })]
    expect(renderDesired(estate(...texts), now).broken).toMatchObject([{ subject: { kind: 'Offering', name: 'one' } }])
  })
})

describe('E3, E5: holes', () => {
  test.each([
    ['one hole keeps its type: a number', '{ P: "${params.storageGiB}" }', 10],
    ['one hole keeps its type: a boolean', '{ P: "${params.storageGiB > 5}" }', true],
    ['one hole keeps its type: a list', '{ P: "${[params.label]}" }', ['a']],
    ['text around a hole makes text', '{ P: "a${params.storageGiB}b" }', 'a10b'],
    ['$${ is a literal ${', '{ P: "$${params.label}" }', '${params.label}'],
    ['the service is there, with its default region', '{ P: "${service.name}@${service.region}" }', 't@eu-west-1'],
    [
      'so are team, account, offering and env',
      '{ P: "${team.costCenter} ${account.id} ${offering.name} ${env}" }',
      'CC-1234 777788889999 topic prod',
    ],
    ['params are what the service gave, with defaults', '{ P: "${params.label}${service.parameters.label}" }', 'aa'],
  ])('E3, E5: %s', (_title, template, value) => {
    expect(properties(template)['P']).toEqual(value)
  })

  test('E5: outputs of a service that it depends on are unknown until applied', () => {
    const topic = offering(
      'topic',
      '{ Topic: { Type: "AWS::SNS::Subscription", Properties: { A: "${services.db.outputs.url}", B: "x-${services.db.outputs.url}" } } }',
    )
    const t = service('t', { offering: 'topic', account: 'archive-prod', parameters: {}, dependsOn: ['db'] })
    const desired = renderDesired(estate(surroundings, bucket, topic, service('db'), t), now)
    const { A, B } = desired.services.get('t')?.resources[0]?.properties ?? {}
    expect(unknownIn(A)).toEqual(['${services.db.outputs.url}', 'db.outputs.url'])
    expect(unknownIn(B)).toEqual(['x-${services.db.outputs.url}', 'db.outputs.url'])
  })

  test('E5: outputs of any other service are not there, and the message says why', () => {
    const topic = offering(
      'topic',
      '{ Topic: { Type: "AWS::SNS::Subscription", Properties: { A: "${services.db.outputs.url}" } } }',
    )
    const t = service('t', { offering: 'topic', account: 'archive-prod', parameters: {} })
    const { broken, services } = renderDesired(estate(surroundings, bucket, topic, service('db'), t), now)
    expect(services.has('t')).toBe(false)
    expect(broken).toHaveLength(1)
    expect(broken[0]).toMatchObject({ subject: { kind: 'Service', name: 't' } })
    expect(broken[0]?.message).toContain('dependsOn')
  })
})

describe('E6: what only the cloud will know', () => {
  test.each([
    ['!Ref of a resource', '{ P: !Ref Key }', '!Ref Key', 'Key'],
    ['!Ref of a pseudo parameter', '{ P: !Ref AWS::Region }', '!Ref AWS::Region', 'AWS::Region'],
    ['!GetAtt', '{ P: !GetAtt Key.Arn }', '!GetAtt Key.Arn', 'Key'],
    ['Fn::GetAtt as text', '{ P: { "Fn::GetAtt": Key.Arn } }', '!GetAtt Key.Arn', 'Key'],
    [
      '!Sub, in which nothing is a hole',
      '{ P: !Sub "${Key.Arn}/${params.nope}" }',
      '!Sub "${Key.Arn}/${params.nope}"',
      'Key,params',
    ],
    [
      'Fn::Join with a hole among its arguments',
      '{ P: { "Fn::Join": ["-", ["${params.label}", { Ref: Key }]] } }',
      '!Join ["-", ["a", !Ref Key]]',
      'Key',
    ],
    [
      'Fn::If',
      '{ P: { "Fn::If": [Large, 1, { Ref: AWS::NoValue }] } }',
      '!If ["Large", 1, !Ref AWS::NoValue]',
      'AWS::NoValue',
    ],
    ['Fn::ImportValue', '{ P: { "Fn::ImportValue": "net-${params.label}" } }', '!ImportValue "net-a"', ''],
    [
      'Fn::Select of Fn::Split',
      '{ P: { "Fn::Select": [0, { "Fn::Split": [",", { Ref: List }] }] } }',
      '!Select [0, !Split [",", !Ref List]]',
      'List',
    ],
    ['a dynamic reference', '{ P: "{{resolve:ssm:/x:1}}" }', '{{resolve:ssm:/x:1}}', 'resolve:ssm:/x:1'],
  ])('E6: %s is unknown as a whole', (_title, template, expression, target) => {
    expect(unknownIn(properties(template)['P'])).toEqual([expression, target])
  })

  test('E6: a function that comes in by a parameter is none the less one', () => {
    const spec = { parameters: { open: { Ref: 'Elsewhere' } } }
    expect(unknownIn(properties('{ P: "${params.open}" }', spec)['P'])).toEqual(['!Ref Elsewhere', 'Elsewhere'])
  })

  test('E6: AWS::NoValue is absent, in a map and in a list, also by way of a hole', () => {
    const template =
      '{ A: !Ref AWS::NoValue, B: [1, !Ref AWS::NoValue, 2], C: "${params.open}", D: { E: !Ref AWS::NoValue } }'
    expect(properties(template, { parameters: { open: { Ref: 'AWS::NoValue' } } })).toEqual({ B: [1, 2], D: {} })
  })

  test('E6: a list keeps its length where a hole makes an item absent, which is then not known', () => {
    const { P } = properties('{ P: [1, "${params.open}", 2] }', { parameters: { open: { Ref: 'AWS::NoValue' } } })
    expect((P as readonly Value[]).map(unknownIn)).toEqual([1, ['!Ref AWS::NoValue', 'AWS::NoValue'], 2])
  })

  test('E6: ARM expressions are unknown, and [[ is a literal [', () => {
    const azure = bucket.replace(
      'targets:',
      'targets:\n    azure: { Resources: { S: { Type: Microsoft.Storage/storageAccounts, Properties: { name: "[uniqueString(resourceGroup().id)]", kind: "[[x]", sku: "${service.name}" } } } }',
    )
    const account = surroundings.replace('- { name: sandbox, provider: local', '- { name: sandbox, provider: azure')
    const { services } = renderDesired(estate(account, azure, service('x')), now)
    const { name, kind, sku } = services.get('x')?.resources[0]?.properties ?? {}
    expect(unknownIn(name)).toEqual(['[uniqueString(resourceGroup().id)]', '[uniqueString(resourceGroup().id)]'])
    expect([kind, sku]).toEqual(['[x]', 'x'])
  })

  test.each([
    ['azure', 'Microsoft.Storage/storageAccounts', 'tags'],
    ['gcp', 'storage.googleapis.com/Bucket', 'labels'],
  ])('E2: tags of %s are one map, those that the template writes included', (provider, type, name) => {
    const foreign = bucket.replace(
      'targets:',
      `targets:\n    ${provider}: { Resources: { S: { Type: ${type}, Properties: { ${name}: { a: b, team: mine } } } } }`,
    )
    const account = surroundings.replace(
      '- { name: sandbox, provider: local',
      `- { name: sandbox, provider: ${provider}`,
    )
    const { services } = renderDesired(estate(account, foreign, service('x', { tags: { zone: 'c' } })), now)
    expect(services.get('x')?.resources[0]?.tags).toMatchObject({ a: 'b', zone: 'c', 'plumbline-service': 'x' })
    expect(services.get('x')?.resources[0]?.tags['team']).not.toBe('mine')
  })

  test('E6: a key Ref is plain data in an http body', () => {
    const saas = bucket.replace(
      'targets:',
      'targets:\n    http: { Resources: { W: { Type: "Http::W", Properties: { branch: { Ref: main } } } } }',
    )
    expect(rendered(saas, service('x', { account: 'chat' })).resources[0]?.properties).toEqual({
      branch: { Ref: 'main' },
    })
  })
})

describe('E5, D6: a hole without a value is a broken document', () => {
  const topic = (hole: string) =>
    offering('topic', `{ Topic: { Type: "AWS::SNS::Topic", Properties: { TopicName: "${hole}" } } }`)
  const of = (name: string, parameters = {}) =>
    service(name, { offering: 'topic', account: 'archive-prod', parameters })

  test('E5: the offering, where the hole reads a parameter that it does not declare, with the nearest', () => {
    const { broken, services } = renderDesired(estate(surroundings, topic('${params.lable}'), of('t')), now)
    expect(services.size).toBe(0)
    expect(broken).toHaveLength(1)
    expect(broken[0]).toMatchObject({
      subject: { kind: 'Offering', name: 'topic' },
      field: '/spec/targets/aws/Resources/Topic/Properties/TopicName',
      location: { path: 'offering/topic.yaml' },
    })
    expect(broken[0]?.message).toContain('did you mean `label`?')
  })

  test('E5: the service, at its parameter, where others are fine', () => {
    const texts = [topic('${params.open.name}'), of('good', { open: { name: 'x' } }), of('bad', { open: {} })]
    const { broken, services } = renderDesired(estate(surroundings, ...texts), now)
    expect([...services.keys()]).toEqual(['good'])
    expect(broken).toMatchObject([
      { subject: { kind: 'Service', name: 'bad' }, location: { path: 'service/bad.yaml' } },
    ])
    expect(broken[0]?.field).toContain('/spec/parameters/open')
    expect(broken[0]?.message).toContain('offering/topic.yaml')
  })

  test('E5: the offering once, where the hole fails for every service', () => {
    const texts = [topic('${params.open.name}'), of('one', { open: {} }), of('two', { open: {} })]
    const { broken } = renderDesired(estate(surroundings, ...texts), now)
    expect(broken).toMatchObject([{ subject: { kind: 'Offering', name: 'topic' } }])
  })

  test('D5: a service in an account of a provider for which its offering has no target', () => {
    const { broken } = renderDesired(estate(surroundings, bucket, service('x', { account: 'chat' })), now)
    expect(broken).toMatchObject([{ subject: { kind: 'Service', name: 'x' }, field: '/spec/account' }])
    expect(broken[0]?.message).toContain('`aws`, `local`')
  })

  test('V4: of a sensitive parameter the message says nothing', () => {
    const { broken } = renderDesired(
      estate(surroundings, topic('${int(params.token)}'), of('t', { token: 'hunter2' })),
      now,
    )
    expect(broken).toHaveLength(1)
    expect(JSON.stringify(broken)).not.toContain('hunter2')
  })

  test.each([
    ['negative', '0.0 - 1.0'],
    ['text', '"a"'],
    ['of a sensitive parameter', 'size(params.token) * 1.0'],
    ['unknown field', 'params.nope'],
  ])('E5: a monthlyCost that is %s breaks', (_title, cost) => {
    const one = offering('topic', '{ T: { Type: "AWS::SNS::Topic" } }', `monthlyCost: '${cost}'`)
    const { broken } = renderDesired(estate(surroundings, one, of('t'), of('u')), now)
    expect(broken).toMatchObject([{ subject: { kind: 'Offering' }, field: '/spec/monthlyCost' }])
  })
})

describe('J10, V4: where a property came from', () => {
  const template = '{ A: "${params.label}", B: { C: fixed, D: ["${params.token}", !Ref X] } }'
  const topic = offering('topic', `{ Topic: { Type: "AWS::SNS::Topic", Properties: ${template} } }`)
  const [resource] = rendered(
    topic,
    service('t', { offering: 'topic', account: 'archive-prod', parameters: {} }),
  ).resources
  const above = '/spec/targets/aws/Resources/Topic/Properties'

  test('J10: each value knows its place in the offering, and what its holes read', () => {
    expect(resource?.origins.get('/A')).toMatchObject({
      template: `${above}/A`,
      reads: [{ path: ['params', 'label'] }],
    })
    expect(resource?.origins.get('/B/C')).toEqual({ template: `${above}/B/C`, reads: [], sensitive: false })
    expect(resource?.origins.get('/B/D/1')).toMatchObject({ template: `${above}/B/D/1` })
  })

  test('V4: what derives from a sensitive parameter is marked', () => {
    const marked = [...(resource?.origins ?? [])].filter(([, { sensitive }]) => sensitive).map(([pointer]) => pointer)
    expect(marked).toEqual(['/B/D/0'])
  })
})

describe('J4: stateful', () => {
  test('J4: an http resource says it itself', () => {
    const saas = (says: string) =>
      bucket.replace('targets:', `targets:\n    http: { Resources: { W: { Type: "Http::W", ${says} } } }`)
    const stateful = (says: string) => rendered(saas(says), service('x', { account: 'chat' })).resources[0]?.stateful
    expect([stateful('Stateful: true'), stateful('Stateful: false'), stateful('Properties: {}')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('D8: offerings lie in the estate', () => {
  test('D8: a service of an offering that the estate has not is left out, and nothing else is looked up', () => {
    expect(renderDesired(estate(surroundings, service('x')), now)).toEqual({ services: new Map(), broken: [] })
  })
})

describe('what was rendered is kept', () => {
  test('one changed service of many costs one rendering', () => {
    const others = Array.from({ length: 50 }, (_, at) => service(`s${at}`))
    const before = renderDesired(estate(surroundings, bucket, ...others, service('x')), now)
    const after = renderDesired(
      estate(surroundings, bucket, ...others, service('x', { parameters: { storageGiB: 7 } })),
      now,
    )
    const changed = [...after.services].filter(([name, one]) => before.services.get(name) !== one).map(([name]) => name)
    expect(changed).toEqual(['x'])
  })

  test('another offering, team, account or estate is another rendering', () => {
    const render = (around: string, of: string) =>
      renderDesired(estate(around, of, service('x')), now).services.get('x')
    const first = render(surroundings, bucket)
    expect(render(surroundings, bucket)).toBe(first)
    expect(render(surroundings, `${bucket} `)).not.toBe(first)
    expect(render(surroundings.replace('CC-1234', 'CC-9'), bucket)?.resources[0]?.tags['cost-center']).toBe('CC-9')
    expect(
      render(surroundings.replace('{ name: acme }', '{ name: other }'), bucket)?.resources[0]?.tags['plumbline-estate'],
    ).toBe('other')
  })
})
