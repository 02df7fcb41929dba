import type Sqlite from 'better-sqlite3'
import type { Delivery, KeptDelivery, RunRequest } from '../../../ports.ts'
import { enqueue, wakeRun } from '../enqueue.ts'
import { prepareRunStatements } from '../run-statements.ts'
import { storeFailure, storeIsOut } from '../store-failure.ts'

/** A delivery that came at a time (epoch milliseconds), and what is to be run for it. */
export type Arrived = {
  readonly estate: string
  readonly delivery: Delivery
  readonly run: RunRequest
  readonly at: number
}

/** Why it could not be kept, in the words of a `StoreError`. */
export type Failure = { readonly failure: string }

/** What became of it. */
export type Kept = KeptDelivery | Failure

/**
 * Keeps deliveries and their runs in one transaction, in their order, since a commit that reaches the disk is what costs. One
 * that cannot be kept takes no other with it.
 */
export type KeepDeliveries = (arrived: readonly Arrived[]) => readonly Kept[]

/** Keeps them by a connection, whose statements are made once: making them costs more than running them. */
export function createKeepDeliveries(client: Sqlite.Database): KeepDeliveries {
  const keepOne = prepareKeepOne(client)
  const together = client.transaction((arrived: readonly Arrived[]) => arrived.map(keepOne))
  const keep: KeepDeliveries = (arrived) => {
    try {
      return together.immediate(arrived)
    } catch (error) {
      // A store that takes nothing refuses each; else each is tried by itself.
      if (arrived.length > 1 && !storeIsOut(error)) return arrived.flatMap((one) => keep([one]))
      const failure = storeFailure('keep the delivery', error).message
      return arrived.map(() => ({ failure }))
    }
  }
  return keep
}

function prepareKeepOne(client: Sqlite.Database): (arrived: Arrived) => Kept {
  const runs = prepareRunStatements(client)
  const known = client.prepare<[string, string], { readonly run: string | null }>(
    'select run from deliveries where estate = ? and id = ?',
  )
  const insert = client.prepare<[string, string, string, string | null, string | null, number]>(
    'insert into deliveries (estate, id, event, action, run, received_at) values (?, ?, ?, ?, ?, ?)',
  )
  const pushed = client.prepare<[string, number, string, string]>(
    'insert into pushers (estate, number, id, login) values (?, ?, ?, ?) on conflict do nothing',
  )
  return ({ estate, delivery, run, at }) => {
    const { id, event, action, pusher } = delivery
    const before = known.get(estate, id)
    if (before !== undefined) {
      if (before.run !== null) wakeRun(runs, before.run, at)
      return { outcome: 'redelivered', run: run.key }
    }
    insert.run(estate, id, event, action, enqueue(runs, estate, run, at), at)
    if (pusher !== undefined) pushed.run(estate, pusher.number, pusher.by.id, pusher.by.login)
    return { outcome: 'accepted', run: run.key }
  }
}
