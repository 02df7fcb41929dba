import { leaseUntil } from './catalog/lease.ts'
import { instantText, parseDuration, parseInstant } from './documents/date.ts'
import { withoutDocument } from './documents/edit/without-document.ts'
import { placeOf } from './documents/place.ts'
import type { Document } from './model/document.ts'
import type { Documents } from './model/documents.ts'
import type { Location } from './model/location.ts'
import type { OfferingSpec } from './model/specs.ts'

/** A lease or a waiver that ends within 14 days, or has ended (rule S5). */
export type Ending = {
  readonly kind: 'lease' | 'waiver'
  /** The service's name, or the waiver's. */
  readonly name: string
  /** ISO 8601. */
  readonly until: string
  readonly over: boolean
  /** Where its end stands, or its document where that says none. */
  readonly location: Location
  /**
   * The last day that a renewed one may name (`2027-03-01`); null where nothing longer is allowed. It follows from the end and
   * is the same tomorrow, so that what tells of it is not written anew each day.
   */
  readonly renew: string | null
  /** What the estate's files are without its document; null: the file goes. */
  readonly files: { readonly [path: string]: string | null }
}

/** When services were applied first, by name: from when the leases count that their offerings give by default (rule J18). */
export type FirstApplied = ReadonlyMap<string, string>

const dayMs = 86_400_000
/** How long before its end something is announced. */
const announcedDays = 14
/** How long a lease is renewed for where its offering says nothing. */
const usualDays = 90

/** What ends soon or has ended, the first end first. `now` is ISO 8601. */
export function endingsOf(documents: Documents, applied: FirstApplied, now: string): readonly Ending[] {
  const nowMs = Date.parse(now)
  const leases = [...documents.services.values()].flatMap((service) => leaseEnding(service, documents, applied, nowMs))
  const waivers = [...documents.waivers.values()].flatMap((waiver) => waiverEnding(waiver, nowMs))
  return [...leases, ...waivers].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
}

function orderOf({ until, kind, name }: Ending): string {
  return `${until} ${kind} ${name}`
}

function leaseEnding(
  service: Document<'Service'>,
  { offerings }: Documents,
  applied: FirstApplied,
  nowMs: number,
): readonly Ending[] {
  const offering = offerings.get(service.value.spec.offering)?.value.spec
  if (offering === undefined) return []
  const from = applied.get(service.name) ?? null
  // A lease that its offering gives does not run before the first apply: its end moves on each day.
  if (from === null && service.value.spec.lease?.until === undefined) return []
  const until = leaseUntil(service.value.spec, offering, from ?? instantText(nowMs))
  if (until === null || !isNear(until, nowMs)) return []
  const end = Date.parse(until)
  const latest = Math.min(renewedEnd(end, offering, nowMs), longestEnd(end, offering, from))
  return [ending('lease', service, until, { nowMs, pointer: '/spec/lease/until', latest })]
}

/** So many whole periods after the end that at least half of one is left. */
function renewedEnd(end: number, { lease }: OfferingSpec, nowMs: number): number {
  const period = Math.max(parseDuration(lease?.default ?? `${usualDays}d`) ?? 0, dayMs)
  return end + period * Math.max(1, Math.ceil((nowMs - end) / period + 0.5))
}

/** When no lease may last longer; of what was never applied, counted from when its end came near. */
function longestEnd(end: number, { lease }: OfferingSpec, from: string | null): number {
  if (lease?.maximum === undefined) return Number.POSITIVE_INFINITY
  const begin = from === null ? end - announcedDays * dayMs : Date.parse(from)
  return begin + (parseDuration(lease.maximum) ?? 0)
}

function waiverEnding(waiver: Document<'Waiver'>, nowMs: number): readonly Ending[] {
  const end = parseInstant(waiver.value.spec.until)
  if (end === null || !isNear(instantText(end), nowMs)) return []
  return [ending('waiver', waiver, instantText(end), { nowMs, pointer: '/spec/until', latest: null })]
}

function isNear(until: string, nowMs: number): boolean {
  return Date.parse(until) - announcedDays * dayMs <= nowMs
}

function ending(
  kind: Ending['kind'],
  document: Document,
  until: string,
  { nowMs, pointer, latest }: { readonly nowMs: number; readonly pointer: string; readonly latest: number | null },
): Ending {
  const { name, path, index, source } = document
  const end = Date.parse(until)
  return {
    kind,
    name,
    until,
    over: end <= nowMs,
    location: placeOf(document, pointer),
    // A bare date lasts until its day is over.
    renew: latest !== null && latest - dayMs > Math.max(end, nowMs) ? instantText(latest - dayMs).slice(0, 10) : null,
    files: { [path]: withoutDocument(source.text, index) },
  }
}
