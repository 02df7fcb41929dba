import Sqlite from 'better-sqlite3'

/** A hold on something that one process may have at a time. */
export type ProcessLock = {
  /** Takes it, or keeps it; false while another has it. */
  take(): boolean
  release(): void
}

/**
 * A lock that the system lets go of when its process dies, however it dies: an exclusive transaction on a file of its own
 * that is never committed. So nobody waits for a lease to run out, and no clock is trusted.
 */
export function createProcessLock(file: string): ProcessLock {
  const held: { client: Sqlite.Database | null } = { client: null }
  return {
    take() {
      held.client ??= takeFile(file)
      return held.client !== null
    },
    release() {
      held.client?.close()
      held.client = null
    },
  }
}

function takeFile(file: string): Sqlite.Database | null {
  const client = new Sqlite(file, { timeout: 0 })
  try {
    client.exec('begin exclusive')
    return client
  } catch (error) {
    client.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
