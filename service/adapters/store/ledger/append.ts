import { desc, eq, sql } from 'drizzle-orm'
import { firstPrevious, hashOf } from '../../../core/ledger/hash.ts'
import type { Clock } from '../../../ports.ts'
import type { Database } from '../open-database.ts'
import { ledger } from './tables.ts'

/** Appends entries, given as the texts of their bodies, in the transaction that is open. */
export type Append = (estate: string, bodies: readonly string[]) => void

/** The statements are made once: making them costs more than running them. */
export function createAppend(database: Database, clock: Clock): Append {
  const { placeholder } = sql
  const estateOf = placeholder('estate')
  const head = database
    .select({ seq: ledger.seq, hash: ledger.hash })
    .from(ledger)
    .where(eq(ledger.estate, estateOf))
    .orderBy(desc(ledger.seq))
    .limit(1)
    .prepare()
  const others = { at: placeholder('at'), body: placeholder('body'), previous: placeholder('previous') }
  const insert = database
    .insert(ledger)
    .values({ estate: estateOf, seq: placeholder('seq'), ...others, hash: placeholder('hash') })
    .prepare()
  return (estate, bodies) => {
    const last = head.get({ estate })
    const at = clock.now().toISOString()
    bodies.reduce((before, body) => {
      const link = { estate, seq: before.seq + 1, at, previous: before.hash }
      const hash = hashOf({ ...link, body: JSON.parse(body) })
      insert.run({ ...link, body, hash })
      return { seq: link.seq, hash }
    }, last ?? { seq: 0, hash: firstPrevious })
  }
}
