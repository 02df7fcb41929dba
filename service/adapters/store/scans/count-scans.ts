import { and, asc, count, eq, gte, inArray, isNotNull, max, sql } from 'drizzle-orm'
import type { ScanCounts } from '../../../ports/ledger.ts'
import type { Database } from '../open-database.ts'
import { rankedCounts } from '../ranked-counts.ts'
import { scanFindings, scans } from './tables.ts'

/** `Scans.counts`. */
export function countScans(database: Database, estate: string): ScanCounts {
  const { status, rank } = scanFindings
  const rows = database
    .select({ status, rank, count: count() })
    .from(scanFindings)
    .where(eq(scanFindings.estate, estate))
    .groupBy(status, rank)
    .orderBy(asc(status), asc(rank))
    .all()
  return { findings: rankedCounts(rows), scanned: lastScans(database, estate) }
}

/** `Scans.changedSince`. */
export function countChanged(
  database: Database,
  estate: string,
  account: string,
  since: string,
): { readonly opened: number; readonly resolved: number } {
  const rows = database
    .select({ status: scanFindings.status, count: count() })
    .from(scanFindings)
    .where(and(eq(scanFindings.estate, estate), eq(scanFindings.account, account), gte(scanFindings.since, since)))
    .groupBy(scanFindings.status)
    .all()
  const of = (status: string) => rows.find((row) => row.status === status)?.count ?? 0
  return { opened: of('open') + of('error'), resolved: of('resolved') }
}

function lastScans(database: Database, estate: string): ScanCounts['scanned'] {
  const last = database
    .select({ seq: max(scans.seq) })
    .from(scans)
    .where(and(eq(scans.estate, estate), isNotNull(scans.endedAt)))
    .groupBy(scans.account)
  return database
    .select({
      account: scans.account,
      endedAt: scans.endedAt,
      notSeen: sql<number>`json_array_length(${scans.notSeen})`,
    })
    .from(scans)
    .where(inArray(scans.seq, last))
    .orderBy(asc(scans.account))
    .all()
    .flatMap(({ endedAt, ...row }) => (endedAt === null ? [] : [{ ...row, endedAt }]))
}
