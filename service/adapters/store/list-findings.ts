import { and, asc, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm'
import { severities } from '../../core/model/severity.ts'
import type { FindingFilter, KeptFinding } from '../../ports/store.ts'
import type { Store } from '../../ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Database } from './open-database.ts'
import { pageOf } from './page-of.ts'
import { findings, pullRequests } from './schema.ts'

type Row = typeof findings.$inferSelect

/** `Store.findings`: by newest verdict, or by severity and then so; within a verdict in its own order. */
export function listFindings(
  database: Database,
  estate: string,
  page: Parameters<Store['findings']>[1],
): Awaited<ReturnType<Store['findings']>> {
  const bySeverity = page.order === 'severity'
  const newest = [desc(findings.verdictSeq), asc(findings.position)]
  const rows = database
    .select({ finding: findings })
    .from(findings)
    .innerJoin(
      pullRequests,
      and(
        eq(pullRequests.estate, findings.estate),
        eq(pullRequests.number, findings.number),
        eq(pullRequests.state, 'open'),
      ),
    )
    .where(and(eq(findings.estate, estate), ...filters(page), after(page.cursor, bySeverity)))
    .orderBy(...(bySeverity ? [desc(findings.rank), ...newest] : newest))
    .limit(page.limit + 1)
    .all()
    .map(({ finding }) => finding)
  return pageOf(rows, page.limit, kept, ({ rank, verdictSeq, position }) =>
    writeCursor(bySeverity ? [rank, verdictSeq, position] : [verdictSeq, position]),
  )
}

function filters(filter: FindingFilter): (SQL | undefined)[] {
  return [
    filter.severity && eq(findings.rank, severities.indexOf(filter.severity)),
    filter.status && eq(findings.status, filter.status),
    filter.category && eq(findings.category, filter.category),
    filter.enforcement && eq(findings.enforcement, filter.enforcement),
    filter.service === undefined ? undefined : eq(findings.service, filter.service),
  ]
}

function after(cursor: string | undefined, bySeverity: boolean): SQL | undefined {
  if (cursor === undefined) return undefined
  if (!bySeverity) return afterPlace(...readCursor(cursor, ['number', 'number']))
  const [rank, seq, position] = readCursor(cursor, ['number', 'number', 'number'])
  return or(lt(findings.rank, rank), and(eq(findings.rank, rank), afterPlace(seq, position)))
}

function afterPlace(seq: number, position: number): SQL | undefined {
  return or(lt(findings.verdictSeq, seq), and(eq(findings.verdictSeq, seq), gt(findings.position, position)))
}

function kept(row: Row): KeptFinding {
  return { number: row.number, finding: JSON.parse(row.body) }
}
