import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { DatabaseFacts, LedgerFacts } from '../../core/doctor/facts.ts'
import { type Chain, checkEnd, checkLink, emptyChain } from '../../core/ledger/verify.ts'
import type { DatabaseView } from '../../ports/doctor.ts'
import { StoreError } from '../../ports/store.ts'
import { checkFolder, nearestFolder } from '../nearest-folder.ts'
import { createApprovals } from './approvals/create-approvals.ts'
import { checkNode, checkSqlite } from './check-runtime.ts'
import { listEstates, readHead, readLinks } from './ledger/read-ledger.ts'
import { type Database, openForReading } from './open-database.ts'
import { busyTimeout } from './open-file.ts'
import { guarded, storeFailure } from './store-failure.ts'

type Opened = { readonly database: Database | null; readonly sqlite: string; readonly problem: string | null }

/** A look at a database's file, whether a service runs on it or not; nothing of it is changed, and none is made. */
export function viewDatabase(file: string): DatabaseView {
  const { database, sqlite, problem } = open(file)
  return {
    examine(): DatabaseFacts {
      const exists = existsSync(file)
      return { file, exists, sqlite, freeBytes: freeBeside(file), problem: problem ?? writeProblem(file, exists) }
    },
    ledgers(): readonly LedgerFacts[] {
      if (problem !== null) throw new StoreError(problem)
      if (database === null) return []
      return guarded('read the ledger', () => listEstates(database).map((estate) => endOf(database, estate)))
    },
    pins: async (estate) => (database === null ? new Map() : createApprovals(database).pins(estate)),
    close: () => void database?.$client.close(),
  }
}

function open(file: string): Opened {
  try {
    checkNode(process.versions.node)
    const memory = new Sqlite(':memory:')
    const sqlite = checkSqlite(memory.prepare('select sqlite_version()').pluck().get())
    memory.close()
    return existsSync(file)
      ? { database: openForReading(file), sqlite, problem: null }
      : { database: null, sqlite, problem: null }
  } catch (error) {
    return { database: null, sqlite: 'not seen', problem: storeFailure(`open the database ${file}`, error).message }
  }
}

/** Why nothing could be written; null where it could, and where another process is writing just now. */
function writeProblem(file: string, exists: boolean): string | null {
  try {
    if (exists) tryWriting(file)
    else checkFolder(dirname(file))
    return null
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    return storeFailure(`write to ${file}`, error).message
  }
}

/** A transaction of nothing: begun as one that writes, and taken back. */
function tryWriting(file: string): void {
  const client = new Sqlite(file, { fileMustExist: true, timeout: busyTimeout })
  try {
    client.exec('begin immediate')
    client.exec('rollback')
  } finally {
    client.close()
  }
}

function freeBeside(file: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(nearestFolder(dirname(file)))
    return bavail * bsize
  } catch {
    return null
  }
}

/** As many of the last entries as are read at once: each must follow the one before. */
function endOf(database: Database, estate: string): LedgerFacts {
  const head = readHead(database, estate)
  const links = head === null ? [] : readLinks(database, estate, Math.max(0, head.seq - looked))
  const [first] = links
  const start: Chain =
    first === undefined || first.seq === 1
      ? emptyChain
      : { head: { seq: first.seq - 1, hash: first.previous }, broken: null }
  const chain = links.reduce((before, link) => checkLink(before, link, null), start)
  return { estate, entries: head?.seq ?? 0, looked: links.length, broken: checkEnd(chain, head).broken }
}

const looked = 500
