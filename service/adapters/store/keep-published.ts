import { and, eq } from 'drizzle-orm'
import type { Published } from '../../ports.ts'
import type { Database, Transaction } from './open-database.ts'
import { published } from './schema.ts'

/** `Store.published`. */
export function readPublished(database: Database, estate: string, number: number): Published | null {
  const row = database
    .select()
    .from(published)
    .where(and(eq(published.estate, estate), eq(published.number, number)))
    .get()
  if (!row) return null
  const { estate: _, requested, ...facts } = row
  return { ...facts, requested: JSON.parse(requested) }
}

/** `Store.keepPublished`. */
export function keepPublished(transaction: Transaction, estate: string, it: Published): void {
  const { number, requested, headSha, checkId, checkDigest, commentId, commentDigest } = it
  const row = { headSha, checkId, checkDigest, commentId, commentDigest, requested: JSON.stringify(requested) }
  transaction
    .insert(published)
    .values({ estate, number, ...row })
    .onConflictDoUpdate({ target: [published.estate, published.number], set: row })
    .run()
}
