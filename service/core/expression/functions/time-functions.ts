import { parseInstant } from '../../documents/date.ts'
import { errorFailure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { durationNanoseconds } from '../values/duration-text.ts'
import { boundedDuration, timestamp } from '../values/time-arithmetic.ts'
import { type Duration, isDuration } from '../values/value.ts'
import type { Call, CelFunction } from './function.ts'

const time = ['timestamp'] as const

/** CEL's functions on timestamps and durations. Months and days of the week count from 0, as CEL counts them. */
export const timeFunctions: readonly CelFunction[] = [
  {
    name: 'timestamp',
    on: null,
    takes: [['string', 'timestamp', 'int', 'double']],
    gives: 'timestamp',
    call: toTimestamp,
  },
  { name: 'duration', on: null, takes: [['string', 'duration']], gives: 'duration', call: toDuration },
  ...part('getFullYear', (date) => date.getUTCFullYear()),
  ...part('getMonth', (date) => date.getUTCMonth()),
  ...part('getDate', (date) => date.getUTCDate()),
  ...part('getDayOfMonth', (date) => date.getUTCDate() - 1),
  ...part('getDayOfWeek', (date) => date.getUTCDay()),
  ...part('getDayOfYear', (date) => Math.floor((date.getTime() - startOfYear(date)) / 86_400_000)),
  ...part('getHours', (date) => date.getUTCHours(), 3_600_000_000_000n),
  ...part('getMinutes', (date) => date.getUTCMinutes(), 60_000_000_000n),
  ...part('getSeconds', (date) => date.getUTCSeconds(), 1_000_000_000n),
  ...part('getMilliseconds', (date) => date.getUTCMilliseconds(), 1_000_000n),
]

/** One getter: of a timestamp in UTC or in a time zone, and where `unit` is given (nanoseconds), of a duration as a whole. */
function part(name: string, read: (date: Date) => number, unit?: bigint): readonly CelFunction[] {
  const ofTime = (value: Date | Duration) => {
    if (!isDuration(value)) return BigInt(read(value))
    return name === 'getMilliseconds'
      ? (value.nanoseconds % 1_000_000_000n) / 1_000_000n
      : value.nanoseconds / (unit ?? 1n)
  }
  return [
    {
      name,
      on: unit === undefined ? time : ['timestamp', 'duration'],
      takes: [],
      gives: 'int',
      call: (_, value: Date | Duration) => ofTime(value),
    },
    {
      name,
      on: time,
      takes: [['string']],
      gives: 'int',
      call: (call: Call, value: Date, zone: string) => BigInt(read(inZone(call, value, zone))),
    },
  ]
}

function startOfYear(date: Date): number {
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), 0, 1)
}

/** A date whose UTC fields are what clocks in the zone show: `+02:00`, `UTC`, `Europe/Paris`. */
function inZone({ frame, offset }: Call, date: Date, zone: string): Date {
  const fixed = /^([+-]?)(\d{2}):(\d{2})$/.exec(zone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3])
    return new Date(date.getTime() + minutes * 60_000 * (fixed[1] === '-' ? -1 : 1))
  }
  charge(frame, 5_000, offset)
  try {
    const shown = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(date)
    const name = shown.find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const away = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name)
    if (!away) return date
    const seconds = Number(away[2]) * 3600 + Number(away[3]) * 60 + Number(away[4] ?? 0)
    return new Date(date.getTime() + seconds * 1000 * (away[1] === '-' ? -1 : 1))
  } catch {
    throw errorFailure(`there is no time zone "${zone.slice(0, 40)}"`, offset)
  }
}

/** A bare date is the end of that day: the next midnight, UTC (rule D7). A number counts seconds from 1970. */
function toTimestamp({ offset }: Call, value: unknown): Date {
  if (value instanceof Date) return value
  if (typeof value !== 'string') return timestamp(Number(value) * 1000, offset)
  const instant = parseInstant(value)
  if (instant === null)
    throw errorFailure(`"${value.slice(0, 40)}" is no date and no time such as 2026-03-01T12:00:00Z`, offset)
  return timestamp(instant, offset)
}

function toDuration({ offset }: Call, value: unknown): unknown {
  if (typeof value !== 'string') return value
  const nanoseconds = durationNanoseconds(value)
  if (nanoseconds === null) throw errorFailure(`"${value.slice(0, 40)}" is no duration such as 90d or 1h30m`, offset)
  return boundedDuration(nanoseconds, offset)
}
