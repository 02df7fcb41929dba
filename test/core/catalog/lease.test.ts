import { describe, expect, test } from 'vitest'
import { leaseUntil } from '../../../service/core/catalog/lease.ts'
import type { OfferingSpec, ServiceSpec } from '../../../service/core/model/specs.ts'

describe('J18: when a lease ends', () => {
  const now = '2026-03-01T12:00:00Z'
  test.each([
    ['never, where nobody says so', undefined, undefined, null],
    ['when the service says, a bare date at the next midnight', '2026-04-01', undefined, '2026-04-02T00:00:00.000Z'],
    ["after the offering's default, counted from now", undefined, { default: '90d' }, '2026-05-30T12:00:00.000Z'],
    [
      'when the service says, though the default is shorter',
      '2027-01-01',
      { default: '1d' },
      '2027-01-02T00:00:00.000Z',
    ],
    ['after the maximum, where the service says more', '2027-01-01', { maximum: '30d' }, '2026-03-31T12:00:00.000Z'],
    ['after the maximum, where nobody says anything', undefined, { maximum: '36h' }, '2026-03-03T00:00:00.000Z'],
    [
      'after the shorter of default and maximum',
      undefined,
      { default: '90d', maximum: '30d' },
      '2026-03-31T12:00:00.000Z',
    ],
    [
      'in 9999 at the latest, however far its limit lies',
      undefined,
      { default: '999999999d' },
      '9999-12-31T23:59:59.999Z',
    ],
  ])('J18: %s', (_title, until, lease, end) => {
    const service = { lease: until === undefined ? undefined : { until } } as ServiceSpec
    expect(leaseUntil(service, { lease } as OfferingSpec, now)).toBe(end)
  })
})
