import { enforcements } from '../../core/model/enforcement.ts'
import type { JsonObject } from '../../core/model/json.ts'
import { kinds } from '../../core/model/kind.ts'
import { severities } from '../../core/model/severity.ts'
import { closed, count, flag, instant, listOf, oneOf, orNull, reference, text } from './schema.ts'

/** What a finding can be about as a whole. */
export const categories = ['document', 'violation', 'drift', 'sprawl', 'misconfiguration'] as const

/** Where a finding can stand. */
export const findingStatuses = ['open', 'approved', 'waived', 'resolved', 'error'] as const

/** What a merge can do to a service. */
export const actions = ['create', 'update', 'replace', 'delete'] as const

/** What a verdict can be. */
export const verdicts = ['pass', 'needs-approval', 'deny'] as const

/** A document, or a resource of a service. */
export const subject = closed({ kind: oneOf([...kinds, 'PullRequest', 'File']), name: text, logicalId: text }, [
  'logicalId',
])

/** A place. */
export const location = closed(
  {
    path: text,
    line: { type: 'integer' },
    column: { type: 'integer' },
    endLine: { type: 'integer' },
    endColumn: { type: 'integer' },
  },
  ['endLine', 'endColumn'],
)

const finding = closed(
  {
    fingerprint: text,
    category: oneOf(categories),
    policy: orNull(text),
    severity: oneOf(severities),
    enforcement: oneOf(enforcements),
    status: oneOf(findingStatuses),
    introduced: flag,
    subject,
    message: text,
    fix: text,
    until: instant,
    location,
  },
  ['fix', 'until', 'location'],
)

const requirement = closed({
  policy: text,
  subject,
  key: text,
  approvers: closed({ groups: listOf(text), teams: listOf(text), users: listOf(text), count }),
  approvedBy: listOf(text),
  satisfied: flag,
})

/** `before` and `after` are whatever the cloud's property holds; sensitive ones say only that they changed. */
const property = closed({ path: text, before: {}, after: {} }, ['before', 'after'])

const monthlyCost = closed({ before: { type: 'number' }, after: { type: 'number' } })

/** `mayReplace` stands where the cloud may replace what is updated, `takesOver` where something is not made but taken over. */
const resourceChange = closed(
  {
    logicalId: text,
    type: text,
    action: oneOf(actions),
    mayReplace: { type: 'boolean' },
    takesOver: text,
    properties: listOf(property),
  },
  ['mayReplace', 'takesOver'],
)

const change = closed({
  service: text,
  action: oneOf(actions),
  account: text,
  region: orNull(text),
  monthlyCost,
  resources: listOf(reference('ResourceChange')),
})

const quota = closed(
  { team: text, unit: text, before: { type: 'number' }, after: { type: 'number' }, limit: { type: 'number' } },
  ['limit'],
)

/** The verdict as `plumbline check --format json` prints it, with its parts. */
export const verdictSchemas: { readonly [name: string]: JsonObject } = {
  Finding: finding,
  ResourceChange: resourceChange,
  MonthlyCost: monthlyCost,
  Verdict: closed({
    version: { const: 1 },
    mode: oneOf(['enforce', 'observe']),
    verdict: oneOf(verdicts),
    findings: listOf(reference('Finding')),
    requirements: listOf(requirement),
    plan: closed({ changes: listOf(change), quotas: listOf(quota) }),
    notices: listOf(closed({ message: text, subject, location }, ['location'])),
    counts: closed({ documents: count, policies: count, resources: count, skipped: count }),
  }),
}
