import { enforcements } from '../../../../service/core/model/enforcement.ts'
import { kinds } from '../../../../service/core/model/kind.ts'
import { severities } from '../../../../service/core/model/severity.ts'

/** A closed object; everything in it is required but what is named. */
function closed(properties: object, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', additionalProperties: false, required, properties }
}

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const instant = { type: 'string', format: 'date-time' }
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })
const listOf = (items: object) => ({ type: 'array', items })
const line = { type: 'integer', minimum: 1 }

const subject = {
  anyOf: [
    closed({ kind: { enum: [...kinds, 'File'] }, name: text, logicalId: text }, ['logicalId']),
    closed({ kind: { const: 'Resource' }, provider: text, account: text, region: orNull(text), type: text, id: text }),
  ],
}

const finding = closed(
  {
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    category: { enum: ['drift', 'sprawl', 'misconfiguration'] },
    policy: orNull(text),
    severity: { enum: severities },
    enforcement: { enum: enforcements },
    status: { enum: ['open', 'waived', 'resolved', 'error'] },
    introduced: { type: 'boolean' },
    subject,
    message: text,
    fix: text,
    until: text,
    location: closed({ path: text, line, column: line, endLine: line, endColumn: line }, ['endLine', 'endColumn']),
    account: text,
    region: orNull(text),
    resource: closed({ type: text, id: orNull(text), name: text }),
    firstSeen: instant,
    lastSeen: instant,
    known: { type: 'boolean' },
    since: instant,
    facts: listOf(closed({ name: text, value: text })),
    differences: listOf(closed({ path: text, desired: {}, live: {} }, ['desired', 'live'])),
  },
  ['fix', 'until', 'location', 'differences'],
)

const severe = closed({ critical: count, high: count, medium: count, low: count, info: count })

/** What `plumbline scan --format json` prints, as docs/reports.md describes it; closed at every level. */
export const scanReportSchema = closed({
  version: { const: 1 },
  findings: listOf(finding),
  notSeen: listOf(
    closed({ account: text, region: orNull(text), types: orNull(listOf(text)), call: text, reason: text }),
  ),
  counts: closed({
    accounts: count,
    resources: count,
    findings: count,
    open: count,
    error: count,
    waived: count,
    resolved: count,
    new: count,
    notSeen: count,
    severities: severe,
  }),
})
