import { describe, expect, test } from 'vitest'
import { evaluate, result } from './evaluating.ts'

const variables = {
  now: new Date('2026-03-01T12:30:15.250Z'),
  service: { until: '2026-03-01', at: '2026-03-01T00:00:00+02:00' },
}

describe('D7, E1: timestamps and durations', () => {
  test.each([
    'timestamp("2026-03-01") == timestamp("2026-03-02T00:00:00Z")',
    'timestamp(service.until) == timestamp("2026-03-02T00:00:00Z")',
    'timestamp(service.until) > now',
    'timestamp("2024-02-29") == timestamp("2024-03-01T00:00:00Z")',
    'timestamp("2026-12-31") == timestamp("2027-01-01T00:00:00Z")',
    'timestamp(service.at) == timestamp("2026-02-28T22:00:00Z")',
    'timestamp(now) == now',
    'timestamp(0) == timestamp("1970-01-01T00:00:00Z")',
    'now + duration("90d") > timestamp("2026-05-30T00:00:00Z")',
    'now - timestamp("2026-03-01T00:00:00Z") == duration("12h30m15.25s")',
    'now - duration("1d") < now && now > now - duration("1ms")',
    'duration("1d") == duration("24h")',
    'duration("-1.5h") == duration("-90m")',
    'duration("1h") - duration("30m") == duration("1800s")',
    'duration("90m").getMinutes() == 90 && duration("90m").getHours() == 1',
    'now.getFullYear() == 2026 && now.getMonth() == 2 && now.getDate() == 1 && now.getDayOfMonth() == 0',
    'now.getHours() == 12 && now.getMinutes() == 30 && now.getSeconds() == 15 && now.getMilliseconds() == 250',
    'now.getDayOfWeek() == 0 && now.getDayOfYear() == 59',
    'now.getHours("+02:00") == 14 && now.getHours("-05:30") == 7 && now.getHours("Europe/Paris") == 13 && now.getHours("UTC") == 12',
    'int(timestamp("1970-01-01T00:01:00Z")) == 60',
    'string(now) == "2026-03-01T12:30:15.250Z" && string(duration("90m")) == "5400s"',
    'type(now) == google.protobuf.Timestamp && type(now - now) == google.protobuf.Duration',
  ])('%s', (source) => {
    expect(result(source, variables)).toBe(true)
  })

  test.each([
    'timestamp("2026-02-30")',
    'timestamp("2026-13-01")',
    'timestamp("2026-03-01T25:00:00Z")',
    'timestamp("1 March 2026")',
    'timestamp("2026-03-01T00:00:00")',
    'timestamp("20260301")',
    'timestamp("")',
    'timestamp(1e20)',
    'duration("1y")',
    'duration("1")',
    'duration("")',
    'duration("1h 30m")',
    'now + duration("99999999999h")',
    'now.getHours("Mars/Olympus")',
  ])('%s is an error', (source) => {
    expect(evaluate(source, variables)).toMatchObject({ kind: 'error' })
  })

  test('a timestamp as a result is a Date, a duration is text', () => {
    expect(result('now', variables)).toEqual(variables.now)
    expect(result('duration("36h")', variables)).toBe('129600s')
  })
})
