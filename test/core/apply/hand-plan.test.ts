import { describe, expect, test } from 'vitest'
import { type HandPlan, handPlan } from '../../../service/core/apply/hand-plan.ts'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import { plan } from '../../../service/core/planner.ts'
import { bucket, estate, service, surroundings } from '../catalog/estate.ts'

/** A queue that reads what `of` gives. */
const reader = (name: string, of: string) => `
apiVersion: plumbline/v1
kind: Offering
metadata: { name: ${name} }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object }
  targets: { local: { Resources: { Queue: { Type: Local::Queue, Properties: { Name: "\${service.name}", Of: "\${services.${of}.outputs.path}" } } } } }
`
const readers = [reader('reads-a', 'a'), reader('reads-b', 'b')]

function planned(
  before: readonly string[],
  after: readonly string[],
  applied: { readonly [service: string]: number },
): HandPlan {
  const [old, now] = [documents(before), documents(after)]
  const state = (one: Documents) => ({ documents: one, desired: renderDesired(one, '2026-03-01T00:00:00Z') })
  return handPlan({
    documents: now,
    plan: plan(state(old), state(now), new Map()),
    applied: Object.entries(applied).map(([name, at]) => ({ service: name, appliedAt: new Date(at).toISOString() })),
    providers: { sandbox: 'local', 'archive-prod': 'aws' },
    writable: new Set(['local']),
  })
}

function documents(services: readonly string[]): Documents {
  return estate(surroundings, bucket, ...readers, ...services)
}

const a = (storageGiB = 1) => service('a', { parameters: { storageGiB } })
const b = service('b', { offering: 'reads-a', parameters: {}, dependsOn: ['a'] })
const c = service('c', { offering: 'reads-b', parameters: {}, dependsOn: ['b'] })
const aside = service('aside', { dependsOn: ['a'] })

describe('what is applied of a plan', () => {
  test('M5: what reads what a changed service gives follows it, and what reads of that; what only comes after it does not', () => {
    const {
      stages,
      followers,
      plan: shown,
    } = planned([a(), b, c, aside], [a(2), b, c, aside], { c: 1, b: 1, aside: 1, a: 1 })
    expect(shown.changes.map((change) => change.service)).toEqual(['a'])
    expect([stages, followers]).toEqual([
      [['a'], ['b'], ['c']],
      ['b', 'c'],
    ])
  })

  test('M5: what was not given it the last time follows still', () => {
    const all = [a(), b, c]
    expect(planned(all, all, { a: 2, b: 1, c: 1 }).stages).toEqual([['b'], ['c']])
    expect(planned(all, all, { a: 1, b: 1, c: 1 }).stages).toEqual([])
    expect(planned(all, all, { a: 1, b: 2, c: 3 }).stages).toEqual([])
  })

  test('M5: what goes comes last, what depends on it before it', () => {
    expect(planned([a(), b, c], [aside, a(2)], { a: 1, b: 2, c: 3 }).stages).toEqual([['a'], ['aside'], ['c', 'b']])
  })

  test('D9: what is in a cloud without a provider is not applied, nor what is made after it', () => {
    const far = service('a', { account: 'archive-prod' })
    const { stages, without, behind } = planned([], [far, b, c, service('other')], {})
    expect(without).toEqual([{ service: 'a', provider: 'aws' }])
    expect([behind, stages]).toEqual([['b', 'c'], [['other']]])
  })

  test('M10: what is there and cannot be told any more is left', () => {
    const { stages, left } = planned([a()], [service('a', { offering: 'nowhere' })], { a: 1 })
    expect([stages, left]).toEqual([[], ['a']])
  })
})
