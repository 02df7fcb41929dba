import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Scans of accounts, in the order in which they began first. */
export const scans = sqliteTable(
  'scans',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    estate: text().notNull(),
    id: text().notNull(),
    scan: text().notNull(),
    account: text().notNull(),
    startedAt: text('started_at').notNull(),
    endedAt: text('ended_at'),
    resources: integer().notNull().default(0),
    opened: integer().notNull().default(0),
    resolved: integer().notNull().default(0),
    /** JSON: what could not be read. */
    notSeen: text('not_seen').notNull().default('[]'),
  },
  (table) => [
    uniqueIndex('scans_id').on(table.estate, table.id),
    index('scans_account').on(table.estate, table.account, table.seq),
  ],
)

/** What scans found, with its life. */
export const scanFindings = sqliteTable(
  'scan_findings',
  {
    estate: text().notNull(),
    fingerprint: text().notNull(),
    account: text().notNull(),
    status: text().notNull(),
    category: text().notNull(),
    /** Index in `severities`. */
    rank: integer().notNull(),
    /** The subject, as it sorts. */
    subject: text().notNull(),
    /** The service that it is about; null for everything else. */
    service: text(),
    /** The id of the scan that saw it last, or that found it gone. */
    seenBy: text('seen_by').notNull(),
    /** JSON. */
    body: text().notNull(),
    /** ISO 8601: since when its status is what it is. */
    since: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.fingerprint] }),
    index('scan_findings_worst').on(table.estate, table.rank, table.subject, table.fingerprint),
    index('scan_findings_service').on(table.estate, table.service),
    index('scan_findings_unresolved')
      .on(table.estate, table.account, table.fingerprint)
      .where(sql`status <> 'resolved'`),
    index('scan_findings_since').on(table.estate, table.account, table.since),
  ],
)

/** Scheduled scans, with when each was last begun, or first seen. */
export const scheduledScans = sqliteTable(
  'scheduled_scans',
  {
    estate: text().notNull(),
    name: text().notNull(),
    /** The schedule and time zone as they were then: another one counts from when it is first seen. */
    schedule: text().notNull(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.estate, table.name] })],
)
