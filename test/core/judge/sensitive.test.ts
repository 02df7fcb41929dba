import { describe, expect, test } from 'vitest'
import { explainPolicy } from '../../../service/core/policy/explain.ts'
import { asks, bucket, common, documentsOf, findingOf, judged, now, policy, service } from './judging.ts'

const canary = 'hunter2-canary'
const offering = {
  'catalog/offerings/bucket.yaml': bucket('${!params.public}', '')
    .replace(
      'BucketName: "${service.name}-${account.id}"',
      'BucketName: "${service.name}", Password: "x-${params.secret}"',
    )
    .replace(
      '          Properties:\n            BucketName: "${service.name}", Password',
      '          Properties:\n            BucketName: "${service.name}"\n            Password',
    ),
}
const head = (secret = canary) => ({ 'catalog/services/s.yaml': service('s', `{ storageGiB: 1, secret: ${secret} }`) })

const rules: readonly (readonly [string, { readonly [field: string]: string }])[] = [
  ['a message that prints it', { require: '"false"', message: '"${service.parameters.secret}"' }],
  ['a fix that prints it', { require: '"false"', fix: '"${service.parameters.secret}"' }],
  ['a message that prints the document', { require: '"false"', message: '"${document.spec.parameters.secret}"' }],
  ['a message that prints all parameters', { require: '"false"', message: '"${service.parameters}"' }],
  ['a message that glues it', { require: '"false"', message: '"<${service.parameters.secret + service.name}>"' }],
  ['a message by a variable', { require: '"false"', variables: '{ v: service.parameters.secret }', message: '"${v}"' }],
  [
    'a resource’s property that derives from it',
    { on: '[AWS::S3::Bucket]', require: '"false"', message: '"${resource.properties.Password}"' },
  ],
  ['a message of all properties', { on: '[AWS::S3::Bucket]', require: '"false"', message: '"${resource.properties}"' }],
  ['an error that would name it', { require: '{"a": 1}[service.parameters.secret] == 1' }],
  ['what it was', { require: '"false"', message: '"${old.parameters.secret}"' }],
]

describe('V4, K7: sensitive values', () => {
  test.each(rules)('K7: never leave in %s', (_, spec) => {
    const quoted = spec['require']?.startsWith('{') ? { ...spec, require: `'${spec['require']}'` } : spec
    const base = { ...offering, 'policies/p.yaml': policy('p', quoted) }
    const created = judged(base, head())
    expect(findingOf(created, 'p').message).not.toBe('')
    expect(JSON.stringify(created)).not.toContain(canary)
    const updated = judged({ ...base, ...head() }, head('other-secret'))
    expect(JSON.stringify(updated)).not.toContain(canary)
    expect(JSON.stringify(updated)).not.toContain('other-secret')
    const explained = explainPolicy('p', documentsOf({ ...common, ...base, ...head() }), { packs: new Map() }, now)
    expect(explained?.subjects).toHaveLength(1)
    expect(JSON.stringify(explained?.subjects)).not.toContain(canary)
  })

  test('V4: a hole that reads one prints (sensitive)', () => {
    const base = {
      ...offering,
      'policies/p.yaml': policy('p', { require: '"false"', message: '"Is ${service.parameters.secret}."' }),
    }
    expect(findingOf(judged(base, head()), 'p').message).toBe('Is (sensitive).')
  })

  test("V4: a policy's own sensitive parameter prints (sensitive) too", () => {
    const parameters = `{ type: object, properties: { word: { type: string, x-sensitive: true, default: ${canary} } } }`
    const base = {
      ...offering,
      'policies/p.yaml': policy('p', { parameters, require: '"false"', message: '"Is ${params.word}."' }),
    }
    expect(findingOf(judged(base, head('other')), 'p').message).toBe('Is (sensitive).')
  })

  test('V4: the rule itself sees the value', () => {
    const base = {
      ...offering,
      'policies/p.yaml': policy('p', { require: `service.parameters.secret == "${canary}"` }),
    }
    expect(judged(base, head()).findings).toEqual([])
  })

  test('A3: the value enters the key, and only keyed', () => {
    const base = {
      ...offering,
      'policies/p.yaml': policy('p', { require: 'service.parameters.secret == "x"', ...asks }),
    }
    const key = (secret: string, digestKey: string) => findingOf(judged(base, head(secret), { digestKey }), 'p').key
    expect(key('one', 'k')).toBe(key('one', 'k'))
    expect(key('one', 'k')).not.toBe(key('two', 'k'))
    expect(key('one', 'k')).not.toBe(key('one', 'l'))
  })
})
