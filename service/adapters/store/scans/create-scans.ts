import { and, desc, eq, lt } from 'drizzle-orm'
import type { Scans, ScanView } from '../../../ports/ledger.ts'
import type { Page } from '../../../ports/store.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { keepIn, read } from '../deeds.ts'
import { readJson } from '../json-text.ts'
import type { Database, Transaction } from '../open-database.ts'
import { pageOf } from '../page-of.ts'
import { guarded } from '../store-failure.ts'
import { countScans } from './count-scans.ts'
import { findBeginning, listScanFindings, readFindings, readUnseen } from './read-findings.ts'
import { scans } from './tables.ts'
import { createWriteFinding } from './write-finding.ts'

/** What scans found, in SQLite. `write` makes the text that is kept, without secrets. */
export function createScans(database: Database, write: (data: unknown) => string): Scans {
  const keep = keepIn(database)
  const writeFinding = createWriteFinding(database)
  return {
    beginScan: (estate, scan) => keep('that a scan began', (transaction) => begin(transaction, estate, scan)),
    findingsOf: (estate, fingerprints) => read('findings of scans', () => readFindings(database, estate, fingerprints)),
    keepFindings: (estate, scan, findings) =>
      keep('findings of a scan', () => {
        for (const finding of findings) writeFinding(estate, scan, finding, write(finding))
      }),
    async *unseen(estate, scan, account) {
      for (let after = ''; ; ) {
        const findings = guarded('read findings of scans', () => readUnseen(database, { estate, account, scan }, after))
        const last = findings.at(-1)
        if (last === undefined) return
        yield findings
        after = last.fingerprint
      }
    },
    endScan: (estate, { id, notSeen, ...facts }) =>
      keep('that a scan ended', (transaction) => {
        const row = { ...facts, notSeen: write(notSeen) }
        transaction
          .update(scans)
          .set(row)
          .where(and(eq(scans.estate, estate), eq(scans.id, id)))
          .run()
      }),
    scans: (estate, page) => read('the scans', () => listScans(database, estate, page)),
    scanFindings: (estate, page) => read('findings of scans', () => listScanFindings(database, estate, page)),
    findingsBeginning: (estate, prefix) => read('findings of scans', () => findBeginning(database, estate, prefix)),
    counts: (estate) => read('how much scans found', () => countScans(database, estate)),
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
