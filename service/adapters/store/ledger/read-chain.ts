import type { LedgerLink } from '../../../core/model/ledger.ts'
import type { Database } from '../open-database.ts'
import { guarded } from '../store-failure.ts'
import { readLinks } from './read-ledger.ts'

/** `Ledger.chain`, part by part, so that memory does not grow with the ledger. */
export async function* readChain(database: Database, estate: string): AsyncGenerator<LedgerLink> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const links = guarded('read the ledger', () => readLinks(database, estate, after))
    yield* links
    const last = links.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
