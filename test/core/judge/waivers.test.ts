import { describe, expect, test } from 'vitest'
import {
  asks,
  estateFile,
  findingOf,
  judged,
  judgedAlone,
  pack,
  policy,
  service,
  smallOnly,
  told,
  waiver,
} from './judging.ts'

const rule = { 'policies/small-only.yaml': smallOnly(asks) }
const big = { 'catalog/services/big.yaml': service('big', '{ storageGiB: 900 }') }
const other = { 'catalog/services/other.yaml': service('other', '{ storageGiB: 900 }') }
const ofBig = (until: string, match = 'service.name == "big"') => ({
  'waivers/w.yaml': waiver('w', 'small-only', match, until),
})

describe('J13: waivers', () => {
  test('J13: silence what they match, are listed with their end, and ask nobody', () => {
    const verdict = judged({ ...rule, ...ofBig('2026-07-01') }, { ...big, ...other })
    expect(told(verdict)).toEqual(['small-only big waived', 'small-only other open'])
    expect(findingOf(verdict, 'small-only', 'big').until).toBe('2026-07-01')
    expect(verdict.requirements.map(({ subject }) => subject.name)).toEqual(['other'])
  })

  test('J13: count only from the base', () => {
    expect(told(judged(rule, { ...big, ...ofBig('2026-07-01') }))).toEqual([
      'small-only big open',
      'builtin-waivers w open',
    ])
  })

  test('J13: one that the change deletes still counts for it', () => {
    const verdict = judged({ ...rule, ...ofBig('2026-07-01'), ...big }, { 'waivers/w.yaml': null })
    expect(told(verdict)).toEqual(['small-only big waived before', 'builtin-waivers w open'])
  })

  test('J13: count only for their policy', () => {
    const second = {
      'policies/also.yaml': policy('also', { require: 'service.parameters.storageGiB <= 500', ...asks }),
    }
    expect(told(judged({ ...rule, ...second, ...ofBig('2026-07-01') }, big))).toEqual([
      'also big open',
      'small-only big waived',
    ])
  })

  test.each([
    ['one second before its end', '2026-06-15T12:00:01Z', 'waived'],
    ['at its end', '2026-06-15T12:00:00Z', 'open'],
    ['one second after its end', '2026-06-15T11:59:59Z', 'open'],
    ['on its last day', '2026-06-15', 'waived'],
    ['on the day after', '2026-06-14', 'open'],
  ])('K11: %s', (_, until, status) => {
    expect(findingOf(judged({ ...rule, ...ofBig(until) }, big), 'small-only').status).toBe(status)
    expect(findingOf(judgedAlone({ ...rule, ...ofBig(until), ...big }), 'small-only').status).toBe(status)
  })

  test('J13: the finding says of one that has ended', () => {
    expect(findingOf(judged({ ...rule, ...ofBig('2026-06-01') }, big), 'small-only').message).toContain(
      'Waiver w ended on 2026-06-01',
    )
    expect(findingOf(judged({ ...rule, ...ofBig('2026-06-01') }, other), 'small-only').message).not.toContain('Waiver')
  })

  test('J13: one whose match cannot be evaluated silences nothing, and the finding says so', () => {
    const { status, message } = findingOf(
      judged({ ...rule, ...ofBig('2026-07-01', 'service.nope.deep == 1') }, big),
      'small-only',
    )
    expect(status).toBe('open')
    expect(message).toMatch(/Waiver w silences nothing.*waivers\/w\.yaml:4:.*nope/)
  })

  test('J13: one that is broken silences nothing, and the finding says so', () => {
    const broken = { 'waivers/w.yaml': waiver('w', 'small-only', 'service.name == "big"', 'soon') }
    const { status, message } = findingOf(judged({ ...rule, ...broken }, big), 'small-only')
    expect(status).toBe('open')
    expect(message).toMatch(/Waiver w .*broken/)
  })

  test('J13: one for a deny policy with an exception counts', () => {
    const base = { 'policies/small-only.yaml': smallOnly({ exception: '{ maximum: 90d }' }), ...ofBig('2026-07-01') }
    expect(judged(base, big)).toMatchObject({ verdict: 'pass', requirements: [] })
  })

  test.each([
    ['2026-06-29T12:00:00Z', 1],
    ['2026-06-29T12:00:01Z', 0],
    ['2026-06-16', 1],
    ['2026-06-15T12:00:00Z', 0],
  ])('J13: one that ends %s is announced %i times', (until, times) => {
    const { notices } = judged({ ...rule, ...ofBig(until) }, {})
    expect(notices).toHaveLength(times)
    if (times === 1)
      expect(notices[0]).toMatchObject({ subject: { kind: 'Waiver', name: 'w' }, location: { path: 'waivers/w.yaml' } })
  })
})

describe('D7: waivers that ask for too much', () => {
  test.each([
    ['the last day allowed', '2026-09-13', []],
    ['a day more', '2026-09-14', ['document w error']],
    ['the last second allowed', '2026-09-13T12:00:00Z', []],
    ['a second more', '2026-09-13T12:00:01Z', ['document w error']],
  ])('D7: %s', (_, until, broken) => {
    const verdict = judged(rule, ofBig(until))
    expect(told(verdict)).toEqual(broken.length > 0 ? broken : ['builtin-waivers w open'])
  })

  test('D7: the place is the end, and the message says the last day', () => {
    const [finding] = judged(rule, ofBig('2027-01-01')).findings
    expect(finding).toMatchObject({
      category: 'document',
      location: { path: 'waivers/w.yaml', line: 4 },
      introduced: true,
    })
    expect(finding?.message).toContain('2026-09-13')
  })

  test('D7: a policy without an exception allows none', () => {
    const verdict = judged({ 'policies/small-only.yaml': smallOnly() }, ofBig('2026-07-01'))
    expect(told(verdict)).toEqual(['document w error'])
  })

  test('D7: a pack’s policy that the same change puts in force limits too', () => {
    const shipped = pack('sizing', [smallOnly({ exception: '{ maximum: 10d }' })])
    const estate = { 'plumbline.yaml': estateFile('  packs: [{ name: sizing, version: 1 }]') }
    expect(told(judged({}, { ...estate, ...ofBig('2026-07-01') }, { shipped }))).toEqual([
      'builtin-rules acme open',
      'document w error',
    ])
  })

  test('D7: an exception without a maximum allows any end', () => {
    const base = { 'policies/small-only.yaml': smallOnly({ exception: '{}' }) }
    expect(told(judged(base, ofBig('2036-07-01')))).toEqual(['builtin-waivers w open'])
  })

  test('D7: one that stands and is not edited is as it was', () => {
    const base = { ...rule, ...ofBig('2027-07-01') }
    expect(told(judged(base, big))).toEqual(['small-only big waived'])
    expect(told(judgedAlone({ ...base, ...big }))).toEqual(['small-only big waived'])
  })

  test('D7: one that is edited counts from now, by the maximum of the base', () => {
    const longer = { 'policies/small-only.yaml': smallOnly({ ...asks, exception: '{ maximum: 900d }' }) }
    const verdict = judged({ ...rule, ...ofBig('2026-07-01') }, { ...longer, ...ofBig('2027-07-01') })
    expect(told(verdict)).toEqual(['builtin-rules small-only open', 'document w error'])
  })
})
