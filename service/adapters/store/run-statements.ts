import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from './open-database.ts'
import { runs } from './schema.ts'

/** States from which a run may still go on. */
const openStates = ['waiting', 'active', 'sleeping', 'retrying', 'parked'] as const

/** What is asked and written of runs for every delivery. They run on their database's connection, in its transaction if one is open. */
export type RunStatements = ReturnType<typeof prepareRunStatements>

/** Made once for each connection: making a statement costs many times what running it does. */
export function prepareRunStatements(database: Database) {
  const { placeholder } = sql
  const [id, estate, key] = [placeholder('id'), placeholder('estate'), placeholder('key')]
  const others = { flow: placeholder('flow'), input: placeholder('input') }
  const now = placeholder('now')
  return {
    byId: database.select().from(runs).where(eq(runs.id, id)).prepare(),
    openOfKey: database
      .select()
      .from(runs)
      .where(and(eq(runs.estate, estate), eq(runs.key, key), inArray(runs.state, [...openStates])))
      .prepare(),
    insert: database
      .insert(runs)
      .values({ id, estate, key, ...others, state: 'waiting', createdAt: now, updatedAt: now })
      .prepare(),
  }
}
