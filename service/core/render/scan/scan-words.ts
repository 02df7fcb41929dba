import type { Difference, NotSeen, ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import type { PolicyWords } from '../report.ts'
import { brokenDocumentRule, ruleWords } from '../rule-words.ts'
import { subjectName } from '../subject-name.ts'
import { sensitiveText, valueText } from '../value-text.ts'
import type { ScanChange } from './scan-change.ts'

/** The service that a finding is about; null where it is about what is nobody's. */
export function serviceOf({ subject }: ScanFinding): string | null {
  return subject.kind === 'Service' ? subject.name : null
}

/** What a finding is about, as people call it: `orders/Bucket`; of what is nobody's its name in the cloud. */
export function scanSubject({ subject, resource }: ScanFinding): string {
  return subject.kind === 'Resource' ? resource.name || subject.id : subjectName(subject)
}

/** The resource in its cloud's own words: `AWS::S3::Bucket orders-1111`. */
export function resourceWords({ resource }: ScanFinding): string {
  return `${resource.type} ${resource.id ?? '(gone)'}`
}

/** `payments-prod`, `payments-prod (eu-west-1)`. */
export function placeOf({ account, region }: Pick<ScanFinding, 'account' | 'region'>): string {
  return region === null ? account : `${account} (${region})`
}

/** Where the estate says it: `catalog/services/orders.yaml:9`; null where it says nothing. */
export function sourceOf({ location }: ScanFinding): string | null {
  return location === undefined ? null : `${location.path}:${location.line}`
}

/** What a finding's policy says about itself, or what is said of it where it is built in. */
export function policyWords(policy: string | null, report: Pick<ScanReport, 'policy'>): PolicyWords {
  return (policy === null ? null : report.policy(policy)) ?? ruleWords(policy ?? brokenDocumentRule) ?? {}
}

/** The first eight characters of a fingerprint, by which people name a finding. */
export function shortFingerprint({ fingerprint }: Pick<ScanFinding, 'fingerprint'>): string {
  return fingerprint.slice(0, 8)
}

/** How things stand with a finding, in a few words. */
export function statusWords({ status, until }: ScanFinding, change: ScanChange | null): string {
  if (status === 'error') return 'could not be judged'
  if (status === 'waived' || status === 'approved') return `waived${until === undefined ? '' : ` until ${until}`}`
  return status === 'open' && change === 'again' ? 'open again' : status
}

/** A difference for people: where, what the service sets, what lives; of something sensitive only that it changed. */
export type DifferenceWords = { readonly path: string; readonly desired: string | null; readonly live: string }

/** Both sides of a difference; `desired` is null where only `live` says something. */
export function differenceWords({ path, desired, live, sensitive }: Difference): DifferenceWords {
  const where = path === '' ? 'the whole resource' : path
  if (sensitive === true) return { path: where, desired: null, live: sensitiveText }
  if (path === '' && live === undefined) return { path: where, desired: null, live: '(gone)' }
  const side = (value: typeof desired) => (value === undefined ? '(not set)' : valueText(value))
  return { path: where, desired: side(desired), live: side(live) }
}

/** A difference in one line: `/Versioning/Status: Enabled → Suspended`. */
export function differenceLine(difference: Difference): string {
  const { path, desired, live } = differenceWords(difference)
  return `${path}: ${desired === null ? live : `${desired} → ${live}`}`
}

/** What could not be seen: `AWS::RDS::DBInstance` or `everything`. */
export function unseenTypes({ types }: NotSeen): string {
  return types === null ? 'everything' : types.join(', ')
}

/** What a scan is called: `Scan nightly of acme`. */
export function scanTitle({ scan, estate }: Pick<ScanReport, 'scan' | 'estate'>): string {
  return `Scan ${scan === null ? '' : `${scan} `}of ${estate}`
}

/** An instant for people, `2026-11-30 02:03 UTC`; anything else as it is. */
export function instantWords(instant: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?Z$/.exec(instant)
  return match === null ? instant : `${match[1]} ${match[2]} UTC`
}

/** The day of an instant, `2026-11-30`; anything else as it is. */
export function dayWords(instant: string): string {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(instant) ? instant.slice(0, 10) : instant
}
