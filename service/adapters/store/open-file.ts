import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'

/** How long a statement waits for another process's lock, in milliseconds. It waits on the main loop, so not for long. */
export const busyTimeout = 250

/** Opens the file by the driver, and makes it where there is none, readable by its owner alone. What commits wait for is the caller's. */
export function openFile(file: string, synchronous: 'FULL' | 'NORMAL'): Sqlite.Database {
  const fresh = !existsSync(file)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const client = new Sqlite(file, { timeout: busyTimeout })
  if (fresh) chmodSync(file, 0o600)
  client.pragma('journal_mode = WAL')
  client.pragma(`synchronous = ${synchronous}`)
  client.pragma('trusted_schema = OFF')
  // The write-ahead log shrinks again after a storm.
  client.pragma('journal_size_limit = 67108864')
  return client
}
