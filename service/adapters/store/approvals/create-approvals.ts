import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { askedDigest } from '../../../core/approval/asked-digest.ts'
import type { HeardCommand, PublishedVerdict } from '../../../core/approval/hearing.ts'
import type { Approvals } from '../../../ports/approvals.ts'
import { keepIn, read } from '../deeds.ts'
import { madeOnce } from '../made-once.ts'
import type { Database, Transaction } from '../open-database.ts'
import { approvalCommands, asked, pins, pushers } from './tables.ts'

/** Keeps what approvals are bound to, and what people said, by a database whose commits are on the disk. */
export function createApprovals(database: Database): Approvals {
  const keep = keepIn(database)
  return {
    keepPublishedVerdict: (estate, number, it) =>
      keep('what a verdict asks', (transaction) => keepAsked(transaction, estate, number, it)),
    publishedVerdicts: (estate, number) => read('what verdicts asked', () => listAsked(database, estate, number)),
    keepCommand: (estate, number, { id, at, ...body }) =>
      keep('a command', (transaction) => {
        const row = { estate, number, id, at, body: JSON.stringify(body) }
        transaction.insert(approvalCommands).values(row).onConflictDoNothing().run()
      }),
    commands: (estate, number) => read('the commands', () => listCommands(database, estate, number)),
    pins: (estate) => read('whose names are', () => listPins(database, estate)),
    pin: (estate, names, again = false) =>
      keep('whose names are', (transaction) => {
        for (const [name, id] of names) {
          const adding = transaction.insert(pins).values({ estate, name, id })
          const done = again
            ? adding.onConflictDoUpdate({ target: [pins.estate, pins.name], set: { id } })
            : adding.onConflictDoNothing()
          done.run()
        }
      }),
    pushers: (estate, number) => read('who pushed', () => listPushers(database, estate, number)),
  }
}

function keepAsked(transaction: Transaction, estate: string, number: number, it: PublishedVerdict): void {
  const { headSha, baseRef, publishedAt, requirements } = it
  const last = transaction
    .select()
    .from(asked)
    .where(and(eq(asked.estate, estate), eq(asked.number, number)))
    .orderBy(desc(asked.seq))
    .limit(1)
    .get()
  const known =
    last?.headSha === headSha && last.baseRef === baseRef ? askedDigest(JSON.parse(last.requirements)) : null
  if (known === askedDigest(requirements)) return
  const row = { estate, number, headSha, baseRef, publishedAt, requirements: JSON.stringify(requirements) }
  transaction.insert(asked).values(row).run()
}

const askedOf = madeOnce((database) =>
  database
    .select()
    .from(asked)
    .where(and(eq(asked.estate, sql.placeholder('estate')), eq(asked.number, sql.placeholder('number'))))
    .orderBy(asc(asked.seq))
    .prepare(),
)

function listAsked(database: Database, estate: string, number: number): readonly PublishedVerdict[] {
  return askedOf(database)
    .all({ estate, number })
    .map(({ headSha, baseRef, publishedAt, requirements }) => {
      return { headSha, baseRef, publishedAt, requirements: JSON.parse(requirements) }
    })
}

function listCommands(database: Database, estate: string, number: number): readonly HeardCommand[] {
  return database
    .select()
    .from(approvalCommands)
    .where(and(eq(approvalCommands.estate, estate), eq(approvalCommands.number, number)))
    .orderBy(asc(approvalCommands.at), asc(approvalCommands.id))
    .all()
    .map(({ id, at, body }) => ({ id, at, ...JSON.parse(body) }))
}

function listPins(database: Database, estate: string): ReadonlyMap<string, string> {
  const rows = database.select().from(pins).where(eq(pins.estate, estate)).all()
  return new Map(rows.map(({ name, id }) => [name, id]))
}

function listPushers(database: Database, estate: string, number: number) {
  const one = and(eq(pushers.estate, estate), eq(pushers.number, number))
  return database.select({ id: pushers.id, login: pushers.login }).from(pushers).where(one).all()
}
