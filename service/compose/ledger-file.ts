import { listApplied } from '../adapters/store/ledger/applied-services.ts'
import { listLeft } from '../adapters/store/ledger/left-services.ts'
import { readChain } from '../adapters/store/ledger/read-chain.ts'
import { listEstates } from '../adapters/store/ledger/read-ledger.ts'
import { listUnfinished } from '../adapters/store/list-runs.ts'
import { openForReading } from '../adapters/store/open-database.ts'
import { guarded } from '../adapters/store/store-failure.ts'
import type { Ledger } from '../ports/ledger.ts'

/** The ledger of a database file, to be read alone, whether a service runs on it or not. */
export type LedgerFile = Pick<Ledger, 'chain' | 'estates' | 'applied' | 'left'> & {
  /** The keys of runs that began and did not come to their end. */
  unfinished(estate: string): Promise<readonly string[]>
  close(): void
}

/** Opens it without any change to the file; never makes one. Throws a `StoreError` of one line where it cannot be read. */
export function openLedgerFile(file: string): LedgerFile {
  const database = openForReading(file)
  return {
    chain: (estate) => readChain(database, estate),
    estates: async () => guarded('read whose ledgers there are', () => listEstates(database)),
    applied: async (estate) => guarded('read what is applied', () => listApplied(database, estate)),
    left: async (estate) => guarded('read what was left', () => listLeft(database, estate)),
    unfinished: async (estate) => guarded('look for unfinished runs', () => listUnfinished(database, estate)),
    close: () => void database.$client.close(),
  }
}
