import { and, eq, sql } from 'drizzle-orm'
import type { Clock, Delivery, RunRequest, Store } from '../../ports.ts'
import { pushers } from './approvals/tables.ts'
import { enqueue, wakeRun } from './enqueue.ts'
import type { Database, Transaction } from './open-database.ts'
import { prepareRunStatements } from './run-statements.ts'
import { deliveries } from './schema.ts'
import { storeFailure } from './store-failure.ts'

type Answer = Awaited<ReturnType<Store['accept']>>

type Pending = {
  readonly effect: (transaction: Transaction) => Answer
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** How many deliveries one transaction takes at most. */
const most = 256

/**
 * `Store.accept`. Deliveries that come in one turn of the event loop share one commit, since a commit that reaches the disk
 * is what costs; each is answered after it.
 */
export function createAccept(database: Database, clock: Clock): Store['accept'] {
  const pending: Pending[] = []
  const prepared = prepare(database)
  const flush = () => {
    commit(database, pending.splice(0, most))
    if (pending.length > 0) setImmediate(flush)
  }
  return (estate, delivery, run) =>
    new Promise((resolve, reject) => {
      const now = clock.now().getTime()
      const effect = (transaction: Transaction) => keep(transaction, prepared, estate, delivery, run, now)
      if (pending.push({ effect, resolve, reject }) === 1) setImmediate(flush)
    })
}

function commit(database: Database, batch: readonly Pending[]): void {
  try {
    const answers = database.transaction((it) => batch.map(({ effect }) => effect(it)), { behavior: 'immediate' })
    batch.forEach(({ resolve }, at) => {
      const answer = answers[at]
      if (answer) resolve(answer)
    })
  } catch (error) {
    const failure = storeFailure('keep the delivery', error)
    // One delivery that cannot be kept does not take the others with it; a store that takes nothing refuses each.
    if (batch.length === 1 || storeIsOut(error)) for (const { reject } of batch) reject(failure)
    else for (const one of batch) commit(database, [one])
  }
}

function storeIsOut(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && /^SQLITE_(?:BUSY|FULL|READONLY|IOERR|CANTOPEN)/.test(String(error.code))) return true
  return storeIsOut(error.cause)
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
