import { describe, expect, test } from 'vitest'
import { explainPolicy } from '../../../service/core/policy/explain.ts'
import {
  asks,
  common,
  documentsOf,
  estateFile,
  local,
  now,
  pack,
  policy,
  service,
  smallOnly,
} from '../judge/judging.ts'

const explain = (name: string, files: Parameters<typeof documentsOf>[0], shipped = pack('none', [])) =>
  explainPolicy(name, documentsOf({ ...common, ...files }, shipped), shipped, now)

describe('J15: a policy explained on a tree as it stands', () => {
  test('E7: every subject, with what came of it and why', () => {
    const explained = explain('r', {
      'policies/r.yaml': policy('r', { when: 'env == "prod"', require: 'service.parameters.storageGiB <= 500' }),
      'catalog/services/a.yaml': service('a'),
      'catalog/services/b.yaml': service('b', '{ storageGiB: 900 }'),
      'catalog/services/c.yaml': service('c', '{}', local),
    })
    expect(explained?.subjects.map(({ subject, judgement }) => `${subject.name} ${judgement}`)).toEqual([
      'a pass',
      'b violation',
      'c skip',
    ])
    expect(explained?.subjects[1]).toMatchObject({
      message: 'The rule r does not hold.',
      location: { path: 'catalog/services/b.yaml' },
    })
    expect(explained?.subjects.map(({ parts }) => parts.map(({ part }) => part))).toEqual([
      ['when', 'require'],
      ['when', 'require'],
      ['when'],
    ])
  })

  test('J15: resources and other documents too', () => {
    const explained = explain('r', {
      'policies/r.yaml': policy('r', { on: '[AWS::S3::Bucket, Team]', require: '"true"' }),
      'catalog/services/a.yaml': service('a'),
    })
    expect(explained?.subjects.map(({ subject }) => subject)).toEqual([
      { kind: 'Service', name: 'a', logicalId: 'Bucket' },
      { kind: 'Team', name: 'payments' },
    ])
  })

  test('D5: a policy on all types that begin so; one of category sprawl judges none that is only desired', () => {
    const files = { 'catalog/services/a.yaml': service('a'), 'catalog/services/l.yaml': service('l', '{}', local) }
    const on = (more = {}) => ({ 'policies/r.yaml': policy('r', { on: '["Local::*"]', require: '"true"', ...more }) })
    const subjects = (more = {}) => explain('r', { ...on(more), ...files })?.subjects.map(({ subject }) => subject.name)
    expect(subjects()).toEqual(['l'])
    expect(subjects({ category: 'sprawl' })).toEqual([])
  })

  test('D8: a pack’s policy by the parameters that it was given', () => {
    const shipped = pack('sizing', [
      smallOnly({
        ...asks,
        require: 'service.parameters.storageGiB <= params.most',
        parameters: '{ type: object, properties: { most: { type: integer, default: 5 } } }',
      }),
    ])
    const files = {
      'plumbline.yaml': estateFile('  packs: [{ name: sizing, version: 1, parameters: { most: 100 } }]'),
      'catalog/services/a.yaml': service('a'),
    }
    expect(explain('small-only', files, shipped)?.subjects).toMatchObject([{ judgement: 'pass' }])
  })

  test('J1: null where no such policy is in force', () => {
    expect(explain('nope', {})).toBeNull()
  })
})
