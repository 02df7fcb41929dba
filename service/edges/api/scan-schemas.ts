import { enforcements } from '../../core/model/enforcement.ts'
import type { JsonObject } from '../../core/model/json.ts'
import { severities } from '../../core/model/severity.ts'
import { closed, count, flag, instant, listOf, oneOf, orNull, reference, text } from './schema.ts'
import { location, subject } from './verdict-schemas.ts'

/** What a finding of a scan can be. */
export const scanCategories = ['drift', 'sprawl', 'misconfiguration'] as const

/** Where its life can stand. */
export const scanStatuses = ['open', 'waived', 'resolved', 'error'] as const

const liveSubject = closed({
  kind: { const: 'Resource' },
  provider: text,
  account: text,
  region: orNull(text),
  type: text,
  id: text,
})

/** `desired` and `live` are whatever the cloud's property holds; of a sensitive one only that it differs. */
const difference = closed({ path: text, desired: {}, live: {}, sensitive: { const: true } }, [
  'desired',
  'live',
  'sensitive',
])

const scanFinding = closed(
  {
    fingerprint: text,
    category: oneOf(scanCategories),
    policy: orNull(text),
    severity: oneOf(severities),
    enforcement: oneOf(enforcements),
    status: oneOf(scanStatuses),
    subject: reference('AnySubject'),
    message: text,
    fix: text,
    until: instant,
    location,
    account: text,
    region: orNull(text),
    resource: closed({ type: text, id: orNull(text), name: text }),
    differences: listOf(difference),
    facts: listOf(closed({ name: text, value: text })),
    firstSeen: instant,
    lastSeen: instant,
    known: flag,
    since: instant,
  },
  ['fix', 'until', 'location', 'differences'],
)

const scan = closed({
  id: text,
  scan: text,
  account: text,
  startedAt: instant,
  endedAt: orNull(instant),
  resources: count,
  opened: count,
  resolved: count,
  notSeen: listOf(
    closed({ account: text, region: orNull(text), types: orNull(listOf(text)), call: text, reason: text }),
  ),
})

/** Scans and what they found. */
export const scanSchemas: { readonly [name: string]: JsonObject } = {
  AnySubject: { anyOf: [subject, liveSubject] },
  ScanFinding: scanFinding,
  Scan: scan,
}
