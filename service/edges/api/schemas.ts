import type { JsonObject } from '../../core/model/json.ts'
import { providers } from '../../core/model/specs.ts'
import { runStates } from '../../ports/runs.ts'
import { ledgerSchemas } from './ledger-schemas.ts'
import { scanSchemas } from './scan-schemas.ts'
import { closed, count, flag, instant, listOf, oneOf, orNull, pullRequestNumber, reference, text } from './schema.ts'
import { actions, verdictSchemas, verdicts } from './verdict-schemas.ts'

/** The flows of which there are runs. */
const flows = [
  'review',
  'reviewAll',
  'apply',
  'applyService',
  'tellResults',
  'recheck',
  'mergeGroup',
  'command',
  'reconcile',
] as const

const pullRequest: JsonObject = {
  number: pullRequestNumber,
  title: text,
  author: text,
  state: oneOf(['open', 'closed']),
  draft: flag,
  headSha: text,
  baseSha: text,
  digest: text,
  judgedAt: instant,
  mode: oneOf(['enforce', 'observe']),
  verdict: oneOf(verdicts),
  openFindings: count,
}

const proposedChange = closed({
  pullRequest: closed({ number: pullRequestNumber, state: oneOf(['open', 'closed']) }),
  action: oneOf(actions),
  account: text,
  region: orNull(text),
  monthlyCost: reference('MonthlyCost'),
  stateful: flag,
})

const service: JsonObject = {
  name: text,
  applied: orNull(reference('AppliedService')),
  changes: listOf(proposedChange),
  openFindings: count,
}

const run = closed({
  id: text,
  key: text,
  flow: oneOf(flows),
  state: oneOf(runStates),
  attempts: count,
  reason: orNull(text),
  createdAt: instant,
  updatedAt: instant,
  dueAt: orNull(instant),
})

/** A part of a list; `next` is the cursor of the part after it. */
function page(items: JsonObject): JsonObject {
  return closed({ items: listOf(items), next: orNull(text) })
}

/** Every answer of the API, closed: what is not named here is never in one (K8). */
export const apiSchemas: { readonly [name: string]: JsonObject } = {
  ...verdictSchemas,
  Error: closed({ error: text }),
  PullRequest: closed(pullRequest),
  PullRequests: page(reference('PullRequest')),
  KeptVerdict: closed({
    number: pullRequestNumber,
    headSha: text,
    baseSha: text,
    digest: text,
    judgedAt: instant,
    verdict: reference('Verdict'),
  }),
  KeptFinding: closed({ pullRequest: pullRequestNumber, finding: reference('Finding') }),
  Findings: page(reference('KeptFinding')),
  ...scanSchemas,
  ...ledgerSchemas,
  ServiceSummary: closed(service),
  Services: page(reference('ServiceSummary')),
  Service: closed({
    ...service,
    held: listOf(reference('HeldDocument')),
    drifted: listOf(reference('ScanFinding')),
    failed: orNull(closed({ run: text, step: text, answer: text, at: instant })),
    notApplied: orNull(closed({ action: oneOf(actions), provider: oneOf(providers), reason: text })),
  }),
  Waivers: page(reference('Waiver')),
  LedgerEntries: page(reference('LedgerEntry')),
  Scans: page(reference('Scan')),
  ScanFindings: page(reference('ScanFinding')),
  Run: run,
  Runs: page(reference('Run')),
}
