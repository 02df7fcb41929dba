import { and, asc, count, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { AppliedService } from '../../core/model/applied.ts'
import type { ProposedChange, ServiceView, Store } from '../../ports/store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readJson } from './json-text.ts'
import { appliedServices } from './ledger/tables.ts'
import type { Database } from './open-database.ts'
import { pageOf } from './page-of.ts'
import { changes, findings, pullRequests } from './schema.ts'

/** `Store.services`: every service that is applied, or that a latest verdict plans a change of or finds something on, by name. */
export function listServices(
  database: Database,
  estate: string,
  page: Parameters<Store['services']>[1],
): Awaited<ReturnType<Store['services']>> {
  const after = page.cursor === undefined ? '' : readCursor(page.cursor, ['string'])[0]
  const names = namesAfter(database, estate, after, page.limit + 1)
  const views = viewsOf(database, estate, names.slice(0, page.limit))
  return pageOf(
    names,
    page.limit,
    (name) => views.get(name) ?? { name, applied: null, changes: [], openFindings: 0 },
    (name) => writeCursor([name]),
  )
}

/** `Store.service`. */
export function findService(database: Database, estate: string, name: string): ServiceView | null {
  const view = viewsOf(database, estate, [name]).get(name)
  if (view) return view
  const found = database
    .select({ number: findings.number })
    .from(findings)
    .where(and(eq(findings.estate, estate), eq(findings.service, name)))
    .get()
  return found ? { name, applied: null, changes: [], openFindings: 0 } : null
}

function namesAfter(database: Database, estate: string, after: string, limit: number): string[] {
  const changed = database
    .select({ name: changes.service })
    .from(changes)
    .where(and(eq(changes.estate, estate), gt(changes.service, after)))
  const found = database
    .select({ name: sql<string>`${findings.service}` })
    .from(findings)
    .where(and(eq(findings.estate, estate), isNotNull(findings.service), gt(findings.service, after)))
  const applied = database
    .select({ name: appliedServices.service })
    .from(appliedServices)
    .where(and(eq(appliedServices.estate, estate), gt(appliedServices.service, after)))
  return union(changed, found, applied)
    .orderBy(asc(changes.service))
    .limit(limit)
    .all()
    .map(({ name }) => name)
}

function viewsOf(database: Database, estate: string, names: readonly string[]): Map<string, ServiceView> {
  const wanted = [...names]
  const ofService = Map.groupBy(changesOf(database, estate, wanted), ({ service }) => service)
  const open = new Map(
    database
      .select({ name: findings.service, open: count() })
      .from(findings)
      .where(
        and(
          eq(findings.estate, estate),
          inArray(findings.service, wanted),
          inArray(findings.status, ['open', 'error']),
        ),
      )
      .groupBy(findings.service)
      .all()
      .map(({ name, open }) => [name ?? '', open]),
  )
  const applied = appliedOf(database, estate, wanted)
  const known = new Set([...ofService.keys(), ...open.keys(), ...applied.keys()])
  return new Map(
    [...known].map((name) => [
      name,
      {
        name,
        applied: applied.get(name) ?? null,
        changes: (ofService.get(name) ?? []).map(({ change }) => change),
        openFindings: open.get(name) ?? 0,
      },
    ]),
  )
}

function appliedOf(database: Database, estate: string, names: string[]): Map<string, AppliedService> {
  const { service, body } = appliedServices
  const rows = database
    .select({ service, body })
    .from(appliedServices)
    .where(and(eq(appliedServices.estate, estate), inArray(service, names)))
    .all()
  return new Map(rows.map((row) => [row.service, readJson<AppliedService>(row.body)]))
}

function changesOf(
  database: Database,
  estate: string,
  names: string[],
): { readonly service: string; readonly change: ProposedChange }[] {
  return database
    .select({ row: changes, state: pullRequests.state })
    .from(changes)
    .innerJoin(pullRequests, and(eq(pullRequests.estate, changes.estate), eq(pullRequests.number, changes.number)))
    .where(and(eq(changes.estate, estate), inArray(changes.service, names)))
    .orderBy(asc(changes.service), asc(changes.number))
    .all()
    .map(({ row, state }) => {
      const { number, service, action, account, region, stateful } = row
      const monthlyCost = { before: row.costBefore, after: row.costAfter }
      return { service, change: { number, state, action, account, region, monthlyCost, stateful } }
    })
}
