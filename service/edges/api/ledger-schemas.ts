import { becomings } from '../../core/model/engine-note.ts'
import type { JsonObject } from '../../core/model/json.ts'
import { kinds } from '../../core/model/kind.ts'
import { providers } from '../../core/model/specs.ts'
import { closed, count, flag, instant, listOf, oneOf, orNull, pullRequestNumber, reference, text } from './schema.ts'

const person = closed({ id: text, login: text })

const waiver = closed({
  policy: text,
  subject: reference('AnySubject'),
  key: text,
  by: person,
  /** As a document says it, or an instant. */
  until: orNull(text),
  reason: orNull(text),
  pullRequest: orNull(pullRequestNumber),
  at: instant,
})

const held = closed({
  kind: oneOf(kinds),
  name: text,
  reason: text,
  because: orNull(closed({ kind: oneOf(kinds), name: text })),
  countsAs: oneOf(['absent', 'last allowed']),
  commit: text,
  pullRequest: orNull(pullRequestNumber),
  since: instant,
})

const resource = closed({ logicalId: text, type: text, id: text })

const applied = closed({
  service: text,
  team: text,
  offering: text,
  environment: text,
  account: text,
  provider: oneOf(providers),
  region: orNull(text),
  dependsOn: listOf(text),
  resources: listOf(resource),
  monthlyCost: { type: 'number' },
  firstAppliedAt: instant,
  appliedAt: instant,
  commit: orNull(text),
  run: text,
})

const step: JsonObject = { run: text, service: text, step: text, key: text }

/** What each kind of entry holds. */
const bodies: { readonly [kind: string]: JsonObject } = {
  approved: { approval: reference('Waiver'), spent: flag },
  withdrawn: { policy: text, subject: reference('AnySubject'), key: text, of: orNull(person), why: text },
  allowed: { commit: text, pullRequest: orNull(pullRequestNumber), documents: listOf(text) },
  held: { documents: listOf(reference('HeldDocument')) },
  begun: { ...step, changes: listOf(reference('ResourceChange')) },
  ended: { ...step, outcome: oneOf(['done', 'failed']), answer: text },
  noted: {
    service: text,
    account: text,
    step: text,
    key: text,
    became: oneOf(becomings),
    logicalId: text,
    resource: orNull(resource),
  },
  applied: { service: reference('AppliedService') },
  removed: { service: text, run: text },
  found: {
    fingerprint: text,
    policy: text,
    subject: reference('AnySubject'),
    became: oneOf(['open', 'waived', 'resolved']),
  },
  scanned: { scan: text, account: text, opened: count, resolved: count, notSeen: count },
}

const entry = closed({
  seq: count,
  at: instant,
  previous: text,
  hash: text,
  body: { anyOf: Object.entries(bodies).map(([kind, fields]) => closed({ kind: { const: kind }, ...fields })) },
})

/** The ledger and what follows from it. */
export const ledgerSchemas: { readonly [name: string]: JsonObject } = {
  Waiver: waiver,
  HeldDocument: held,
  HeldDocuments: closed({ commit: orNull(text), items: listOf(reference('HeldDocument')) }),
  AppliedService: applied,
  LedgerEntry: entry,
  LedgerHead: closed({ seq: count, hash: orNull(text) }),
}
