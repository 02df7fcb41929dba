import { and, eq, sql } from 'drizzle-orm'
import type { Published } from '../../ports.ts'
import { madeOnce, rowOf } from './made-once.ts'
import type { Database } from './open-database.ts'
import { published } from './schema.ts'

const { placeholder } = sql

const statements = madeOnce((database) => {
  const one = and(eq(published.estate, placeholder('estate')), eq(published.number, placeholder('number')))
  return {
    read: database.select().from(published).where(one).prepare(),
    forget: database.delete(published).where(one).prepare(),
    insert: database.insert(published).values(rowOf(published)).prepare(),
  }
})

/** `Store.published`. */
export function readPublished(database: Database, estate: string, number: number): Published | null {
  const row = statements(database).read.get({ estate, number })
  if (!row) return null
  const { estate: _, requested, ...facts } = row
  return { ...facts, requested: JSON.parse(requested) }
}

/** `Store.keepPublished`, in the transaction that is open. */
export function keepPublished(database: Database, estate: string, it: Published): void {
  const { forget, insert } = statements(database)
  forget.run({ estate, number: it.number })
  insert.run({ ...it, estate, requested: JSON.stringify(it.requested) })
}
