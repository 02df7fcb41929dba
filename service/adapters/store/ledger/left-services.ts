import { and, asc, eq, sql } from 'drizzle-orm'
import type { AppliedService } from '../../../core/model/applied.ts'
import { readJson } from '../json-text.ts'
import type { Database, Transaction } from '../open-database.ts'
import { leftServices } from './tables.ts'

/** `Ledger.left`. */
export function listLeft(database: Database, estate: string): AppliedService[] {
  return database
    .select({ body: leftServices.body })
    .from(leftServices)
    .where(eq(leftServices.estate, estate))
    .orderBy(asc(leftServices.service))
    .all()
    .map(({ body }) => readJson<AppliedService>(body))
}

/** `Ledger.keepLeft`, in the transaction that is open. */
export function writeLeft(transaction: Transaction, estate: string, service: string, body: string): void {
  transaction
    .insert(leftServices)
    .values({ estate, service, body })
    .onConflictDoUpdate({ target: [leftServices.estate, leftServices.service], set: { body: sql`excluded.body` } })
    .run()
}

/** It is applied, or gone. */
export function deleteLeft(transaction: Transaction, estate: string, service: string): void {
  transaction
    .delete(leftServices)
    .where(and(eq(leftServices.estate, estate), eq(leftServices.service, service)))
    .run()
}
