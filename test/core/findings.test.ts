import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterwards, lifeOf } from '../../service/core/findings.ts'
import type { LiveFinding, NotSeen, ScanFinding } from '../../service/core/model/scan.ts'

const [monday, tuesday, wednesday] = ['2026-06-15T02:00:00Z', '2026-06-16T02:00:00Z', '2026-06-17T02:00:00Z']

function today(differences: Partial<LiveFinding> = {}): LiveFinding {
  return {
    fingerprint: 'f1',
    key: 'k1',
    category: 'misconfiguration',
    policy: 'bucket-not-public',
    severity: 'high',
    enforcement: 'approve',
    status: 'open',
    introduced: false,
    subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
    message: 'It is public.',
    account: 'sandbox',
    region: 'eu-west-1',
    resource: { type: 'Local::Bucket', id: 'bucket/orders', name: 'orders' },
    ...differences,
  }
}

const waived = today({ status: 'waived', until: '2026-07-01' })
const failing = today({ status: 'error' })

function living(differences: Partial<ScanFinding> = {}): ScanFinding {
  return { ...today(), firstSeen: monday, lastSeen: monday, known: false, since: monday, ...differences }
}

describe('S4: what a scan found', () => {
  test.each([
    ['opens', null, today(), { status: 'open', firstSeen: tuesday, lastSeen: tuesday, since: tuesday }],
    ['is new and waived', null, waived, { status: 'waived', since: tuesday, until: '2026-07-01' }],
    ['goes on', living(), today(), { status: 'open', firstSeen: monday, lastSeen: tuesday, since: monday }],
    ['is waived', living(), waived, { status: 'waived', firstSeen: monday, since: tuesday, until: '2026-07-01' }],
    ['is waived no more', living({ ...waived }), today(), { status: 'open', since: tuesday }],
    ['cannot be evaluated', living(), failing, { status: 'error', since: tuesday }],
    [
      'opens again under one fingerprint',
      living({ status: 'resolved' }),
      today(),
      { status: 'open', firstSeen: monday, lastSeen: tuesday, since: tuesday },
    ],
  ] as const)('S4: a finding %s', (_, before, now, expected) => {
    const life = lifeOf(before, now, { at: tuesday, first: false })
    expect(life).toMatchObject({ fingerprint: 'f1', known: false, ...expected })
    if (now.until === undefined) expect(life).not.toHaveProperty('until')
  })

  test('S4: what the first scan of an account finds is known, and stays known; it is open all the same', () => {
    const first = lifeOf(null, today(), { at: monday, first: true })
    expect(first).toMatchObject({ known: true, status: 'open' })
    const gone = afterwards(first, { at: tuesday, notSeen: [] })
    expect(lifeOf(gone, today(), { at: wednesday, first: false })).toMatchObject({ known: true, since: wednesday })
  })

  test('S4: what is said of it is always today’s', () => {
    const changed = today({ message: 'It is still public.', key: 'k2', severity: 'low' })
    expect(lifeOf(living(), changed, { at: tuesday, first: false })).toMatchObject(changed)
  })

  test('S4: the same scan once more says the same', () => {
    const now = fc.constantFrom(today(), waived, failing)
    const before = fc.constantFrom(null, living(), living({ ...waived }), living({ status: 'resolved' }))
    fc.assert(
      fc.property(before, now, fc.boolean(), (was, found, first) => {
        const once = lifeOf(was, found, { at: tuesday, first })
        expect(lifeOf(once, found, { at: tuesday, first })).toEqual(once)
      }),
    )
  })
})

describe('S4: what a scan did not find', () => {
  const unseen = (differences: Partial<NotSeen> = {}): NotSeen => ({
    kind: 'not-seen',
    account: 'sandbox',
    region: 'eu-west-1',
    types: ['Local::Bucket'],
    call: 'readdir',
    reason: 'EACCES',
    ...differences,
  })
  const became = (notSeen: readonly NotSeen[], before = living()) => afterwards(before, { at: tuesday, notSeen })

  test.each(['open', 'waived', 'error'] as const)('S4: what was %s is resolved, and was seen last before', (status) => {
    const resolved = became([], living({ status, ...(status === 'waived' ? { until: '2026-07-01' } : {}) }))
    expect(resolved).toMatchObject({ status: 'resolved', firstSeen: monday, lastSeen: monday, since: tuesday })
    expect(resolved).not.toHaveProperty('until')
  })

  test('S4: what is resolved already stays as it was', () => {
    expect(became([], living({ status: 'resolved' }))).toBeNull()
  })

  test.each([
    ['its type', unseen()],
    ['its type among others', unseen({ types: ['Local::Queue', 'Local::Bucket'] })],
    ['all of its region', unseen({ types: null })],
    ['its account as a whole', unseen({ types: null, region: null })],
    ['its type, wherever', unseen({ region: null })],
  ])('S1: where %s was not seen, it stays as it was', (_, notSeen) => {
    expect(became([unseen({ account: 'other' }), notSeen])).toBeNull()
  })

  test.each([
    ['another account', unseen({ account: 'other', types: null, region: null })],
    ['another region', unseen({ region: 'eu-central-1', types: null })],
    ['another type', unseen({ types: ['Local::Queue'] })],
    ['no type at all', unseen({ types: [] })],
  ])('S1: where %s was not seen, it is resolved', (_, notSeen) => {
    expect(became([notSeen])).toMatchObject({ status: 'resolved' })
  })

  test('S1: what stands in no region may lie in any that was not seen', () => {
    expect(became([unseen()], living({ region: null }))).toBeNull()
  })

  test.each([
    ['the rule that it is of', 'bucket-not-public', null],
    ['a rule that nobody can name', null, null],
    ['another rule', 'other-rule', 'resolved'],
  ])('S1: where %s could not be read: %s, it becomes %s', (_, policy, status) => {
    const ofRule = unseen({ types: [], region: null, policy })
    expect(became([ofRule])?.status ?? null).toBe(status)
  })
})
