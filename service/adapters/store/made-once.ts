import { getTableColumns, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from './open-database.ts'

/**
 * A statement that is made when a database needs it first, and kept: making one costs many times what running it does. It runs
 * on that database's connection, in its transaction if one is open.
 */
export function madeOnce<Statement>(make: (database: Database) => Statement): (database: Database) => Statement {
  const made = new WeakMap<Database, Statement>()
  return (database) => {
    const known = made.get(database)
    if (known !== undefined) return known
    const statement = make(database)
    made.set(database, statement)
    return statement
  }
}

/** A placeholder for each column of a table, named like it: for a statement that writes whole rows. */
export function rowOf<Table extends SQLiteTable>(table: Table): RowOf<Table> {
  return Object.fromEntries(
    Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]),
  ) as RowOf<Table>
}

type RowOf<Table extends SQLiteTable> = {
  readonly [Column in keyof Table['$inferSelect'] & string]: Placeholder<Column>
}
