import { parseDuration, parseInstant } from '../documents/date.ts'
import { stands } from '../policy/waivers.ts'

/**
 * Until when an approval lasts (rule A6): its own date, at most the policy's maximum from the day on which it was
 * given; null: as long as its key stands. A day is a whole one (rule D7).
 */
export function lastsUntil(given: { readonly at: string; readonly until: string | null }, maximum: string | null) {
  const longest = maximum === null ? null : dayAfter(given.at, maximum)
  if (given.until === null || longest === null) return given.until ?? longest
  return endOf(given.until) <= endOf(longest) ? given.until : longest
}

/** The day on which the longest exception from an instant on ends, `2027-01-31`; null where the maximum cannot be read. */
export function dayAfter(at: string, maximum: string): string | null {
  const length = parseDuration(maximum)
  const from = parseInstant(at)
  if (length === null || from === null) return null
  const end = new Date(from + length)
  return Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999 ? null : end.toISOString().slice(0, 10)
}

/** Whether an approval counts at an instant: by the one function that waivers ask too (rule A6). */
export function counts(until: string | null, nowMs: number): boolean {
  return stands(until ?? undefined, nowMs)
}

/** An end as epoch milliseconds: none is never, one that cannot be read has been. */
export function endOf(until: string | null): number {
  return until === null ? Number.POSITIVE_INFINITY : (parseInstant(until) ?? Number.NEGATIVE_INFINITY)
}
