import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { LedgerBody } from '../../../core/model/ledger.ts'
import type { ScanFinding } from '../../../core/model/scan.ts'
import type { Scans, ScanView } from '../../../ports/ledger.ts'
import type { Page } from '../../../ports/store.ts'
import type { Clock } from '../../../ports.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { read } from '../deeds.ts'
import { createGroupCommit } from '../group-commit.ts'
import { readJson } from '../json-text.ts'
import { createAppend } from '../ledger/append.ts'
import type { Database, Databases, Transaction } from '../open-database.ts'
import { pageOf } from '../page-of.ts'
import { guarded } from '../store-failure.ts'
import { countChanged, countScans } from './count-scans.ts'
import { findBeginning, listScanFindings, readFindings, readStanding, readUnseen } from './read-findings.ts'
import { scans, scheduledScans } from './tables.ts'
import { createWriteFinding } from './write-finding.ts'

/**
 * What scans found, in SQLite. `write` makes the text that is kept, without secrets. What the ledger says of it is on the
 * disk when it is answered; that a finding was seen again waits for no disk: the next scan would find it again. Between one
 * part and the next, written or read, the process has a turn for whatever else it does.
 */
export function createScans({ durable, quick }: Databases, clock: Clock, write: (data: unknown) => string): Scans {
  const kept = { quick: createWriteFinding(quick, write), durable: createWriteFinding(durable, write) }
  const [keepQuickly, keepForGood] = [createGroupCommit(quick), createGroupCommit(durable)]
  const append = createAppend(durable, clock)
  return {
    ...createScanReads(quick),
    async beginScan(estate, scan) {
      const known = await read('the scans', () => endedAt(quick, estate, scan.id))
      if (known !== null) return false
      await keepQuickly('keep that a scan began', (transaction) => begin(transaction, estate, scan))
      return true
    },
    keepFindings(estate, scan, findings, entries = []) {
      const [keep, writeFinding] = entries.length === 0 ? [keepQuickly, kept.quick] : [keepForGood, kept.durable]
      const bodies = entries.map(write)
      return keep('keep findings of a scan', () => {
        for (const finding of findings) writeFinding(estate, scan, finding)
        if (bodies.length > 0) append(estate, bodies)
      })
    },
    endScan: (estate, { id, notSeen, ...facts }) =>
      keepForGood('keep that a scan ended', (transaction) => {
        const row = { ...facts, notSeen: write(notSeen) }
        const one = and(eq(scans.estate, estate), eq(scans.id, id), isNull(scans.endedAt))
        const [ended] = transaction.update(scans).set(row).where(one).returning().all()
        if (ended === undefined) return
        const { scan, account, opened, resolved } = ended
        const entry = { kind: 'scanned', scan, account, opened, resolved, notSeen: notSeen.length } as const
        append(estate, [write(entry satisfies LedgerBody)])
      }),
    keepScheduled: (estate, name, schedule, at) =>
      keepQuickly('keep when a scan was begun', (transaction) => {
        const { estate: ofEstate, name: named } = scheduledScans
        const row = transaction.insert(scheduledScans).values({ estate, name, schedule, at })
        row.onConflictDoUpdate({ target: [ofEstate, named], set: { schedule, at } }).run()
      }),
  }
}

function createScanReads(database: Database): Omit<Scans, 'beginScan' | 'keepFindings' | 'endScan' | 'keepScheduled'> {
  return {
    findingsOf: (estate, fingerprints) => read('findings of scans', () => readFindings(database, estate, fingerprints)),
    unseen: (estate, scan, account) => inParts((after) => readUnseen(database, { estate, account, scan }, after)),
    standing: (estate, account, since) => inParts((after) => readStanding(database, { estate, account, since }, after)),
    scans: (estate, page) => read('the scans', () => listScans(database, estate, page)),
    wasScanned: (estate, account) => read('the scans', () => hasEnded(database, estate, account)),
    scanFindings: (estate, page) => read('findings of scans', () => listScanFindings(database, estate, page)),
    changedSince: (estate, account, since) =>
      read('what scans found', () => countChanged(database, estate, account, since)),
    findingsBeginning: (estate, prefix) => read('findings of scans', () => findBeginning(database, estate, prefix)),
    counts: (estate) => read('how much scans found', () => countScans(database, estate)),
    scheduled: (estate) => read('when scans were begun', () => readScheduled(database, estate)),
  }
}

/** Reads part after part, each after the fingerprint at which the last one ended, so that memory does not grow. */
async function* inParts(readAfter: (after: string) => readonly ScanFinding[]): AsyncGenerator<readonly ScanFinding[]> {
  for (let after = ''; ; ) {
    const findings = guarded('read findings of scans', () => readAfter(after))
    const last = findings.at(-1)
    if (last === undefined) return
    yield findings
    after = last.fingerprint
    await nextTurn()
  }
}

function begin(transaction: Transaction, estate: string, scan: Parameters<Scans['beginScan']>[1]): void {
  const { id, startedAt } = scan
  const anew = { startedAt, endedAt: null, resources: 0, opened: 0, resolved: 0, notSeen: '[]' }
  transaction
    .insert(scans)
    .values({ estate, id, scan: scan.scan, account: scan.account, ...anew })
    .onConflictDoUpdate({ target: [scans.estate, scans.id], set: anew })
    .run()
}

function endedAt(database: Database, estate: string, id: string): string | null {
  const one = and(eq(scans.estate, estate), eq(scans.id, id))
  return database.select({ at: scans.endedAt }).from(scans).where(one).get()?.at ?? null
}

function hasEnded(database: Database, estate: string, account: string): boolean {
  const one = and(eq(scans.estate, estate), eq(scans.account, account), isNotNull(scans.endedAt))
  return database.select({ id: scans.id }).from(scans).where(one).limit(1).get() !== undefined
}

function readScheduled(database: Database, estate: string): ReadonlyMap<string, { schedule: string; at: string }> {
  const rows = database.select().from(scheduledScans).where(eq(scheduledScans.estate, estate)).all()
  return new Map(rows.map(({ name, schedule, at }) => [name, { schedule, at }]))
}

function listScans(database: Database, estate: string, page: Parameters<Scans['scans']>[1]): Page<ScanView> {
  const before = page.cursor === undefined ? undefined : lt(scans.seq, readCursor(page.cursor, ['number'])[0])
  const ofAccount = page.account === undefined ? undefined : eq(scans.account, page.account)
  const rows = database
    .select()
    .from(scans)
    .where(and(eq(scans.estate, estate), before, ofAccount))
    .orderBy(desc(scans.seq))
    .limit(page.limit + 1)
    .all()
  return pageOf(rows, page.limit, view, ({ seq }) => writeCursor([seq]))
}

function view({ seq, estate, notSeen, ...facts }: typeof scans.$inferSelect): ScanView {
  return { ...facts, notSeen: readJson<ScanView['notSeen']>(notSeen) }
}
