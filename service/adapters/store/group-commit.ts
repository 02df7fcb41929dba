import type { Database, Transaction } from './open-database.ts'
import { storeFailure, storeIsOut } from './store-failure.ts'

/** Runs what it is given in a transaction, and answers when that is committed. */
export type GroupCommit = <T>(deed: string, effect: (transaction: Transaction) => T) => Promise<T>

type Pending = {
  readonly deed: string
  /** Gives what tells the caller, once it is committed. */
  readonly effect: (transaction: Transaction) => () => void
  readonly reject: (error: Error) => void
}

/** How many effects one transaction takes at most. */
const most = 256

/**
 * Effects that come in one turn of the event loop share one commit, in their order, since a commit that reaches the disk is
 * what costs. One that fails takes no other with it.
 */
export function createGroupCommit(database: Database): GroupCommit {
  const pending: Pending[] = []
  const flush = () => {
    commit(database, pending.splice(0, most))
    if (pending.length > 0) setImmediate(flush)
  }
  return (deed, effect) =>
    new Promise((resolve, reject) => {
      const answering = (transaction: Transaction) => {
        const answer = effect(transaction)
        return () => resolve(answer)
      }
      if (pending.push({ deed, effect: answering, reject }) === 1) setImmediate(flush)
    })
}

function commit(database: Database, batch: readonly Pending[]): void {
  try {
    const answers = database.transaction((it) => batch.map(({ effect }) => effect(it)), { behavior: 'immediate' })
    for (const answer of answers) answer()
  } catch (error) {
    // A store that takes nothing refuses each; else each is tried by itself.
    if (batch.length > 1 && !storeIsOut(error)) for (const one of batch) commit(database, [one])
    else for (const { deed, reject } of batch) reject(storeFailure(deed, error))
  }
}
