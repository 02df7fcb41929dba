import { describe, expect, test } from 'vitest'
import { linkDocuments } from '../../service/core/documents/link.ts'
import { readFile } from '../../service/core/documents/read-file.ts'
import { type Ending, endingsOf } from '../../service/core/endings.ts'
import { renderEnded, renderEndings } from '../../service/core/render/endings.ts'
import { estateFiles } from '../flows/estate-files.ts'

const path = 'catalog/services/payments/press.yaml'
const service = (lease: string) => `apiVersion: plumbline/v1
kind: Service
metadata: { name: press, team: payments, environment: dev }
spec: { offering: bucket, account: sandbox, parameters: { storageGiB: 5 }${lease === '' ? '' : `, lease: ${lease}`} }
`
const waiver = (until: string) => `apiVersion: plumbline/v1
kind: Waiver
metadata: { name: old-site }
spec: { policy: bucket-not-public, match: "true", reason: move, until: ${until} }
`
const leased = (lease: string) =>
  (estateFiles['catalog/offerings/bucket.yaml'] ?? '').replace('  units:', `  lease: ${lease}\n  units:`)

function endings(
  files: { readonly [path: string]: string },
  now: string,
  applied: { readonly [name: string]: string } = {},
): readonly Ending[] {
  const all = Object.entries({ ...estateFiles, ...files })
  const readings = all.flatMap(([at, text]) => readFile({ path: at, text }) ?? [])
  const documents = linkDocuments(readings, { packs: new Map() })
  expect(documents.broken).toEqual([])
  return endingsOf(documents, new Map(Object.entries(applied)), now)
}

describe('S5: what ends is known 14 days before', () => {
  const cases: readonly { when: string; lease: string; now: string; over: boolean | null }[] = [
    { when: 'fifteen days before its end', lease: '2026-12-31', now: '2026-12-17T00:00:00Z', over: null },
    { when: 'fourteen days before its end', lease: '2026-12-31', now: '2026-12-18T00:00:00Z', over: false },
    { when: 'in the last second of its last day', lease: '2026-12-31', now: '2026-12-31T23:59:59Z', over: false },
    { when: 'when its last day is over', lease: '2026-12-31', now: '2027-01-01T00:00:00Z', over: true },
  ]
  test.each(cases)('a lease, $when', ({ lease, now, over }) => {
    const found = endings({ [path]: service(`{ until: ${lease} }`) }, now)
    expect(found.map((one) => [one.kind, one.name, one.over])).toEqual(over === null ? [] : [['lease', 'press', over]])
  })

  test('a lease that its offering gives counts from the first apply, and of what was never applied from now', () => {
    const files = { [path]: service(''), 'catalog/offerings/bucket.yaml': leased('{ default: 30d }') }
    const now = '2026-11-20T00:00:00Z'
    expect(endings(files, now)).toEqual([])
    const [found] = endings(files, now, { press: '2026-11-01T00:00:00Z' })
    expect(found).toMatchObject({ until: '2026-12-01T00:00:00.000Z', over: false, renew: '2026-12-30' })
    expect(found?.location).toMatchObject({ path, line: 4 })
  })

  test('what is renewed ends when its offering allows at most, and not at all where that is no later', () => {
    const renewed = (maximum: string) => {
      const files = {
        [path]: service('{ until: 2026-11-30 }'),
        'catalog/offerings/bucket.yaml': leased(`{ maximum: ${maximum} }`),
      }
      return endings(files, '2026-11-20T00:00:00Z', { press: '2026-11-01T00:00:00Z' })[0]?.renew
    }
    expect(renewed('365d')).toBe('2027-02-28')
    expect(renewed('60d')).toBe('2026-12-30')
    expect(renewed('30d')).toBeNull()
  })

  test('the day that renews it is the same each day, until half of what it gives is over; it never lies in the past', () => {
    const renewed = (now: string, lease = '{ default: 30d }', applied = {}) => {
      const files = { [path]: service('{ until: 2026-11-30 }'), 'catalog/offerings/bucket.yaml': leased(lease) }
      return endings(files, now, applied)[0]?.renew
    }
    const days = ['2026-11-20', '2026-11-30', '2026-12-01', '2026-12-10', '2026-12-15'].map((day) => `${day}T22:00:00Z`)
    expect(new Set(days.map((now) => renewed(now)))).toEqual(new Set(['2026-12-30']))
    expect(renewed('2026-12-17T00:00:00Z')).toBe('2027-01-29')
    expect(renewed('2030-01-01T00:00:00Z')).toBe('2030-02-12')
    // Of what was never applied the longest lease is counted from a day that stands too.
    expect(new Set(days.map((now) => renewed(now, '{ maximum: 40d }')))).toEqual(new Set(['2026-12-26']))
    expect(renewed('2027-01-01T00:00:00Z', '{ maximum: 40d }', { press: '2026-11-01T00:00:00Z' })).toBeNull()
  })

  test('a lease that its offering gives has no end yet where nothing was applied, be it as short as it may', () => {
    const files = { [path]: service(''), 'catalog/offerings/bucket.yaml': leased('{ default: 7d }') }
    expect(endings(files, '2026-11-20T00:00:00Z')).toEqual([])
    expect(endings(files, '2026-11-20T00:00:00Z', { press: '2026-11-19T00:00:00Z' })).toHaveLength(1)
  })

  test('a waiver ends like a lease, and the first end comes first', () => {
    const files = {
      [path]: service('{ until: 2026-12-05 }'),
      'waivers/old-site.yaml': waiver('2026-12-01'),
    }
    const found = endings(files, '2026-12-02T00:00:00Z')
    expect(found.map(({ kind, over }) => [kind, over])).toEqual([
      ['waiver', true],
      ['lease', false],
    ])
  })

  test('what is proposed is the file without the document, or that it goes', () => {
    const beside = `# Ours.\n${service('')}---\n${waiver('2026-11-01')}`
    const [both] = endings({ [path]: beside }, '2026-12-01T00:00:00Z')
    expect(both?.files).toEqual({ [path]: `# Ours.\n${service('')}` })
    const [alone] = endings({ 'waivers/old-site.yaml': waiver('2026-11-01') }, '2026-12-01T00:00:00Z')
    expect(alone?.files).toEqual({ 'waivers/old-site.yaml': null })
  })
})

describe('S5: what people read of it', () => {
  const now = '2026-12-02T00:00:00Z'
  const [over, soon] = endings(
    { [path]: service('{ until: 2026-12-10 }'), 'waivers/old-site.yaml': waiver('2026-12-01') },
    now,
  )
  test('the issue says what ends, where, and what renews it', () => {
    if (over === undefined || soon === undefined) throw new Error('nothing ends')
    const { body } = renderEndings([
      { ending: over, proposed: 7 },
      { ending: soon, proposed: 'not over' },
    ])
    expect(body).toContain(
      '| waiver `old-site` | ended 2026-12-02 00:00 UTC | `waivers/old-site.yaml:4` | #7 takes it out;',
    )
    expect(body).toContain(
      '| lease of service `press` | ends 2026-12-11 00:00 UTC | `catalog/services/payments/press.yaml:4` | to keep it, `lease: { until: 2027-03-10 }` in its `spec` |',
    )
  })

  test.each([
    ['refused', 'somebody closed'],
    ['held', 'is held'],
    ['observing', 'the estate observes'],
  ] as const)('the issue says why nothing is proposed: %s', (proposed, said) => {
    if (over === undefined) throw new Error('nothing ends')
    const { body } = renderEndings([{ ending: over, proposed }])
    expect(body).toContain('not proposed to be taken out')
    expect(body).toContain(said)
  })

  test('a proposal says that data goes with a service, and how to refuse', () => {
    if (over === undefined || soon === undefined) throw new Error('nothing ends')
    expect(renderEnded({ ...soon, over: true }).body).toContain(
      'Merging deletes what it has in its cloud, with its data.',
    )
    expect(renderEnded({ ...soon, over: true }).body).toContain('To keep it, put its end off instead')
    expect(renderEnded({ ...soon, over: true, renew: null }).body).toContain(
      'Its offering allows no longer lease. To refuse',
    )
    for (const one of [over, soon]) expect(renderEnded(one).body).toContain('To refuse, close this pull request')
  })
})
