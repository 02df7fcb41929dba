import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Webhooks that were accepted, by GitHub's own id of each; `run` is what it set going. Times are epoch milliseconds. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    estate: text().notNull(),
    id: text().notNull(),
    event: text().notNull(),
    action: text(),
    run: text(),
    receivedAt: integer('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.id] }),
    index('deliveries_received').on(table.estate, table.receivedAt),
  ],
)

/** Runs of flows. Of one key one waits and one is under way, at most. */
export const runs = sqliteTable(
  'runs',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    estate: text().notNull(),
    key: text().notNull(),
    flow: text().notNull(),
    /** The version of the flow that recorded the steps; null before the first. */
    flowVersion: integer('flow_version'),
    /** JSON. */
    input: text().notNull(),
    state: text().notNull(),
    attempts: integer().notNull().default(0),
    reason: text(),
    /** Whether the other side said how long to wait. */
    told: integer({ mode: 'boolean' }).notNull().default(false),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    dueAt: integer('due_at'),
  },
  (table) => [
    uniqueIndex('runs_one_waiting').on(table.estate, table.key).where(sql`state = 'waiting'`),
    uniqueIndex('runs_one_under_way')
      .on(table.estate, table.key)
      .where(sql`state in ('active', 'sleeping', 'retrying')`),
    index('runs_state').on(table.estate, table.state, table.seq),
    index('runs_key').on(table.estate, table.key, table.state),
  ],
)

/** What finished steps of runs returned: JSON, null for nothing. */
export const steps = sqliteTable(
  'steps',
  { run: text().notNull(), name: text().notNull(), result: text(), finishedAt: integer('finished_at').notNull() },
  (table) => [primaryKey({ columns: [table.run, table.name] })],
)

/** Every verdict that was kept; a pull request's latest is the one that `pull_requests` names. */
export const verdicts = sqliteTable(
  'verdicts',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    estate: text().notNull(),
    number: integer().notNull(),
    headSha: text('head_sha').notNull(),
    baseSha: text('base_sha').notNull(),
    digest: text().notNull(),
    judgedAt: text('judged_at').notNull(),
    /** The verdict as JSON. */
    body: text().notNull(),
  },
  (table) => [index('verdicts_number').on(table.estate, table.number, table.seq)],
)

/** A pull request at its latest verdict. */
export const pullRequests = sqliteTable(
  'pull_requests',
  {
    estate: text().notNull(),
    number: integer().notNull(),
    /** Of the latest verdict in `verdicts`. */
    verdictSeq: integer('verdict_seq').notNull(),
    title: text().notNull(),
    author: text().notNull(),
    state: text({ enum: ['open', 'closed'] }).notNull(),
    draft: integer({ mode: 'boolean' }).notNull(),
    headSha: text('head_sha').notNull(),
    baseSha: text('base_sha').notNull(),
    digest: text().notNull(),
    judgedAt: text('judged_at').notNull(),
    mode: text({ enum: ['enforce', 'observe'] }).notNull(),
    verdict: text({ enum: ['pass', 'needs-approval', 'deny'] }).notNull(),
    openFindings: integer('open_findings').notNull(),
    /** What a change of rules would mean, as JSON; null where no rule changes. */
    impact: text(),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.number] }),
    index('pull_requests_newest').on(table.estate, table.verdictSeq),
    index('pull_requests_head').on(table.estate, table.headSha),
  ],
)

/** The findings of latest verdicts, one a row, so that they can be asked for across pull requests. */
export const findings = sqliteTable(
  'findings',
  {
    estate: text().notNull(),
    number: integer().notNull(),
    position: integer().notNull(),
    verdictSeq: integer('verdict_seq').notNull(),
    /** Index in `severities`. */
    rank: integer().notNull(),
    status: text().notNull(),
    category: text().notNull(),
    enforcement: text().notNull(),
    /** The service that it is about; null for everything else. */
    service: text(),
    /** The finding as the JSON report has it. */
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.number, table.position] }),
    index('findings_newest').on(table.estate, table.verdictSeq, table.position),
    index('findings_service').on(table.estate, table.service),
  ],
)

/** What latest verdicts say that their merges would do, one service a row. */
export const changes = sqliteTable(
  'changes',
  {
    estate: text().notNull(),
    number: integer().notNull(),
    service: text().notNull(),
    action: text({ enum: ['create', 'update', 'replace', 'delete'] }).notNull(),
    account: text().notNull(),
    region: text(),
    costBefore: real('cost_before').notNull(),
    costAfter: real('cost_after').notNull(),
    stateful: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.estate, table.number, table.service] }),
    index('changes_service').on(table.estate, table.service),
  ],
)

/** What was published last for a pull request. */
export const published = sqliteTable(
  'published',
  {
    estate: text().notNull(),
    number: integer().notNull(),
    headSha: text('head_sha').notNull(),
    checkId: text('check_id'),
    checkDigest: text('check_digest'),
    commentId: text('comment_id'),
    commentDigest: text('comment_digest'),
    /** JSON: teams and people whose review was asked for. */
    requested: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.estate, table.number] })],
)

/** One row that readiness writes, to see whether the file takes a write. */
export const probes = sqliteTable('probes', { id: integer().primaryKey(), at: integer().notNull() })
