import { and, eq, sql } from 'drizzle-orm'
import type { Clock, Delivery, RunRequest, Store } from '../../ports.ts'
import { pushers } from './approvals/tables.ts'
import { enqueue, wakeRun } from './enqueue.ts'
import { createGroupCommit } from './group-commit.ts'
import type { Database, Transaction } from './open-database.ts'
import { prepareRunStatements } from './run-statements.ts'
import { deliveries } from './schema.ts'

type Answer = Awaited<ReturnType<Store['accept']>>

/** `Store.accept`. Deliveries that come in one turn of the event loop share one commit; each is answered after it. */
export function createAccept(database: Database, clock: Clock): Store['accept'] {
  const commit = createGroupCommit(database)
  const prepared = prepare(database)
  return (estate, delivery, run) => {
    const now = clock.now().getTime()
    return commit('keep the delivery', (transaction) => keep(transaction, prepared, estate, delivery, run, now))
  }
}

/** What every delivery asks and writes, made into statements once: making them costs more than running them. */
function prepare(database: Database) {
  const { placeholder } = sql
  const [estate, id] = [placeholder('estate'), placeholder('id')]
  const others = { event: placeholder('event'), action: placeholder('action'), run: placeholder('run') }
  return {
    runs: prepareRunStatements(database),
    known: database
      .select({ run: deliveries.run })
      .from(deliveries)
      .where(and(eq(deliveries.estate, estate), eq(deliveries.id, id)))
      .prepare(),
    insert: database
      .insert(deliveries)
      .values({ estate, id, ...others, receivedAt: placeholder('receivedAt') })
      .prepare(),
  }
}

function keep(
  transaction: Transaction,
  prepared: ReturnType<typeof prepare>,
  estate: string,
  delivery: Delivery,
  request: RunRequest | null,
  now: number,
): Answer {
  const { id, event, action, pusher } = delivery
  const known = prepared.known.get({ estate, id })
  if (known?.run) wakeRun(transaction, prepared.runs, known.run, now)
  if (known) return 'redelivered'
  const run = request === null ? null : enqueue(transaction, prepared.runs, estate, request, now)
  prepared.insert.run({ estate, id, event, action, run, receivedAt: now })
  if (pusher !== undefined) {
    const row = { estate, number: pusher.number, ...pusher.by }
    transaction.insert(pushers).values(row).onConflictDoNothing().run()
  }
  return 'accepted'
}
