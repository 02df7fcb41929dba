import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Json } from '../../../core/model/json.ts'
import type { LedgerBody, LedgerEntry, LedgerHead, LedgerLink } from '../../../core/model/ledger.ts'
import type { Ledger } from '../../../ports/ledger.ts'
import type { Page } from '../../../ports/store.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { readJson } from '../json-text.ts'
import type { Database } from '../open-database.ts'
import { pageOf } from '../page-of.ts'
import { ledger } from './tables.ts'

/** How many links are read at once. */
const part = 500

/** What the chain proves; the rest of the columns is made of it. */
const written = {
  estate: ledger.estate,
  seq: ledger.seq,
  at: ledger.at,
  body: ledger.body,
  previous: ledger.previous,
  hash: ledger.hash,
}

type Row = { readonly [Name in keyof typeof written]: (typeof ledger.$inferSelect)[Name] }

/** `Ledger.head`. */
export function readHead(database: Database, estate: string): LedgerHead | null {
  const last = database
    .select({ seq: ledger.seq, hash: ledger.hash })
    .from(ledger)
    .where(eq(ledger.estate, estate))
    .orderBy(desc(ledger.seq))
    .limit(1)
    .get()
  return last ?? null
}

/** `Ledger.entries`. */
export function listEntries(
  database: Database,
  estate: string,
  page: Parameters<Ledger['entries']>[1],
): Page<LedgerEntry> {
  const before = page.cursor === undefined ? undefined : lt(ledger.seq, readCursor(page.cursor, ['number'])[0])
  const rows = database
    .select(written)
    .from(ledger)
    .where(
      and(
        eq(ledger.estate, estate),
        before,
        page.kind && eq(ledger.kind, page.kind),
        page.service === undefined ? undefined : eq(ledger.service, page.service),
      ),
    )
    .orderBy(desc(ledger.seq))
    .limit(page.limit + 1)
    .all()
  return pageOf(rows, page.limit, entryOf, ({ seq }) => writeCursor([seq]))
}

/** `Ledger.journal`. */
export function readJournal(database: Database, estate: string, run: string): LedgerEntry[] {
  return database
    .select(written)
    .from(ledger)
    .where(and(eq(ledger.estate, estate), eq(ledger.run, run), inArray(ledger.kind, ['begun', 'ended'])))
    .orderBy(asc(ledger.seq))
    .all()
    .map(entryOf)
}

/** `Ledger.touchedAfter`. */
export function readTouched(database: Database, estate: string, seq: number): string[] {
  return database
    .selectDistinct({ service: ledger.service })
    .from(ledger)
    .where(and(eq(ledger.estate, estate), gt(ledger.seq, seq), isNotNull(ledger.service)))
    .all()
    .flatMap(({ service }) => service ?? [])
}

/** `Ledger.deletionsSince`. */
export function countDeletions(database: Database, estate: string, since: Date): number {
  const [deletes, deleted] = [
    sql`exists (select 1 from json_each(${ledger.body}, '$.changes') where value ->> '$.action' in ('delete', 'replace'))`,
    sql<string>`json_each.value`,
  ]
  const of = (kind: 'begun' | 'allowed') =>
    and(eq(ledger.estate, estate), eq(ledger.kind, kind), gte(ledger.at, since.toISOString()))
  const begun = database
    .select({ service: sql<string>`${ledger.service}`, times: sql<number>`count(distinct ${ledger.run})` })
    .from(ledger)
    .where(and(of('begun'), deletes))
    .groupBy(ledger.service)
    .all()
  const allowed = database
    .select({ service: deleted, times: sql<number>`count(*)` })
    .from(ledger)
    .innerJoin(sql`json_each(${ledger.body}, '$.deleted')`, sql`true`)
    .where(of('allowed'))
    .groupBy(deleted)
    .all()
  // What was allowed is begun a while later: it is the same deletion.
  const most = new Map(begun.map(({ service, times }) => [service, times]))
  for (const { service, times } of allowed) most.set(service, Math.max(times, most.get(service) ?? 0))
  return [...most.values()].reduce((sum, times) => sum + times, 0)
}

/** Links after an entry, in their order, so many that memory does not grow with the ledger. */
export function readLinks(database: Database, estate: string, after: number): LedgerLink[] {
  return database
    .select(written)
    .from(ledger)
    .where(and(eq(ledger.estate, estate), gt(ledger.seq, after)))
    .orderBy(asc(ledger.seq))
    .limit(part)
    .all()
    .map((row) => ({ ...row, body: plainOrNull(row.body) }))
}

/** `Ledger.estates`. */
export function listEstates(database: Database): string[] {
  return database
    .selectDistinct({ estate: ledger.estate })
    .from(ledger)
    .orderBy(asc(ledger.estate))
    .all()
    .map(({ estate }) => estate)
}

function entryOf(row: Row): LedgerEntry {
  return { ...row, body: readJson<LedgerBody>(row.body) }
}

function plainOrNull(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
