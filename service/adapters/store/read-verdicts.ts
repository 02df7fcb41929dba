import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Verdict } from '../../core/model/verdict.ts'
import type { PullRequestSummary } from '../../ports/store.ts'
import type { KeptVerdict, Store } from '../../ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readJson } from './json-text.ts'
import { madeOnce } from './made-once.ts'
import type { Database } from './open-database.ts'
import { pageOf } from './page-of.ts'
import { pullRequests, verdicts } from './schema.ts'

type Row = typeof pullRequests.$inferSelect

/** `Store.latestVerdict`. */
export function latestVerdict(database: Database, estate: string, number: number): KeptVerdict | null {
  const row = latest(database).get({ estate, number })
  return row ? keptVerdict(row.pullRequest, row.body) : null
}

/** `Store.verdictsOn`. */
export function verdictsOn(database: Database, estate: string, headSha: string): KeptVerdict[] {
  return onHead(database)
    .all({ estate, headSha })
    .map((row) => keptVerdict(row.pullRequest, row.body))
}

/** `Store.pullRequests`. */
export function listPullRequests(
  database: Database,
  estate: string,
  page: Parameters<Store['pullRequests']>[1],
): Awaited<ReturnType<Store['pullRequests']>> {
  const after = page.cursor === undefined ? null : readCursor(page.cursor, ['number'])[0]
  const rows = database
    .select()
    .from(pullRequests)
    .where(
      and(
        eq(pullRequests.estate, estate),
        after === null ? undefined : lt(pullRequests.verdictSeq, after),
        page.state && eq(pullRequests.state, page.state),
        page.verdict && eq(pullRequests.verdict, page.verdict),
      ),
    )
    .orderBy(desc(pullRequests.verdictSeq))
    .limit(page.limit + 1)
    .all()
  return pageOf(rows, page.limit, summary, ({ verdictSeq }) => writeCursor([verdictSeq]))
}

const { placeholder } = sql

const latest = madeOnce((database) =>
  withBody(database)
    .where(and(eq(pullRequests.estate, placeholder('estate')), eq(pullRequests.number, placeholder('number'))))
    .prepare(),
)

const onHead = madeOnce((database) =>
  withBody(database)
    .where(
      and(
        eq(pullRequests.estate, placeholder('estate')),
        eq(pullRequests.headSha, placeholder('headSha')),
        eq(pullRequests.state, 'open'),
      ),
    )
    .prepare(),
)

function withBody(database: Database) {
  return database
    .select({ pullRequest: pullRequests, body: verdicts.body })
    .from(pullRequests)
    .innerJoin(verdicts, eq(verdicts.seq, pullRequests.verdictSeq))
}

function keptVerdict(row: Row, body: string): KeptVerdict {
  const { mode, openFindings, ...facts } = summary(row)
  const verdict = readJson<Verdict>(body)
  return row.impact === null ? { ...facts, verdict } : { ...facts, verdict, impact: JSON.parse(row.impact) }
}

function summary(row: Row): PullRequestSummary {
  const { estate, verdictSeq, impact, ...facts } = row
  return facts
}
