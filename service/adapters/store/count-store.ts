import { and, asc, count, eq } from 'drizzle-orm'
import type { StoreCounts } from '../../ports/store.ts'
import type { RunState } from '../../ports.ts'
import type { Database } from './open-database.ts'
import { rankedCounts } from './ranked-counts.ts'
import { findings, pullRequests, runs } from './schema.ts'

/** `Store.counts`. */
export function countStore(database: Database, estate: string): StoreCounts {
  return {
    runs: countRuns(database, estate),
    pullRequests: countPullRequests(database, estate),
    findings: countFindings(database, estate),
  }
}

function countRuns(database: Database, estate: string): StoreCounts['runs'] {
  const { flow, state } = runs
  return database
    .select({ flow, state, count: count() })
    .from(runs)
    .where(eq(runs.estate, estate))
    .groupBy(flow, state)
    .orderBy(asc(flow), asc(state))
    .all()
    .map((row) => ({ ...row, state: row.state as RunState }))
}

function countPullRequests(database: Database, estate: string): StoreCounts['pullRequests'] {
  const { verdict, mode } = pullRequests
  return database
    .select({ verdict, mode, count: count() })
    .from(pullRequests)
    .where(and(eq(pullRequests.estate, estate), eq(pullRequests.state, 'open')))
    .groupBy(verdict, mode)
    .orderBy(asc(verdict), asc(mode))
    .all()
}

function countFindings(database: Database, estate: string): StoreCounts['findings'] {
  const { status, rank } = findings
  const isOpen = and(
    eq(pullRequests.estate, findings.estate),
    eq(pullRequests.number, findings.number),
    eq(pullRequests.state, 'open'),
  )
  const rows = database
    .select({ status, rank, count: count() })
    .from(findings)
    .innerJoin(pullRequests, isOpen)
    .where(eq(findings.estate, estate))
    .groupBy(status, rank)
    .orderBy(asc(status), asc(rank))
    .all()
  return rankedCounts(rows)
}
