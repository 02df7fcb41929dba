import type { Database, Transaction } from './open-database.ts'
import { guarded } from './store-failure.ts'

/** Reads something; `what` completes `could not read …`. Rejects with a `StoreError`. */
export async function read<T>(what: string, effect: () => T): Promise<T> {
  return guarded(`read ${what}`, effect)
}

/** Writes something in a transaction of its own; `what` completes `could not keep …`. Rejects with a `StoreError`. */
export type Keep = (what: string, effect: (transaction: Transaction) => void) => Promise<void>

/** Writing to a database. */
export function keepIn(database: Database): Keep {
  return async (what, effect) => guarded(`keep ${what}`, () => database.transaction(effect, { behavior: 'immediate' }))
}
