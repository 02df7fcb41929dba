import { describe, expect, test } from 'vitest'
import type { Resource } from '../../../service/core/model/resource.ts'
import { isOrdered } from '../../../service/core/scan/owner-facts.ts'
import { estateFile, local, policy, service } from '../judge/judging.ts'
import { findingOf, orders, scanned, stray } from './scanning.ts'

const files = {
  ...orders,
  'plumbline.yaml': estateFile('  currency: EUR'),
  'policies/r.yaml': policy('r', { on: '["Local::*"]', category: 'sprawl', require: 'resource.service != null' }),
  'catalog/services/billing-archive.yaml': service('billing-archive', undefined, local),
}
const facts = (more: Partial<Resource>) => findingOf(scanned({ files, resources: [stray(more)] }), 'r').facts

describe('S8: whose it may be', () => {
  test.each<[string, Partial<Resource>, string]>([
    ['nothing tells', {}, 'unknown'],
    ['a tag names a team', { tags: { Team: 'payments' } }, 'team payments (tag Team is payments)'],
    ['a tag names somebody', { tags: { 'Created By': 'ana' } }, 'ana (tag Created By is ana)'],
    [
      'two tags do, the first is believed',
      { tags: { createdby: 'ana', owner: 'bo' } },
      'bo (tag owner is bo; tag createdby is ana)',
    ],
    ['a tag is empty', { tags: { owner: ' ' } }, 'unknown'],
    ['it is named after a service', { name: 'orders-tmp' }, 'team payments (named like service orders)'],
    ['it is called as one', { name: 'Orders' }, 'team payments (named like service orders)'],
    ['it begins with the same words', { name: 'billing_old.2' }, 'team payments (named like service billing-archive)'],
    ['only its letters are alike', { name: 'bill' }, 'unknown'],
    [
      'a tag and its name do',
      { name: 'orders-2', tags: { owner: 'bo' } },
      'bo (tag owner is bo; named like service orders)',
    ],
    [
      'tags of another estate claim it',
      { tags: { 'plumbline-estate': 'other', 'plumbline-service': 'orders' } },
      'unknown',
    ],
  ])('S8: %s', (_, more, expected) => {
    expect(facts(more)?.['probable owner']).toBe(expected)
  })

  test('S8: what its tags claim is said as a claim', () => {
    expect(facts({ tags: { 'plumbline-service': 'x'.repeat(200) } })?.['claims']).toMatch(
      /^its tags say plumbline-service x{100}…; the ledger does not bear that out$/,
    )
    expect(facts({})).not.toHaveProperty('claims')
  })

  test.each<[Resource['runtime'], string]>([
    [{ modified: '2026-06-14T11:00:00Z' }, 'last changed 1 day ago (2026-06-14)'],
    [{ created: '2026-01-01T00:00:00Z', modified: '2026-06-14T11:00:00Z' }, 'made 165 days ago (2026-01-01)'],
    [{ modified: '2027-01-01T00:00:00Z' }, 'last changed 0 days ago (2027-01-01)'],
    [{ modified: 'soon', created: 7 }, 'unknown'],
    [{}, 'unknown'],
  ])('its age, where its cloud tells: %o', (runtime, age) => {
    expect(facts({ runtime })?.['age']).toBe(age)
  })

  test.each([
    [
      'an offering would order exactly this',
      { Name: 'stray', SizeGiB: 40, Public: false },
      '20.00 EUR a month, as offering bucket would order it',
    ],
    ['none would', { Name: 'stray', SizeGiB: 'much' }, 'unknown'],
  ])('its cost, where %s', (_, properties, cost) => {
    expect(facts({ properties })?.['cost']).toBe(cost)
    expect(isOrdered(facts({ properties }))).toBe(cost !== 'unknown')
  })

  test('what is a service’s has none: its document says it all', () => {
    const found = scanned({ files, resources: [], gone: [{ service: 'orders', logicalId: 'Bucket' }] })
    expect(found[0]).not.toHaveProperty('facts')
  })
})
