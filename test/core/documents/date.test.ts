import { describe, expect, test } from 'vitest'
import { exceedsMaximum, parseDuration, parseInstant } from '../../../service/core/documents/date.ts'

const instants = [
  ['2026-03-01', '2026-03-02T00:00:00.000Z'],
  ['2024-02-29', '2024-03-01T00:00:00.000Z'],
  ['2026-12-31', '2027-01-01T00:00:00.000Z'],
  ['9999-12-31', '9999-12-31T23:59:59.999Z'],
  ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T12:00:00.25-00:30', '2026-03-01T12:30:00.250Z'],
  ['2026-02-30', null],
  ['2025-02-29', null],
  ['2026-13-01', null],
  ['2026-3-1', null],
  ['2026-03-01T24:00:00Z', null],
  ['2026-03-01T12:00:00', null],
  ['tomorrow', null],
  ['', null],
] as const

describe('D7: dates and durations', () => {
  test.each(instants)('D7: %s is %s', (text, instant) => {
    const found = parseInstant(text)
    expect(found === null ? null : new Date(found).toISOString()).toBe(instant)
  })

  test.each([
    ['30s', 30_000],
    ['10m', 600_000],
    ['2h', 7_200_000],
    ['90d', 7_776_000_000],
    ['1.5d', null],
    ['90', null],
    ['d', null],
    ['-1d', null],
    ['1w', null],
    ['P90D', null],
    ['90 d', null],
  ] as const)('D7: the duration %s is %s ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  const now = Date.parse('2026-11-24T15:00:00Z')
  const day = 86_400_000
  test.each([
    ['a bare date on the last day is within the maximum', '2026-11-25', false],
    ['a bare date a day later is not', '2026-11-26', true],
    ['an instant at the very end is within', '2026-11-25T15:00:00Z', false],
    ['an instant a second later is not', '2026-11-25T15:00:01Z', true],
    ['what is no date is not', 'soon', true],
  ] as const)('D7: %s', (_, until, exceeds) => {
    expect(exceedsMaximum(until, day, now)).toBe(exceeds)
  })
})
