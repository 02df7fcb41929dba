import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { providers } from '../../../core/model/specs.ts'

/**
 * The ledger: one chain an estate. Triggers of its migration refuse to change or delete a row. What is looked up by is made
 * of the body whenever it is read, so that nothing stands here that the chain does not prove.
 */
export const ledger = sqliteTable(
  'ledger',
  {
    estate: text().notNull(),
    seq: integer().notNull(),
    at: text().notNull(),
    /** JSON. */
    body: text().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
    kind: text().generatedAlwaysAs(sql`(body ->> '$.kind')`, { mode: 'virtual' }),
    run: text().generatedAlwaysAs(sql`(body ->> '$.run')`, { mode: 'virtual' }),
    /** Its name, whether the body has that alone or the whole of it. */
    service: text().generatedAlwaysAs(sql`coalesce(body ->> '$.service.service', body ->> '$.service')`, {
      mode: 'virtual',
    }),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.seq] }),
    index('ledger_run').on(table.estate, table.run, table.seq).where(sql`run is not null`),
    index('ledger_kind').on(table.estate, table.kind, table.at),
    index('ledger_service').on(table.estate, table.service, table.seq).where(sql`service is not null`),
  ],
)

/** The default branch as it counts, an estate a row. */
export const allowedStates = sqliteTable('allowed_states', {
  estate: text().primaryKey(),
  commit: text().notNull(),
  tree: text().notNull(),
  /** JSON: what is held. */
  held: text().notNull(),
  /** ISO 8601: since when an administrator's word is waited for; null where it is not. */
  waitingSince: text('waiting_since'),
})

/** Services as they were last applied. */
export const appliedServices = sqliteTable(
  'applied_services',
  {
    estate: text().notNull(),
    service: text().notNull(),
    /** JSON. */
    body: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.estate, table.service] })],
)

/** What first applies that failed left in their clouds, a service a row, until it is applied or removed. */
export const leftServices = sqliteTable(
  'left_services',
  {
    estate: text().notNull(),
    service: text().notNull(),
    /** JSON. */
    body: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.estate, table.service] })],
)

/** Approvals that stand as waivers, a person's a row. */
export const standingApprovals = sqliteTable(
  'standing_approvals',
  {
    estate: text().notNull(),
    policy: text().notNull(),
    key: text().notNull(),
    /** Its digest. */
    subject: text().notNull(),
    /** Numeric id of the person. */
    by: text().notNull(),
    /** The service that it is about; null for everything else. */
    service: text(),
    /** JSON. */
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.policy, table.key, table.subject, table.by] }),
    index('standing_approvals_service').on(table.estate, table.service),
  ],
)

/** Changes that came onto the default branch. */
export const landings = sqliteTable(
  'landings',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    estate: text().notNull(),
    pullRequest: integer('pull_request'),
    /** The last entry of the ledger when it was written. */
    entry: integer().notNull(),
    /** JSON: what was judged, without its services. */
    body: text().notNull(),
    /** Whether approvals became waivers by it. */
    approved: integer({ mode: 'boolean' }).notNull(),
    /** Whether something of it is not through, or not told. */
    open: integer({ mode: 'boolean' }).notNull(),
    /** JSON: what stands of it on GitHub, by environment. */
    deployments: text().notNull().default('{}'),
  },
  (table) => [
    index('landings_open').on(table.estate, table.number).where(sql`open = 1`),
    index('landings_approved').on(table.estate, table.number).where(sql`approved = 1`),
    index('landings_pull_request').on(table.estate, table.pullRequest),
  ],
)

/** What each of them means for services, a service a row. */
export const landedServices = sqliteTable(
  'landed_services',
  {
    estate: text().notNull(),
    landing: integer().notNull(),
    service: text().notNull(),
    action: text({ enum: ['create', 'update', 'replace', 'delete'] }).notNull(),
    environment: text().notNull(),
    provider: text({ enum: providers }),
    /** JSON. */
    dependsOn: text('depends_on').notNull(),
    held: integer({ mode: 'boolean' }).notNull(),
    state: text({ enum: ['open', 'applied', 'nothing'] }).notNull(),
    /** The later landing with which it was applied. */
    with: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.landing, table.service] }),
    index('landed_services_service').on(table.estate, table.service, table.landing),
  ],
)
