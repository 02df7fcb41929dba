const dayMs = 86_400_000
const date = /^(\d{4})-(\d{2})-(\d{2})$/
const instant = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/
/** The last instant that RFC 3339 can write. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999)
const units = { s: 1000, m: 60_000, h: 3_600_000, d: dayMs } as const

/**
 * Reads a date or an instant (RFC 3339) as epoch milliseconds; null where the text is neither.
 * A bare date ends at the next midnight, UTC (rule D7): `2026-03-01` is `2026-03-02T00:00:00Z`. The last day of the
 * year 9999 ends within it.
 */
export function parseInstant(text: string): number | null {
  if (isBareDate(text)) {
    const start = startOfDay(text)
    return start === null ? null : Math.min(start + dayMs, lastMs)
  }
  const match = instant.exec(text)
  if (!match) return null
  const [, day = '', hour, minute, second, fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = match
  const start = startOfDay(day)
  if (start === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return null
  const time = Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === '-' ? -1 : 1)
  return start + time + Math.floor(Number(`0.${fraction}`) * 1000) - offset
}

/** Whether a text is a date without a time: `2026-03-01`. */
export function isBareDate(text: string): boolean {
  return date.test(text)
}

/**
 * Whether an end exceeds a maximum counted from `now` (rule D7): a bare date by its day alone, so that the date
 * `now + maximum` itself is still allowed; an instant to the millisecond. An end that cannot be read exceeds.
 */
export function exceedsMaximum(until: string, maximumMs: number, nowMs: number): boolean {
  if (isBareDate(until)) {
    const start = startOfDay(until)
    return start === null || start > nowMs + maximumMs
  }
  const end = parseInstant(until)
  return end === null || end > nowMs + maximumMs
}

/** Reads a duration, a whole number and `s`, `m`, `h` or `d` (rule D7), as milliseconds; null where it is none. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,9})([smhd])$/.exec(text)
  if (!match) return null
  return Number(match[1]) * units[match[2] as keyof typeof units]
}

/** An instant as ISO 8601; one that is later than can be written is the last that can. */
export function instantText(ms: number): string {
  return new Date(Math.min(ms, lastMs)).toISOString()
}

function startOfDay(text: string): number | null {
  const match = date.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const start = new Date(0).setUTCFullYear(year, month - 1, day)
  const back = new Date(start)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? start : null
}
