import type { Clock } from '../../ports.ts'
import type { Database } from './open-database.ts'
import { probes } from './schema.ts'

/** How long an answer holds, in milliseconds: anybody may ask for readiness, and each question costs a write. */
const holds = 1000

/** `Store.ready`: writes one row, since only a write shows that the file is not busy, full or read-only. */
export function createReadiness(database: Database, clock: Clock): () => Promise<boolean> {
  const last = { at: Number.NEGATIVE_INFINITY, ready: false }
  return async () => {
    const at = clock.now().getTime()
    if (Math.abs(at - last.at) < holds) return last.ready
    last.ready = takesWrite(database, at)
    last.at = at
    return last.ready
  }
}

function takesWrite(database: Database, at: number): boolean {
  try {
    database.insert(probes).values({ id: 1, at }).onConflictDoUpdate({ target: probes.id, set: { at } }).run()
    return true
  } catch {
    return false
  }
}
