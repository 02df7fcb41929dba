import { and, asc, desc, eq, inArray, lte, max, type SQL, sql } from 'drizzle-orm'
import type { LandedService, Landing, NewLanding } from '../../../core/model/landing.ts'
import type { Landings } from '../../../ports/landings.ts'
import { keepIn, read } from '../deeds.ts'
import { readJson } from '../json-text.ts'
import type { Database, Databases, Transaction } from '../open-database.ts'
import { landedServices, landings, ledger } from './tables.ts'

/** So many that brought approvals are looked through for those that stand. */
const mostApproved = 300

/** So much of what is left is told. */
const mostLeft = 50

/** So many rows one statement writes. */
const mostAtOnce = 500

/** `Landings` in SQLite. What became of services is found out again where a commit is lost with the machine, so none waits for the disk. */
export function createLandings({ quick }: Databases): Landings {
  const keep = keepIn(quick)
  const list = (where: SQL | undefined, order = asc(landings.number), most = -1) =>
    listLandings(quick, where, order, most)
  return {
    openLandings: (estate) =>
      read('what is not through', () => list(and(eq(landings.estate, estate), sql`${landings.open} = 1`))),
    landingsOf: (estate, pullRequest) =>
      read('what a pull request brought', () =>
        list(and(eq(landings.estate, estate), eq(landings.pullRequest, pullRequest))),
      ),
    approvedLandings: (estate) =>
      read('what brought approvals', () =>
        list(and(eq(landings.estate, estate), sql`${landings.approved} = 1`), desc(landings.number), mostApproved),
      ),
    lastLanding: (estate) =>
      read('how many changes there were', () => {
        const found = quick
          .select({ last: max(landings.number) })
          .from(landings)
          .where(eq(landings.estate, estate))
        return found.get()?.last ?? 0
      }),
    landedService: (estate, service) => read('what became of a service', () => latestOf(quick, estate, service)),
    keepSettled: (estate, services, upTo) =>
      keep('what became of services', (it) => {
        for (const service of services) settle(it, estate, service, upTo)
      }),
    leftWith: (estate, service, upTo) => read('what is left to do', () => leftWith(quick, estate, service, upTo)),
    keepTold: (estate, { number, deployments, open }) =>
      keep('what was told of a change', (it) => {
        const set = { deployments: JSON.stringify(deployments), open }
        it.update(landings)
          .set(set)
          .where(and(eq(landings.estate, estate), eq(landings.number, number)))
          .run()
      }),
  }
}

/** Writes a landing, its body given as text, in the transaction that is open. */
export function writeLanding(transaction: Transaction, estate: string, landing: NewLanding, body: string): void {
  const { pullRequest, approvals, services } = landing
  const entry = sql`(select coalesce(max(${ledger.seq}), 0) from ${ledger} where ${ledger.estate} = ${estate})`
  const row = { estate, pullRequest, entry, body, approved: approvals.length > 0, open: true }
  const { number } = transaction.insert(landings).values(row).returning({ number: landings.number }).get()
  const rows = services.map(({ dependsOn, ...one }) => {
    const own = { estate, landing: number, dependsOn: JSON.stringify(dependsOn), state: 'open' as const }
    return { ...one, ...own }
  })
  for (let at = 0; at < rows.length; at += mostAtOnce) {
    transaction
      .insert(landedServices)
      .values(rows.slice(at, at + mostAtOnce))
      .run()
  }
}

/** What of a landing stands in its row: everything but its services, which have rows of their own. */
export function bodyOf({ services: _rows, ...landing }: NewLanding): Omit<NewLanding, 'services'> {
  return landing
}

function listLandings(database: Database, where: SQL | undefined, order: SQL, most: number): readonly Landing[] {
  const rows = database.select().from(landings).where(where).orderBy(order).limit(most).all()
  const services = servicesOf(
    database,
    rows.map(({ number }) => number),
  )
  return rows.map(({ number, entry, body, deployments, open }) => ({
    ...readJson<Omit<NewLanding, 'services'>>(body),
    number,
    entry,
    services: services.get(number) ?? [],
    deployments: readJson<Landing['deployments']>(deployments),
    open,
  }))
}

function servicesOf(database: Database, numbers: readonly number[]): ReadonlyMap<number, readonly LandedService[]> {
  const rows = database
    .select()
    .from(landedServices)
    .where(inArray(landedServices.landing, [...numbers]))
    .orderBy(asc(landedServices.landing), asc(landedServices.service))
    .all()
  const later = laterOf(database, rows)
  return new Map(
    [...Map.groupBy(rows, ({ landing }) => landing)].map(([landing, own]) => [
      landing,
      own.map((row) => serviceOf(row, later)),
    ]),
  )
}

type ServiceRow = typeof landedServices.$inferSelect
type Later = ReadonlyMap<number, NonNullable<LandedService['with']>>

/** The landings with which others were applied. */
function laterOf(database: Database, rows: readonly ServiceRow[]): Later {
  const numbers = [...new Set(rows.flatMap((row) => row.with ?? []))]
  const found = database
    .select({ number: landings.number, body: landings.body })
    .from(landings)
    .where(inArray(landings.number, numbers))
    .all()
  return new Map(
    found.map(({ number, body }) => {
      const { commit, pullRequest } = readJson<NewLanding>(body)
      return [number, { commit, pullRequest }]
    }),
  )
}

function serviceOf(row: ServiceRow, later: Later): LandedService {
  const { service, action, environment, provider, held, state } = row
  const dependsOn = readJson<readonly string[]>(row.dependsOn)
  const own = { service, action, environment, provider, dependsOn, held, state }
  return { ...own, with: row.with === null ? null : (later.get(row.with) ?? null) }
}

function latestOf(database: Database, estate: string, service: string): LandedService | null {
  const row = database
    .select()
    .from(landedServices)
    .where(and(eq(landedServices.estate, estate), eq(landedServices.service, service)))
    .orderBy(desc(landedServices.landing))
    .limit(1)
    .get()
  return row === undefined ? null : serviceOf(row, laterOf(database, [row]))
}

/** Of landings up to a number, those that concern a service and are not held for it. */
function upToOf(estate: string, service: string, upTo: number): SQL | undefined {
  return and(
    eq(landedServices.estate, estate),
    eq(landedServices.service, service),
    lte(landedServices.landing, upTo),
    eq(landedServices.held, false),
  )
}

function settle(transaction: Transaction, estate: string, service: string, upTo: number): void {
  const ours = upToOf(estate, service, upTo)
  const latest = transaction
    .select({ landing: max(landedServices.landing) })
    .from(landedServices)
    .where(ours)
    .get()?.landing
  const since = sql`(select ${landings.entry} from ${landings} where ${landings.number} = ${landedServices.landing})`
  const wasApplied = sql`exists (select 1 from ${ledger} where ${ledger.estate} = ${estate} and ${ledger.service} = ${service} and ${ledger.seq} > ${since} and ${ledger.kind} in ('applied', 'removed'))`
  transaction
    .update(landedServices)
    .set({
      state: sql`case when ${wasApplied} then 'applied' else 'nothing' end`,
      with: sql`case when ${landedServices.landing} = ${latest} then null else ${latest} end`,
    })
    .where(and(ours, eq(landedServices.state, 'open')))
    .run()
}

function leftWith(database: Database, estate: string, service: string, upTo: number): LandedService[][] {
  const concerned = database
    .select({ landing: landedServices.landing, environment: landedServices.environment })
    .from(landedServices)
    .innerJoin(landings, eq(landings.number, landedServices.landing))
    .where(and(upToOf(estate, service, upTo), sql`${landings.open} = 1`))
    .all()
  return concerned.map(({ landing, environment }) => {
    const left = and(
      eq(landedServices.landing, landing),
      eq(landedServices.environment, environment),
      eq(landedServices.held, false),
      eq(landedServices.state, 'open'),
    )
    return database
      .select()
      .from(landedServices)
      .where(left)
      .limit(mostLeft)
      .all()
      .map((row) => serviceOf(row, new Map()))
  })
}
