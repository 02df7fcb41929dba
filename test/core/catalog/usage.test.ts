import { describe, expect, test } from 'vitest'
import { quotasOf, renderDesired, usageOf } from '../../../service/core/catalog/desired.ts'
import { bucket, estate, service, surroundings } from './estate.ts'

const now = '2026-03-01T00:00:00Z'
const web =
  '{ apiVersion: plumbline/v1, kind: Team, metadata: { name: web }, spec: { github: acme/web, quota: { cpu: 4 } } }'

describe('J9: usage and quota', () => {
  const documents = estate(surroundings, web, bucket, service('a'), service('b', { parameters: { storageGiB: 50 } }))
  const usage = usageOf(renderDesired(documents, now), documents)

  test('J9: a team uses what its services draw, how many they are and what they cost', () => {
    expect(usage.get('payments')).toEqual({ cpu: 0, monthlyCost: 3.45, services: 2, storageGiB: 150 })
  })

  test('J9: it has every unit of any offering or quota, 0 where unused', () => {
    expect(usage.get('web')).toEqual({ cpu: 0, monthlyCost: 0, services: 0, storageGiB: 0 })
  })

  test('J9, J17: sums do not depend on the order of files, to the last digit', () => {
    const parts = [0.1, 0.2, 0.3, 0.7, 1.1].map((storageGiB, at) => service(`s${at}`, { parameters: { storageGiB } }))
    const sum = (texts: readonly string[]) => {
      const all = estate(surroundings, bucket, ...texts)
      return usageOf(renderDesired(all, now), all).get('payments')
    }
    expect(sum([...parts].reverse())).toEqual(sum(parts))
    expect(sum(parts)?.['storageGiB']).toBe(2.4)
  })

  test("J1, J9: a quota is the base's, a new team's own, and what it lacks is absent", () => {
    const raised = surroundings.replace('storageGiB: 2000', 'storageGiB: 9000')
    const quotas = quotasOf(estate(surroundings), estate(raised, web))
    expect(quotas.get('payments')).toEqual({ storageGiB: 2000 })
    expect(quotas.get('web')).toEqual({ cpu: 4 })
  })
})
