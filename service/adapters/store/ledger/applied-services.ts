import { and, asc, eq } from 'drizzle-orm'
import type { AppliedService } from '../../../core/model/applied.ts'
import { digestOf } from '../../../core/policy/fingerprint.ts'
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
export function readApplied(database: Database | Transaction, estate: string, name: string): AppliedService | null {
  const row = database
    .select({ body: appliedServices.body })
    .from(appliedServices)
    .where(and(eq(appliedServices.estate, estate), eq(appliedServices.service, name)))
    .get()
  return row ? readJson<AppliedService>(row.body) : null
}

/** Keeps how a service exists, given as its text; false where that is what stands, but for the time. */
export function writeApplied(transaction: Transaction, estate: string, name: string, body: string): boolean {
  const stands = readApplied(transaction, estate, name)
  if (stands !== null && withoutTime(stands) === withoutTime(readJson<AppliedService>(body))) return false
  transaction
    .insert(appliedServices)
    .values({ estate, service: name, body })
    .onConflictDoUpdate({ target: [appliedServices.estate, appliedServices.service], set: { body } })
    .run()
  return true
}

/** Forgets a service that is gone. */
export function deleteApplied(transaction: Transaction, estate: string, name: string): void {
  transaction
    .delete(appliedServices)
    .where(and(eq(appliedServices.estate, estate), eq(appliedServices.service, name)))
    .run()
}

function withoutTime({ appliedAt, ...rest }: AppliedService): string {
  return digestOf(rest)
}
