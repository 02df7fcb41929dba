import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkNode, checkSqlite } from '../../../service/adapters/store/check-runtime.ts'
import { createStore, type OpenStore } from '../../../service/adapters/store/create-store.ts'
import { createInbox } from '../../../service/adapters/store/inbox/create-inbox.ts'
import { type Arrived, createKeepDeliveries } from '../../../service/adapters/store/inbox/keep-deliveries.ts'
import { takeIn } from '../../../service/adapters/store/inbox/take-in.ts'
import { openDatabase } from '../../../service/adapters/store/open-database.ts'
import { createReadiness } from '../../../service/adapters/store/readiness.ts'
import type { RunRequest } from '../../../service/ports.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { storeContract } from '../../contracts/store.ts'
import { keptVerdict } from '../../contracts/verdicts.ts'
import { named, pushed } from '../../contracts/webhooks.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'plumbline-store-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

storeContract({ name: 'sqlite', open: (clock) => createStore({ file: join(folder(), 'a', 'x.db'), clock }) })

const accept = (store: OpenStore, id = 'one') => store.accept(named('1'), pushed('1', id))
const accepted = { outcome: 'accepted', run: 'review:1#12' }

describe('the SQLite file', () => {
  const clock = manualClock()
  const arrived = (id: string, input: RunRequest['input'] = { number: 12 }): Arrived => ({
    estate: '1',
    delivery: { id, event: 'pull_request', action: null },
    run: { key: 'review:1#12', flow: 'review', input },
    at: clock.now().getTime(),
  })
  let file: string
  let store: OpenStore
  beforeEach(async () => {
    file = join(folder(), 'x.db')
    store = await createStore({ file, clock })
  })
  afterEach(() => store.close())

  test('V4: only its owner can read it', () => {
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('it is whole after it was opened again', async () => {
    await accept(store)
    await store.keepVerdict('1', keptVerdict())
    await store.close()
    store = await createStore({ file, clock })
    expect(await accept(store)).toMatchObject({ outcome: 'redelivered' })
    expect(await store.latestVerdict('1', 12)).toEqual(keptVerdict())
  })

  test('V1: while another process writes it, a delivery is refused, readiness says no, and then both are well again', async () => {
    const other = new Sqlite(file)
    other.exec('begin immediate')
    const refused = accept(store)
    await expect(refused).rejects.toThrow(
      'could not keep the delivery: another process holds the database (SQLITE_BUSY)',
    )
    expect(await store.ready()).toBe(false)
    other.exec('commit')
    other.close()
    clock.advance(2000)
    expect(await store.ready()).toBe(true)
    expect(await accept(store)).toEqual(accepted)
  })

  test.each([
    { fault: 'the disk is full (SQLITE_FULL)', pragma: (pages: number) => `max_page_count = ${pages}` },
    { fault: 'the database cannot be written (SQLITE_READONLY)', pragma: () => 'query_only = on' },
  ])('V1: while $fault, a delivery is refused and nothing of it is kept', async ({ fault, pragma }) => {
    const { durable, quick } = openDatabase(join(folder(), 'y.db'))
    const keep = createKeepDeliveries(durable.$client)
    const ready = createReadiness(durable, clock)
    durable.$client.pragma(pragma(Number(durable.$client.pragma('page_count', { simple: true }))))
    const large = arrived('one', { text: 'x'.repeat(20_000) })
    expect(keep([large])).toEqual([{ failure: `could not keep the delivery: ${fault}` }])
    if (fault.includes('written')) expect(await ready()).toBe(false)
    expect(
      durable.$client.prepare('select (select count(*) from runs) + (select count(*) from deliveries)').pluck().get(),
    ).toBe(0)
    durable.$client.pragma('query_only = off')
    durable.$client.pragma('max_page_count = 1000000')
    expect(keep([large])).toEqual([accepted])
    for (const { $client } of [durable, quick]) $client.close()
  })

  test('V1: one delivery that cannot be kept, or not be read by a defect, takes no other with it', async () => {
    const { durable, quick } = openDatabase(join(folder(), 'y.db'))
    const keep = createKeepDeliveries(durable.$client)
    const kept = keep([arrived('one'), arrived('two', 1n as never), arrived('three')])
    expect(kept).toEqual([accepted, { failure: expect.stringMatching(/^could not keep the delivery: /) }, accepted])
    const { body, ...webhook } = pushed('1', 'four')
    const sent = { ...webhook, length: body.length, estate: '1', defaultBranch: 'main', at: 0 }
    const defect = {
      ...sent,
      get defaultBranch(): string {
        throw new Error('oh')
      },
    }
    expect(takeIn(keep, [{ sent: [defect, sent], bodies: new Uint8Array([...body, ...body]) }])).toEqual([
      { failure: 'could not read the delivery: oh' },
      accepted,
    ])
    for (const { $client } of [durable, quick]) $client.close()
  })

  test('what came just before the end is kept', async () => {
    const file = join(folder(), 'z.db')
    const { durable, quick } = openDatabase(file)
    const inbox = createInbox(file, clock)
    await inbox.accept(named('1'), pushed('1', 'one'))
    const last = inbox.accept(named('1'), pushed('1', 'two'))
    const [became] = await Promise.allSettled([last, inbox.close()])
    expect(became).toEqual({ status: 'fulfilled', value: accepted })
    for (const { $client } of [durable, quick]) $client.close()
  })

  test('K4: a payload that swells beyond all bounds is refused with what came beside it, and the next is kept', async () => {
    const file = join(folder(), 'z.db')
    const { durable, quick } = openDatabase(file)
    const inbox = createInbox(file, clock, 16)
    const swelling = { ...pushed('1', 'large'), body: Buffer.from(`{"x":[${'{},'.repeat(1_000_000)}{}]}`) }
    const became = await Promise.allSettled([swelling, pushed('1', 'one')].map((one) => inbox.accept(named('1'), one)))
    expect(became.map((one) => one.status === 'rejected' && String(one.reason))).toEqual(
      Array(2).fill(
        expect.stringContaining('could not keep the delivery: Worker terminated due to reaching memory limit'),
      ),
    )
    expect(await inbox.accept(named('1'), pushed('1', 'one'))).toEqual(accepted)
    await inbox.close()
    for (const { $client } of [durable, quick]) $client.close()
  })

  test('what is old is forgotten, but for what open pull requests stand on', async () => {
    await accept(store)
    await store.keepVerdict('1', keptVerdict({ number: 1, digest: '1' }))
    await store.keepVerdict('1', keptVerdict({ number: 1, digest: '2' }))
    await store.keepVerdict('1', keptVerdict({ number: 2, digest: '1' }))
    await store.keepVerdict('1', keptVerdict({ number: 2, digest: '2' }))
    await store.keepState('1', 2, 'closed')
    await store.records.forget('1', new Date('2026-11-25T00:00:00Z'))
    const rows = new Sqlite(file)
    expect(rows.prepare('select number, digest from verdicts order by seq').raw().all()).toEqual([
      [1, '1'],
      [1, '2'],
      [2, '2'],
    ])
    expect(rows.prepare('select count(*) from deliveries').pluck().get()).toBe(0)
    rows.close()
    expect((await store.runs('1', { limit: 9 })).items).toHaveLength(1)
  })

  test('a file that is no database is refused with one line that names the setting', async () => {
    const wrong = join(folder(), 'z.db')
    writeFileSync(
      wrong,
      'this is no database, and it is long enough to have a header of one hundred bytes or more.'.repeat(9),
    )
    const opened = createStore({ file: wrong, clock })
    await expect(opened).rejects.toThrow(
      /^cannot open the database .*z\.db \(file is not a database\); PLUMBLINE_DATABASE names it$/,
    )
  })

  test('a database of a newer version is refused', async () => {
    await store.close()
    const other = new Sqlite(file)
    other.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
    other.close()
    await expect(createStore({ file, clock })).rejects.toThrow('the database was made by a newer version of Plumbline')
    const mended = new Sqlite(file)
    mended.exec("delete from __drizzle_migrations where hash = 'later'")
    mended.close()
    store = await createStore({ file, clock })
  })

  test('of two on one file, one has the runs until it closes', async () => {
    const other = await createStore({ file, clock })
    expect(await store.records.hold()).toBe(true)
    expect(await other.records.hold()).toBe(false)
    await store.close()
    expect(await other.records.hold()).toBe(true)
    await other.close()
    store = await createStore({ file, clock })
  })
})

describe('what the database runs on', () => {
  test.each(['20.20.2', '18.0.0', '21.7.3'])('Node %s is refused before the driver is loaded', (version) => {
    expect(() => checkNode(version)).toThrow(`the database needs Node 22 or later and this is ${version}`)
  })
  test.each(['22.0.0', '24.21.0'])('Node %s is fine', (version) => expect(checkNode(version)).toBeUndefined())
  test.each(['3.50.1', '3.45.0', '2.9.9'])('K24: SQLite %s has a known hole and is refused at the start', (version) => {
    expect(() => checkSqlite(version)).toThrow(`SQLite ${version} is too old`)
  })
  test.each(['3.50.2', '3.54.1', '4.0.0'])('SQLite %s is fine', (version) => expect(checkSqlite(version)).toBe(version))
})
