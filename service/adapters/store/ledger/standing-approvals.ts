import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { StandingApproval } from '../../../core/model/ledger.ts'
import { digestOf } from '../../../core/policy/fingerprint.ts'
import type { Ledger } from '../../../ports/ledger.ts'
import type { Page } from '../../../ports/store.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { readJson } from '../json-text.ts'
import type { Database, Transaction } from '../open-database.ts'
import { pageOf } from '../page-of.ts'
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

/** `Ledger.standing`. */
export function listStanding(
  database: Database,
  estate: string,
  page: Parameters<Ledger['standing']>[1],
): Page<StandingApproval> {
  const { policy, subject, key, by, service } = standingApprovals
  const after =
    page.cursor === undefined ? undefined : readCursor(page.cursor, ['string', 'string', 'string', 'string'])
  const rows = database
    .select()
    .from(standingApprovals)
    .where(
      and(
        eq(standingApprovals.estate, estate),
        page.service === undefined ? undefined : eq(service, page.service),
        after && sql`(${policy}, ${subject}, ${key}, ${by}) > (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]})`,
      ),
    )
    .orderBy(asc(policy), asc(subject), asc(key), asc(by))
    .limit(page.limit + 1)
    .all()
  return pageOf(
    rows,
    page.limit,
    ({ body }) => readJson<StandingApproval>(body),
    (row) => writeCursor([row.policy, row.subject, row.key, row.by]),
  )
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
