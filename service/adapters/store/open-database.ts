import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { StoreError } from '../../ports/store.ts'
import { checkNode, checkSqlite } from './check-runtime.ts'
import { busyTimeout, openFile } from './open-file.ts'

/** An open SQLite file with its tables up to date. */
export type Database = BetterSQLite3Database<Record<string, never>> & { readonly $client: Sqlite.Database }

/** A transaction of one. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** One file, opened twice: what is committed to either is kept if this process dies, whatever the moment. */
export type Databases = {
  /** Each commit is on the disk when it returns (`synchronous = FULL`), so that it outlives the machine's death too. */
  readonly durable: Database
  /** A commit may be lost if the machine dies: for what can be done or found again. It waits for no disk. */
  readonly quick: Database
  readonly sqliteVersion: string
}

/** Opens the file, makes it where there is none (readable by its owner alone), and brings its tables up to date. */
export function openDatabase(file: string): Databases {
  checkNode(process.versions.node)
  try {
    const client = openFile(file, 'FULL')
    const sqliteVersion = checkSqlite(client.prepare('select sqlite_version()').pluck().get())
    const durable: Database = drizzle({ client })
    migrateTables(durable)
    return { durable, quick: drizzle({ client: openFile(file, 'NORMAL') }), sqliteVersion }
  } catch (cause) {
    throw cannotOpen(file, cause)
  }
}

/**
 * Opens a file that is there for reading alone, whoever else has it open; changes nothing of it. Throws one line where there
 * is none, or where it is of another version.
 */
export function openForReading(file: string): Database {
  checkNode(process.versions.node)
  if (!existsSync(file)) throw new StoreError(`there is no database ${file}; PLUMBLINE_DATABASE names it`)
  try {
    const database: Database = drizzle({ client: new Sqlite(file, { readonly: true, timeout: busyTimeout }) })
    const known = readMigrationFiles({ migrationsFolder: findMigrations() }).length
    const there = countMigrations(database)
    if (there < known)
      throw new StoreError(
        'the database was made by an older version of Plumbline; start the service, or `plumbline apply`, once on it',
      )
    if (there > known) throw newer()
    return database
  } catch (cause) {
    throw cannotOpen(file, cause)
  }
}

function cannotOpen(file: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const why = cause instanceof Error ? cause.message : String(cause)
  return new StoreError(`cannot open the database ${file} (${why}); PLUMBLINE_DATABASE names it`, { cause })
}

function migrateTables(database: Database): void {
  const migrationsFolder = findMigrations()
  const known = readMigrationFiles({ migrationsFolder }).length
  try {
    migrate(database, { migrationsFolder })
  } catch {
    // Another process may have been migrating in the same moment: then nothing is left to do, else it fails again.
    migrate(database, { migrationsFolder })
  }
  if (countMigrations(database) > known) throw newer()
}

function newer(): StoreError {
  return new StoreError('the database was made by a newer version of Plumbline; start that one, or name another file')
}

function countMigrations(database: Database): number {
  return database.get<{ count: number }>(sql`select count(*) as count from __drizzle_migrations`).count
}

/** The migrations' folder, from the sources and from the bundle alike. */
function findMigrations(): string {
  const below = join('service', 'adapters', 'store', 'migrations')
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, below, 'meta', '_journal.json'))) return join(folder, below)
    if (folder === dirname(folder)) throw new StoreError(`the installation is not whole: ${below} is missing`)
  }
}
