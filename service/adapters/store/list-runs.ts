import { and, asc, desc, eq, exists, inArray, lt } from 'drizzle-orm'
import type { RunView, Store } from '../../ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Database } from './open-database.ts'
import { pageOf } from './page-of.ts'
import { runs, steps } from './schema.ts'

/** `Store.runs`. */
export function listRuns(
  database: Database,
  estate: string,
  page: Parameters<Store['runs']>[1],
): Awaited<ReturnType<Store['runs']>> {
  const after = page.cursor === undefined ? null : readCursor(page.cursor, ['number'])[0]
  const rows = database
    .select()
    .from(runs)
    .where(
      and(
        eq(runs.estate, estate),
        after === null ? undefined : lt(runs.seq, after),
        page.state && eq(runs.state, page.state),
      ),
    )
    .orderBy(desc(runs.seq))
    .limit(page.limit + 1)
    .all()
  return pageOf(rows, page.limit, view, ({ seq }) => writeCursor([seq]))
}

/** `RunRecords.unfinished`. */
export function listUnfinished(database: Database, estate: string): string[] {
  const finished = database.select({ name: steps.name }).from(steps).where(eq(steps.run, runs.id))
  return database
    .select({ key: runs.key })
    .from(runs)
    .where(and(eq(runs.estate, estate), inArray(runs.state, ['active', 'sleeping', 'retrying']), exists(finished)))
    .orderBy(asc(runs.seq))
    .all()
    .map(({ key }) => key)
}

function view(row: typeof runs.$inferSelect): RunView {
  return {
    id: row.id,
    key: row.key,
    flow: row.flow as RunView['flow'],
    input: JSON.parse(row.input),
    state: row.state as RunView['state'],
    attempts: row.attempts,
    reason: row.reason,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt).toISOString(),
  }
}
