import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { createCleanWriter } from '../../../service/adapters/store/json-text.ts'
import { createLedger } from '../../../service/adapters/store/ledger/create-ledger.ts'
import { openDatabase } from '../../../service/adapters/store/open-database.ts'
import { createRedactor } from '../../../service/core/redaction.ts'
import type { Ledger } from '../../../service/ports/ledger.ts'
import type { Clock } from '../../../service/ports.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { allowed, allowedState, appliedService, begun, ended, standingApproval } from '../../contracts/store/entries.ts'
import { landingsContract } from '../../contracts/store/landings.ts'
import { collect, ledgerContract, type OpenLedger, verify } from '../../contracts/store/ledger.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'plumbline-ledger-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

async function open(file: string, clock: Clock): Promise<OpenLedger> {
  const store = await createStore({ file, clock, redact: createRedactor(['hunter2-canary']) })
  return {
    ledger: store.ledger,
    close: store.close,
    async reopen() {
      await store.close()
      return open(file, clock)
    },
  }
}

ledgerContract({ name: 'sqlite', open: (clock) => open(join(folder(), 'x.db'), clock) })
landingsContract({ name: 'sqlite', open: (clock) => open(join(folder(), 'x.db'), clock) })

const estate = '4711'

describe('V5: the file of the ledger', () => {
  let file: string
  let opened: OpenLedger
  let ledger: Ledger
  let raw: Sqlite.Database
  beforeEach(async () => {
    file = join(folder(), 'x.db')
    opened = await open(file, manualClock())
    ledger = opened.ledger
    await ledger.record(estate, [allowed, begun(), ended(), begun({ step: 'two', key: 'two' })])
    raw = new Sqlite(file)
  })
  afterEach(async () => {
    raw.close()
    await opened.close()
  })

  test.each([
    ['changed', "update ledger set at = 'x' where seq = 2", 'an entry is never changed'],
    ['changed in nothing', 'update ledger set at = at', 'an entry is never changed'],
    ['deleted', 'delete from ledger where seq = 4', 'an entry is never deleted'],
    [
      'replaced',
      "insert or replace into ledger values ('4711', 2, 'x', '{}', 'x', 'x')",
      'an entry follows the last one',
    ],
    ['inserted before', "insert into ledger values ('4711', 0, 'x', '{}', 'x', 'x')", 'an entry follows the last one'],
    [
      'inserted after a gap',
      "insert into ledger values ('4711', 9, 'x', '{}', 'x', 'x')",
      'an entry follows the last one',
    ],
    [
      'inserted into another estate',
      "insert into ledger values ('x', 5, 'x', '{}', 'x', 'x')",
      'an entry follows the last one',
    ],
  ])('V5: an entry is never %s, whoever asks the database', (_, statement, reason) => {
    expect(() => raw.exec(statement)).toThrow(`the ledger is append-only: ${reason}`)
    expect(raw.prepare('select count(*) from ledger').pluck().get()).toBe(4)
  })

  const forge = (statement: string) => {
    for (const trigger of ['changed', 'deleted']) raw.exec(`drop trigger ledger_never_${trigger}`)
    raw.exec('drop trigger ledger_only_appended')
    raw.exec(statement)
  }
  const unfit = 'is not what was written: its hash does not fit it'
  test.each([
    {
      deed: 'a word of a body',
      statement: `update ledger set body = replace(body, '"made"', '"nothing"') where seq = 3`,
      seq: 3,
      what: unfit,
    },
    {
      deed: 'a body that is empty',
      statement: `update ledger set body = 'null' where seq = 2`,
      seq: 2,
      what: 'cannot be read any more',
    },
    {
      deed: 'a time',
      statement: `update ledger set at = '2026-11-23T12:00:00.000Z' where seq = 2`,
      seq: 2,
      what: unfit,
    },
    { deed: 'a hash', statement: `update ledger set hash = '${'f'.repeat(64)}' where seq = 4`, seq: 4, what: unfit },
    {
      deed: 'the estate',
      statement: `update ledger set estate = 'other' where seq = 1`,
      seq: 1,
      what: 'is missing: at the beginning comes entry 2',
    },
    {
      deed: 'an entry left out',
      statement: 'delete from ledger where seq = 2',
      seq: 2,
      what: 'is missing: after entry 1 comes entry 3',
    },
    {
      deed: 'an entry left out, and the rest moved up',
      statement: 'delete from ledger where seq = 2; update ledger set seq = seq - 1 where seq > 2',
      seq: 2,
      what: 'does not follow entry 1: one of the two was changed or exchanged',
    },
    {
      deed: 'the order of two',
      statement:
        'update ledger set seq = 0 where seq = 2; update ledger set seq = 2 where seq = 3; update ledger set seq = 3 where seq = 0',
      seq: 2,
      what: 'does not follow entry 1: one of the two was changed or exchanged',
    },
    {
      deed: 'the first one, cut off',
      statement: 'delete from ledger where seq = 1; update ledger set seq = seq - 1',
      seq: 1,
      what: 'does not follow from nothing: one of the two was changed or exchanged',
    },
    {
      deed: 'an entry put before the first',
      statement: `insert into ledger values ('4711', 0, 'x', '{}', '${'0'.repeat(64)}', 'x')`,
      seq: 0,
      what: 'stands at the beginning, out of its order',
    },
    {
      deed: 'a body that names another run',
      statement: `update ledger set body = replace(body, 'run-1', 'run-9') where seq = 4`,
      seq: 4,
      what: unfit,
    },
  ])('V5: $deed is found, and named as the first broken link', async ({ statement, seq, what }) => {
    expect((await verify(ledger, estate)).broken).toBeNull()
    forge(statement)
    expect((await verify(ledger, estate)).broken).toEqual({ seq, what })
  })

  test('V5: a cut tail leaves a whole chain, and only the published head tells', async () => {
    const published = await ledger.head(estate)
    forge('delete from ledger where seq > 2')
    expect((await verify(ledger, estate)).broken).toBeNull()
    expect((await verify(ledger, estate, published)).broken?.seq).toBe(3)
  })

  test('V5: a ledger that was written anew from its beginning is told by the published head', async () => {
    const published = await ledger.head(estate)
    forge('delete from ledger')
    await ledger.record(estate, [begun(), begun(), ended(), ended(), ended()])
    expect((await verify(ledger, estate)).broken).toBeNull()
    expect((await verify(ledger, estate, published)).broken).toEqual({
      seq: 4,
      what: 'is another than was published: the ledger was written anew',
    })
  })

  test('V5: what is asked by service or run is read from the entries themselves, so that no column can lie', () => {
    expect(() => forge(`update ledger set service = 'x'`)).toThrow('cannot UPDATE generated column')
  })

  test('V5: while another process writes, an entry is refused, and written when it is asked again', async () => {
    raw.exec('begin immediate')
    await expect(ledger.record(estate, [ended()])).rejects.toThrow(
      'could not write the ledger: another process holds the database (SQLITE_BUSY)',
    )
    raw.exec('commit')
    await ledger.record(estate, [ended()])
    expect(await verify(ledger, estate)).toMatchObject({ head: { seq: 5 }, broken: null })
  })

  test('V5: two processes that write in turn make one chain', async () => {
    const other = await open(file, manualClock())
    for (let at = 0; at < 5; at++) {
      await ledger.record(estate, [begun()])
      await other.ledger.record(estate, [ended()])
    }
    await other.close()
    expect(await verify(ledger, estate)).toMatchObject({ head: { seq: 14 }, broken: null })
  })
})

describe('the ledger while the database takes nothing', () => {
  const writes: readonly (readonly [string, string, (ledger: Ledger) => Promise<void>])[] = [
    ['record', 'write the ledger', (it) => it.record(estate, [begun({ run: 'x'.repeat(50_000) })])],
    [
      'keepAllowed',
      'keep what is allowed',
      (it) => it.keepAllowed(estate, allowedState({ tree: 'x'.repeat(50_000) }), [standingApproval()], [allowed]),
    ],
    [
      'keepApplied',
      'keep what was applied',
      (it) => it.keepApplied(estate, appliedService({ run: 'x'.repeat(50_000) })),
    ],
    ['keepRemoved', 'keep what was removed', (it) => it.keepRemoved(estate, 'orders', 'x'.repeat(50_000))],
    ['withdraw', 'withdraw an approval', (it) => it.withdraw(estate, standingApproval(), 'x'.repeat(50_000))],
  ]
  const faults = [
    { fault: 'the disk is full (SQLITE_FULL)', pragma: (pages: number) => `max_page_count = ${pages}` },
    { fault: 'the database cannot be written (SQLITE_READONLY)', pragma: () => 'query_only = on' },
  ]
  test.each(faults.flatMap((fault) => writes.map(([method, deed, write]) => ({ ...fault, method, deed, write }))))(
    'V5: while $fault, $method is refused whole, and works afterwards',
    async ({ fault, pragma, deed, write }) => {
      const databases = openDatabase(join(folder(), 'y.db'))
      const { durable, quick } = databases
      const ledger = createLedger(databases, manualClock(), createCleanWriter(createRedactor([])))
      await ledger.keepAllowed(estate, allowedState(), [standingApproval()], [])
      await ledger.keepApplied(estate, appliedService())
      const state = async () => [
        await ledger.allowedState(estate),
        await ledger.applied(estate),
        await ledger.approvals(estate),
        await ledger.head(estate),
      ]
      const before = await state()
      durable.$client.pragma(pragma(Number(durable.$client.pragma('page_count', { simple: true }))))
      await expect(write(ledger)).rejects.toThrow(`could not ${deed}: ${fault}`)
      expect(await state()).toEqual(before)
      durable.$client.pragma('query_only = off')
      durable.$client.pragma('max_page_count = 1000000')
      await write(ledger)
      expect(await state()).not.toEqual(before)
      expect((await verify(ledger, estate)).broken).toBeNull()
      for (const { $client } of [durable, quick]) $client.close()
    },
  )

  test.each(writes)('V5: %s keeps nothing beside an entry that could not be written', async (_, deed, write) => {
    const file = join(folder(), 'x.db')
    const { ledger, close } = await open(file, manualClock())
    await ledger.keepAllowed(estate, allowedState(), [standingApproval()], [])
    await ledger.keepApplied(estate, appliedService())
    const state = async () => [
      await ledger.allowedState(estate),
      await ledger.applied(estate),
      await ledger.approvals(estate),
      await ledger.head(estate),
    ]
    const before = await state()
    const raw = new Sqlite(file)
    raw.exec("create trigger no_more before insert on ledger begin select raise(abort, 'no more'); end")
    await expect(write(ledger)).rejects.toThrow(`could not ${deed}: `)
    expect(await state()).toEqual(before)
    raw.exec('drop trigger no_more')
    raw.close()
    await write(ledger)
    expect(await state()).not.toEqual(before)
    await close()
  })

  test('an entry that cannot be written takes no other with it', async () => {
    const { ledger, close } = await open(join(folder(), 'x.db'), manualClock())
    const answers = await Promise.allSettled([
      ledger.record(estate, [begun()]),
      ledger.record(estate, [begun({ key: 1n })]),
      ledger.keepApplied(estate, appliedService({ service: null as never })),
      ledger.record(estate, [ended()]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(await verify(ledger, estate)).toMatchObject({ head: { seq: 2 }, broken: null })
    await close()
  })

  test('a database that is closed says what was being done', async () => {
    const { ledger, close } = await open(join(folder(), 'x.db'), manualClock())
    await close()
    await expect(ledger.head(estate)).rejects.toMatchObject({ name: 'StoreError' })
    await expect(ledger.record(estate, [begun()])).rejects.toMatchObject({ name: 'StoreError' })
    await expect(collect(ledger.chain(estate))).rejects.toMatchObject({ name: 'StoreError' })
  })
})
