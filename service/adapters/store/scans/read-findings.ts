import { and, asc, desc, eq, gt, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { ScanFinding } from '../../../core/model/scan.ts'
import { severities } from '../../../core/model/severity.ts'
import type { ScanFindingFilter, Scans } from '../../../ports/ledger.ts'
import type { Page } from '../../../ports/store.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { readJson } from '../json-text.ts'
import type { Database } from '../open-database.ts'
import { pageOf } from '../page-of.ts'
import { scanFindings } from './tables.ts'

/** How many findings are read or asked for at once. */
const part = 500

/** `Scans.findingsOf`. */
export function readFindings(database: Database, estate: string, fingerprints: readonly string[]): ScanFinding[] {
  const parts = Array.from({ length: Math.ceil(fingerprints.length / part) }, (_, at) =>
    fingerprints.slice(at * part, (at + 1) * part),
  )
  return parts.flatMap((some) =>
    database
      .select({ body: scanFindings.body })
      .from(scanFindings)
      .where(and(eq(scanFindings.estate, estate), inArray(scanFindings.fingerprint, some)))
      .all()
      .map(finding),
  )
}

/** An account of an estate. */
type Account = { readonly estate: string; readonly account: string }

// As the index says it, so that it is used.
const isUnresolved = sql`${scanFindings.status} <> 'resolved'`

/** Findings of an account that are not resolved and that a scan did not see, after a fingerprint. */
export function readUnseen(database: Database, of: Account & { readonly scan: string }, after: string): ScanFinding[] {
  return readAfter(database, of, after, and(isUnresolved, ne(scanFindings.seenBy, of.scan)))
}

/** Findings of an account that are not resolved, or were since, after a fingerprint. */
export function readStanding(
  database: Database,
  of: Account & { readonly since: string },
  after: string,
): ScanFinding[] {
  return readAfter(database, of, after, or(isUnresolved, gte(scanFindings.since, of.since)))
}

function readAfter(database: Database, { estate, account }: Account, after: string, which?: SQL): ScanFinding[] {
  const { fingerprint, body } = scanFindings
  return database
    .select({ body })
    .from(scanFindings)
    .where(and(eq(scanFindings.estate, estate), eq(scanFindings.account, account), gt(fingerprint, after), which))
    .orderBy(asc(fingerprint))
    .limit(part)
    .all()
    .map(finding)
}

/** `Scans.scanFindings`. */
export function listScanFindings(
  database: Database,
  estate: string,
  page: Parameters<Scans['scanFindings']>[1],
): Page<ScanFinding> {
  const { rank, subject, fingerprint } = scanFindings
  const rows = database
    .select({ rank, subject, fingerprint, body: scanFindings.body })
    .from(scanFindings)
    .where(and(eq(scanFindings.estate, estate), ...filters(page), after(page.cursor)))
    .orderBy(desc(rank), asc(subject), asc(fingerprint))
    .limit(page.limit + 1)
    .all()
  return pageOf(rows, page.limit, finding, (row) => writeCursor([row.rank, row.subject, row.fingerprint]))
}

/** `Scans.findingsBeginning`. */
export function findBeginning(database: Database, estate: string, prefix: string): ScanFinding[] {
  if (!/^[0-9a-f]{1,64}$/.test(prefix)) return []
  const { fingerprint, body } = scanFindings
  return database
    .select({ body })
    .from(scanFindings)
    .where(and(eq(scanFindings.estate, estate), gte(fingerprint, prefix), lt(fingerprint, `${prefix}g`)))
    .orderBy(asc(fingerprint))
    .limit(2)
    .all()
    .map(finding)
}

function filters(filter: ScanFindingFilter): (SQL | undefined)[] {
  return [
    filter.account === undefined ? undefined : eq(scanFindings.account, filter.account),
    filter.status && eq(scanFindings.status, filter.status),
    filter.category && eq(scanFindings.category, filter.category),
    filter.severity && eq(scanFindings.rank, severities.indexOf(filter.severity)),
    filter.service === undefined ? undefined : eq(scanFindings.service, filter.service),
  ]
}

function after(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined
  const { rank, subject, fingerprint } = scanFindings
  const [lastRank, lastSubject, last] = readCursor(cursor, ['number', 'string', 'string'])
  const within = or(gt(subject, lastSubject), and(eq(subject, lastSubject), gt(fingerprint, last)))
  return or(lt(rank, lastRank), and(eq(rank, lastRank), within))
}

function finding({ body }: { readonly body: string }): ScanFinding {
  return readJson<ScanFinding>(body)
}
