import { count, eq } from 'drizzle-orm'
import type { LedgerCounts } from '../../../ports/ledger.ts'
import type { Database } from '../open-database.ts'
import { readHead } from './read-ledger.ts'
import { allowedStates, appliedServices, standingApprovals } from './tables.ts'

/** `Ledger.counts`. */
export function countLedger(database: Database, estate: string): LedgerCounts {
  const allowed = database
    .select({ held: allowedStates.held })
    .from(allowedStates)
    .where(eq(allowedStates.estate, estate))
    .get()
  return {
    entries: readHead(database, estate)?.seq ?? 0,
    applied: rowsOf(database, appliedServices, estate),
    held: allowed ? JSON.parse(allowed.held).length : 0,
    waivers: rowsOf(database, standingApprovals, estate),
  }
}

function rowsOf(database: Database, table: typeof appliedServices | typeof standingApprovals, estate: string): number {
  const rows = database.select({ count: count() }).from(table).where(eq(table.estate, estate)).get()
  return rows?.count ?? 0
}
