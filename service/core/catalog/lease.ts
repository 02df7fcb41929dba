import { instantText, parseDuration, parseInstant } from '../documents/date.ts'
import type { OfferingSpec, ServiceSpec } from '../model/specs.ts'

/**
 * When a service's lease ends, as ISO 8601; null where nothing ends it. An offering's `default` (where the service
 * says no end) and its `maximum` count from `from`: the first apply, and until then now. The shortest limit wins
 * (rule J18).
 */
export function leaseUntil(service: ServiceSpec, offering: OfferingSpec, from: string): string | null {
  if (service.lease?.until === undefined && !isLeased(offering)) return null
  const start = parseInstant(from)
  const own = service.lease?.until === undefined ? null : parseInstant(service.lease.until)
  const limits = [
    own,
    own === null ? after(start, offering.lease?.default) : null,
    after(start, offering.lease?.maximum),
  ].filter((limit) => limit !== null)
  return limits.length === 0 ? null : instantText(Math.min(...limits))
}

/** Whether an offering limits how long its services stand, so that their end depends on the time. */
export function isLeased(offering: OfferingSpec): boolean {
  return offering.lease?.default !== undefined || offering.lease?.maximum !== undefined
}

function after(start: number | null, duration: string | undefined): number | null {
  const length = duration === undefined ? null : parseDuration(duration)
  return start === null || length === null ? null : start + length
}
