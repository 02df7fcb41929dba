import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { StandingApproval } from '../../../core/model/ledger.ts'
import { digestOf } from '../../../core/policy/fingerprint.ts'
import { readJson } from '../json-text.ts'
import type { Database, Transaction } from '../open-database.ts'
import { standingApprovals } from './tables.ts'

/** Which approvals end: everybody's, unless a person is named. */
export type Ending = Pick<StandingApproval, 'policy' | 'key' | 'subject'> & { readonly by?: StandingApproval['by'] }

/** Keeps an approval, given with its text; a later one of the same person for the same stands instead. */
export function keepApproval(transaction: Transaction, estate: string, approval: StandingApproval, body: string): void {
  const { policy, key, subject, by } = approval
  const service = subject.kind === 'Service' ? subject.name : null
  const row = { estate, policy, key, subject: digestOf(subject), by: by.id, service, body }
  const { policy: p, key: k, subject: s, by: b } = standingApprovals
  transaction
    .insert(standingApprovals)
    .values(row)
    .onConflictDoUpdate({ target: [standingApprovals.estate, p, k, s, b], set: { service, body } })
    .run()
}

/** Approvals that stand, in an order that does not change. */
export function listApprovals(database: Database | Transaction, estate: string, where?: SQL): StandingApproval[] {
  const { policy, subject, key, by, body } = standingApprovals
  return database
    .select({ body })
    .from(standingApprovals)
    .where(and(eq(standingApprovals.estate, estate), where))
    .orderBy(asc(policy), asc(subject), asc(key), asc(by))
    .all()
    .map((row) => readJson<StandingApproval>(row.body))
}

/** Ends approvals; gives those that stood. */
export function endApprovals(transaction: Transaction, estate: string, ending: Ending): StandingApproval[] {
  const { policy, key, subject, by } = standingApprovals
  return end(
    transaction,
    estate,
    and(
      eq(policy, ending.policy),
      eq(key, ending.key),
      eq(subject, digestOf(ending.subject)),
      ending.by && eq(by, ending.by.id),
    ),
  )
}

/** Ends everything that was approved about a service (rule A6); gives what stood. */
export function endApprovalsOf(transaction: Transaction, estate: string, service: string): StandingApproval[] {
  return end(transaction, estate, eq(standingApprovals.service, service))
}

function end(transaction: Transaction, estate: string, which: SQL | undefined): StandingApproval[] {
  const ended = listApprovals(transaction, estate, which)
  transaction
    .delete(standingApprovals)
    .where(and(eq(standingApprovals.estate, estate), which))
    .run()
  return ended
}
