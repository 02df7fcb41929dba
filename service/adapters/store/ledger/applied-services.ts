import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { AppliedService } from '../../../core/model/applied.ts'
import { digestOf } from '../../../core/policy/fingerprint.ts'
import type { Near } from '../../../ports.ts'
import { readJson } from '../json-text.ts'
import type { Database, Transaction } from '../open-database.ts'
import { appliedServices } from './tables.ts'

/** `Ledger.applied`. */
export function listApplied(database: Database, estate: string): AppliedService[] {
  return database
    .select({ body: appliedServices.body })
    .from(appliedServices)
    .where(eq(appliedServices.estate, estate))
    .orderBy(asc(appliedServices.service))
    .all()
    .map(({ body }) => readJson<AppliedService>(body))
}

/** `Ledger.appliedService`. */
export function readApplied(database: Database, estate: string, name: string): AppliedService | null {
  const row = database
    .select({ body: appliedServices.body })
    .from(appliedServices)
    .where(and(eq(appliedServices.estate, estate), eq(appliedServices.service, name)))
    .get()
  return row ? readJson<AppliedService>(row.body) : null
}

/** `Ledger.appliedNear`. Only of a service that goes is the whole estate looked through. */
export function listAppliedNear(database: Database, estate: string, { names, dependingOn }: Near): AppliedService[] {
  const { service, body } = appliedServices
  const dependents =
    dependingOn === null
      ? undefined
      : sql`exists (select 1 from json_each(${body}, '$.dependsOn') where value = ${dependingOn})`
  return database
    .select({ body })
    .from(appliedServices)
    .where(and(eq(appliedServices.estate, estate), or(inArray(service, [...names]), dependents)))
    .orderBy(asc(service))
    .all()
    .map((row) => readJson<AppliedService>(row.body))
}

/** Keeps how a service exists, given as its text, in the transaction that is open; false where that is what stands, but for the time. */
export type WriteApplied = (estate: string, name: string, body: string) => boolean

/** The statements are made once: making them costs more than running them. */
export function createWriteApplied(database: Database): WriteApplied {
  const { placeholder } = sql
  const [estateOf, service] = [placeholder('estate'), placeholder('service')]
  const read = database
    .select({ body: appliedServices.body })
    .from(appliedServices)
    .where(and(eq(appliedServices.estate, estateOf), eq(appliedServices.service, service)))
    .prepare()
  const upsert = database
    .insert(appliedServices)
    .values({ estate: estateOf, service, body: placeholder('body') })
    .onConflictDoUpdate({
      target: [appliedServices.estate, appliedServices.service],
      set: { body: sql`excluded.body` },
    })
    .prepare()
  return (estate, name, body) => {
    const stands = read.get({ estate, service: name })
    if (stands !== undefined && withoutTime(stands.body) === withoutTime(body)) return false
    upsert.run({ estate, service: name, body })
    return true
  }
}

/** Forgets a service that is gone. */
export function deleteApplied(transaction: Transaction, estate: string, name: string): void {
  transaction
    .delete(appliedServices)
    .where(and(eq(appliedServices.estate, estate), eq(appliedServices.service, name)))
    .run()
}

function withoutTime(body: string): string {
  const { appliedAt, ...rest } = JSON.parse(body) as AppliedService
  return digestOf(rest)
}
