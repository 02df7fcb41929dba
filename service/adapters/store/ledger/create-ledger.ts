import { and, eq } from 'drizzle-orm'
import type { AllowedState } from '../../../core/model/held.ts'
import type { LedgerBody, StandingApproval } from '../../../core/model/ledger.ts'
import type { Ledger } from '../../../ports/ledger.ts'
import type { Clock } from '../../../ports.ts'
import { read } from '../deeds.ts'
import { createGroupCommit } from '../group-commit.ts'
import { readJson } from '../json-text.ts'
import type { Databases, Transaction } from '../open-database.ts'
import { createAppend } from './append.ts'
import { createWriteApplied, deleteApplied, listApplied, listAppliedNear, readApplied } from './applied-services.ts'
import { countLedger } from './count-ledger.ts'
import { bodyOf, createLandings, writeLanding } from './landings.ts'
import { deleteLeft, listLeft, writeLeft } from './left-services.ts'
import { readChain } from './read-chain.ts'
import { countDeletions, listEntries, listEstates, readHead, readJournal, readTouched } from './read-ledger.ts'
import { endApprovals, endApprovalsOf, keepApproval, listApprovals, listStanding } from './standing-approvals.ts'
import { allowedStates, ledger } from './tables.ts'

type Writes = 'record' | 'keepAllowed' | 'keepApplied' | 'keepLeft' | 'keepRemoved' | 'withdraw'

/** The ledger in SQLite. `write` makes the text that is kept, without secrets; a write is on the disk when it is answered. */
export function createLedger(databases: Databases, clock: Clock, write: (data: unknown) => string): Ledger {
  const database = databases.quick
  return {
    ...createWrites(databases, clock, write),
    ...createLandings(databases),
    allowedState: (estate) => read('what is allowed', () => readAllowed(databases, estate)),
    applied: (estate) => read('what is applied', () => listApplied(database, estate)),
    appliedService: (estate, name) => read('how a service is applied', () => readApplied(database, estate, name)),
    appliedNear: (estate, near) => read('what is applied near', () => listAppliedNear(database, estate, near)),
    left: (estate) => read('what was left', () => listLeft(database, estate)),
    journal: (estate, run) => read('the steps of a run', () => readJournal(database, estate, run)),
    touchedAfter: (estate, seq) => read('which services were touched', () => readTouched(database, estate, seq)),
    deletionsSince: (estate, since) => read('what was deleted', () => countDeletions(database, estate, since)),
    approvals: (estate) => read('what is approved', () => listApprovals(database, estate)),
    standing: (estate, page) => read('what is approved', () => listStanding(database, estate, page)),
    head: (estate) => read("the ledger's head", () => readHead(database, estate)),
    entries: (estate, page) => read('the ledger', () => listEntries(database, estate, page)),
    chain: (estate) => readChain(database, estate),
    counts: (estate) => read('what the ledger holds', () => countLedger(database, estate)),
    estates: () => read('whose ledgers there are', () => listEstates(database)),
  }
}

function createWrites({ durable }: Databases, clock: Clock, write: (data: unknown) => string): Pick<Ledger, Writes> {
  const commit = createGroupCommit(durable)
  const append = createAppend(durable, clock)
  const writeApplied = createWriteApplied(durable)
  const texts = (entries: readonly LedgerBody[]) => entries.map(write)
  return {
    async record(estate, entries) {
      const bodies = texts(entries)
      if (bodies.length > 0) await commit('write the ledger', () => append(estate, bodies))
    },
    async keepAllowed(estate, state, approvals, entries, landings = []) {
      const bodies = texts(entries)
      const held = write(state.held)
      const standing = approvals.map((approval) => ({ approval, body: write(approval) }))
      const landed = landings.map((landing) => ({ landing, body: write(bodyOf(landing)) }))
      await commit('keep what is allowed', (transaction) => {
        writeAllowed(transaction, estate, state, held)
        for (const { approval, body } of standing) keepApproval(transaction, estate, approval, body)
        append(estate, bodies)
        for (const { landing, body } of landed) writeLanding(transaction, estate, landing, body)
      })
    },
    async keepApplied(estate, service) {
      const body = write(service)
      const entry = write({ kind: 'applied', service } satisfies LedgerBody)
      await commit('keep what was applied', (transaction) => {
        deleteLeft(transaction, estate, service.service)
        if (writeApplied(estate, service.service, body)) append(estate, [entry])
      })
    },
    async keepLeft(estate, service) {
      const body = write(service)
      await commit('keep what was left', (transaction) => writeLeft(transaction, estate, service.service, body))
    },
    keepRemoved: (estate, name, run) =>
      commit('keep what was removed', (transaction) => {
        deleteLeft(transaction, estate, name)
        if (isRemoved(transaction, estate, name, run)) return
        deleteApplied(transaction, estate, name)
        const ended = endApprovalsOf(transaction, estate, name)
        const why = `the service ${name} is gone`
        append(
          estate,
          texts([{ kind: 'removed', service: name, run }, ...ended.map((it) => withdrawn(it, it.by, why))]),
        )
      }),
    withdraw: (estate, approval, why) =>
      commit('withdraw an approval', (transaction) => {
        const ended = endApprovals(transaction, estate, approval)
        if (ended.length > 0) append(estate, texts([withdrawn(approval, approval.by ?? null, why)]))
      }),
  }
}

type About = Pick<StandingApproval, 'policy' | 'subject' | 'key'>

function withdrawn({ policy, subject, key }: About, of: StandingApproval['by'] | null, why: string): LedgerBody {
  return { kind: 'withdrawn', policy, subject, key, of, why }
}

function isRemoved(transaction: Transaction, estate: string, service: string, run: string): boolean {
  const found = transaction
    .select({ seq: ledger.seq })
    .from(ledger)
    .where(and(eq(ledger.estate, estate), eq(ledger.run, run), eq(ledger.kind, 'removed'), eq(ledger.service, service)))
    .get()
  return found !== undefined
}

function writeAllowed(transaction: Transaction, estate: string, state: AllowedState, held: string): void {
  const { commit, tree, waitingSince = null } = state
  const set = { commit, tree, held, waitingSince }
  transaction
    .insert(allowedStates)
    .values({ estate, ...set })
    .onConflictDoUpdate({ target: allowedStates.estate, set })
    .run()
}

function readAllowed({ quick }: Databases, estate: string): AllowedState | null {
  const row = quick.select().from(allowedStates).where(eq(allowedStates.estate, estate)).get()
  if (row === undefined) return null
  const { commit, tree, waitingSince } = row
  const waiting = waitingSince === null ? {} : { waitingSince }
  return { commit, tree, held: readJson<AllowedState['held']>(row.held), ...waiting }
}
