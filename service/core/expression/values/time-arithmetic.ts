import { errorFailure } from '../run/failure.ts'
import { duration, isDuration } from './value.ts'

const nanosecondsPerMillisecond = 1_000_000n
/** CEL's timestamps: from 0001-01-01 to the end of 9999, UTC; durations: as much. */
const firstMs = -62_135_596_800_000
const lastMs = 253_402_300_799_999
const longest = 315_576_000_000n * 1_000_000_000n

/** A timestamp within CEL's range, or an error at the offset. */
export function timestamp(milliseconds: number, offset: number): Date {
  if (milliseconds >= firstMs && milliseconds <= lastMs) return new Date(milliseconds)
  throw errorFailure('a timestamp must lie between the years 1 and 9999', offset)
}

/** A duration within CEL's range, or an error at the offset. */
export function boundedDuration(nanoseconds: bigint, offset: number): unknown {
  if (nanoseconds <= longest && nanoseconds >= -longest) return duration(nanoseconds)
  throw errorFailure('a duration can be at most 10,000 years', offset)
}

/** `+` of timestamps and durations; undefined for anything else. */
export function plusTime(left: unknown, right: unknown, offset: number): unknown {
  if (isDuration(left) && isDuration(right)) return boundedDuration(left.nanoseconds + right.nanoseconds, offset)
  if (left instanceof Date && isDuration(right)) return shifted(left, right.nanoseconds, offset)
  return isDuration(left) && right instanceof Date ? shifted(right, left.nanoseconds, offset) : undefined
}

/** `-` of timestamps and durations; undefined for anything else. */
export function minusTime(left: unknown, right: unknown, offset: number): unknown {
  if (isDuration(left) && isDuration(right)) return boundedDuration(left.nanoseconds - right.nanoseconds, offset)
  if (left instanceof Date && isDuration(right)) return shifted(left, -right.nanoseconds, offset)
  if (!(left instanceof Date && right instanceof Date)) return undefined
  return boundedDuration(BigInt(left.getTime() - right.getTime()) * nanosecondsPerMillisecond, offset)
}

function shifted(from: Date, nanoseconds: bigint, offset: number): Date {
  return timestamp(from.getTime() + Number(nanoseconds / nanosecondsPerMillisecond), offset)
}
