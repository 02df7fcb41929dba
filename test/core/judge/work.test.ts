import { beforeEach, describe, expect, test, vi } from 'vitest'
import { evaluateRule } from '../../../service/core/policy/evaluate.ts'
import { type Files, judged, judgedAlone, policy, service, smallOnly, team, told } from './judging.ts'

vi.mock('../../../service/core/policy/evaluate.ts', async (original) => {
  const real = await original<typeof import('../../../service/core/policy/evaluate.ts')>()
  return { ...real, evaluateRule: vi.fn(real.evaluateRule) }
})

const count = () => vi.mocked(evaluateRule).mock.calls.length

const many: Files = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [
    `catalog/services/s${index}.yaml`,
    service(`s${index}`, `{ storageGiB: ${index + 1} }`),
  ]),
)
const rules: Files = {
  'policies/small.yaml': smallOnly(),
  'policies/private.yaml': policy('private', {
    on: '[AWS::S3::Bucket]',
    require: 'resource.properties.PublicAccessBlockConfiguration.BlockPublicAcls',
  }),
}
const changed = { 'catalog/services/s7.yaml': service('s7', '{ storageGiB: 900 }') }

describe('J17: what is judged again', () => {
  beforeEach(() => void vi.mocked(evaluateRule).mockClear())

  test('J17: of an estate in which one service changes, that one alone is', () => {
    judged({ ...rules, ...many }, {})
    vi.mocked(evaluateRule).mockClear()
    expect(told(judged({ ...rules, ...many }, changed))).toEqual(['small-only s7 open'])
    expect(count()).toBeLessThanOrEqual(4)
  })

  test('J9: where a rule reads usage, those of the team whose usage changed', () => {
    const quota = {
      ...rules,
      'policies/q.yaml': policy('q', { require: 'usage.storageGiB < 50000' }),
      'catalog/teams/web.yaml': team('web'),
      'catalog/services/w.yaml': service('w', '{ storageGiB: 1 }', { owner: 'web' }),
    }
    judged({ ...quota, ...many }, {})
    vi.mocked(evaluateRule).mockClear()
    judged({ ...quota, ...many }, { 'catalog/services/w.yaml': service('w', '{ storageGiB: 2 }', { owner: 'web' }) })
    expect(count()).toBeLessThanOrEqual(6)
  })

  test('J7: a rule whose when leaves unchanged services out costs nothing for them', () => {
    const quota = {
      ...rules,
      'policies/q.yaml': policy('q', { when: 'old == null || change != "none"', require: 'usage.storageGiB < 50000' }),
    }
    judged({ ...quota, ...many }, {})
    vi.mocked(evaluateRule).mockClear()
    judged({ ...quota, ...many }, changed)
    expect(count()).toBeLessThanOrEqual(6)
  })

  test('J9: usage that passes a limit is seen at services that are left alone, whatever was judged before', () => {
    const quota = {
      'policies/q.yaml': policy('q', { require: 'usage.storageGiB < 300' }),
      'catalog/services/a.yaml': service('a'),
    }
    const adding = (gib: number) =>
      told(judged(quota, { 'catalog/services/b.yaml': service('b', `{ storageGiB: ${gib} }`) }))
    expect(adding(100)).toEqual([])
    expect(adding(250)).toEqual(['q a open', 'q b open'])
    expect(adding(100)).toEqual([])
  })

  test('J15: a tree judged alone and beside its base answer for themselves', () => {
    const rule = { 'policies/q.yaml': policy('q', { require: 'old != null' }), 'catalog/services/a.yaml': service('a') }
    expect(told(judged(rule, {}))).toEqual([])
    expect(told(judgedAlone(rule))).toEqual(['q a open'])
    expect(told(judged(rule, {}))).toEqual([])
  })
})
