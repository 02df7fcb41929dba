import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { createCleanWriter } from '../../../service/adapters/store/json-text.ts'
import { openDatabase } from '../../../service/adapters/store/open-database.ts'
import { createScans } from '../../../service/adapters/store/scans/create-scans.ts'
import { createRedactor } from '../../../service/core/redaction.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { type OpenScans, scanFinding, scansContract } from '../../contracts/store/scans.ts'

const folders: string[] = []
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-scans-'))
  folders.push(folder)
  return join(folder, 'x.db')
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function open(file: string): Promise<OpenScans> {
  const store = await createStore({ file, clock: manualClock() })
  return {
    scans: store.scans,
    ledger: store.ledger,
    close: store.close,
    async reopen() {
      await store.close()
      return open(file)
    },
  }
}

scansContract({ name: 'sqlite', open: () => open(newFile()) })

test('S4: while another process writes, findings are refused whole, and kept when it is asked again', async () => {
  const file = newFile()
  const { scans, close } = await open(file)
  const other = new Sqlite(file)
  other.exec('begin immediate')
  const keep = () => scans.keepFindings('1', 'one', [scanFinding(1), scanFinding(2)])
  await expect(keep()).rejects.toThrow('could not keep findings of a scan: another process holds the database')
  other.exec('commit')
  other.close()
  await keep()
  expect((await scans.scanFindings('1', { limit: 9 })).items).toHaveLength(2)
  await close()
})

test.each([
  { fault: 'the disk is full (SQLITE_FULL)', pragma: (pages: number) => `max_page_count = ${pages}` },
  { fault: 'the database cannot be written (SQLITE_READONLY)', pragma: () => 'query_only = on' },
])('S4: while $fault, none of a part is kept', async ({ fault, pragma }) => {
  const { durable, quick } = openDatabase(newFile())
  const scans = createScans({ durable, quick, sqliteVersion: '' }, manualClock(), createCleanWriter(createRedactor([])))
  quick.$client.pragma(pragma(Number(quick.$client.pragma('page_count', { simple: true }))))
  const many = Array.from({ length: 300 }, (_, at) => scanFinding(at))
  await expect(scans.keepFindings('1', 'one', many)).rejects.toThrow(`could not keep findings of a scan: ${fault}`)
  expect((await scans.scanFindings('1', { limit: 9 })).items).toEqual([])
  for (const { $client } of [durable, quick]) $client.close()
})

test('what a scan did not see is found by an index, however many are resolved', () => {
  const { durable, quick } = openDatabase(newFile())
  const plan = quick.$client
    .prepare(
      `explain query plan select body from scan_findings where estate = '1' and account = 'a' and fingerprint > '' and status <> 'resolved' and seen_by <> 'x' order by fingerprint limit 500`,
    )
    .all()
  expect(JSON.stringify(plan)).toContain('USING INDEX scan_findings_unresolved')
  expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE')
  for (const { $client } of [durable, quick]) $client.close()
})
