import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What published verdicts asked, one a change of it: what approvals are bound to. */
export const asked = sqliteTable(
  'asked',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    estate: text().notNull(),
    number: integer().notNull(),
    headSha: text('head_sha').notNull(),
    baseRef: text('base_ref').notNull(),
    publishedAt: text('published_at').notNull(),
    /** JSON. */
    requirements: text().notNull(),
  },
  (table) => [index('asked_number').on(table.estate, table.number, table.seq)],
)

/** Commands that approve or revoke, as they were first seen; whatever becomes of their comments. */
export const approvalCommands = sqliteTable(
  'approval_commands',
  {
    estate: text().notNull(),
    id: text().notNull(),
    number: integer().notNull(),
    at: text().notNull(),
    /** JSON: who, what, and whether for everybody. */
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.id] }),
    index('approval_commands_number').on(table.estate, table.number),
  ],
)

/** Whose names are: numeric ids of teams and logins (in small letters); empty: nobody's. */
export const pins = sqliteTable(
  'pins',
  { estate: text().notNull(), name: text().notNull(), id: text().notNull() },
  (table) => [primaryKey({ columns: [table.estate, table.name] })],
)

/** Who pushed to branches of pull requests, as webhooks tell. */
export const pushers = sqliteTable(
  'pushers',
  { estate: text().notNull(), number: integer().notNull(), id: text().notNull(), login: text().notNull() },
  (table) => [primaryKey({ columns: [table.estate, table.number, table.id] })],
)
