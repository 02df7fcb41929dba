import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { viewDatabase } from '../../../service/adapters/store/view-database.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { allowed } from '../../contracts/store/entries.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-view-'))
  file = join(folder, 'x.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Looks, and lets go. */
function view<T>(use: (view: ReturnType<typeof viewDatabase>) => T, of = file): T {
  const seen = viewDatabase(of)
  try {
    return use(seen)
  } finally {
    seen.close()
  }
}
const problem = () => view((it) => it.examine().problem)

async function fill(entries = 3): Promise<void> {
  const store = await createStore({ file, clock: manualClock() })
  await store.ledger.record('4711', Array(entries).fill(allowed))
  await store.pin('4711', new Map([['acme/security', '21']]))
  await store.close()
}

describe('a look at the database', () => {
  test('that is not there makes none, and knows whether one could be made', () => {
    const below = join(folder, 'a', 'b', 'x.db')
    expect(view((it) => it.examine(), below)).toMatchObject({ exists: false, problem: null })
    expect(view((it) => it.ledgers(), below)).toEqual([])
    expect(existsSync(join(folder, 'a'))).toBe(false)
    writeFileSync(join(folder, 'a'), '')
    expect(view((it) => it.examine().problem, below)).toContain('not a directory')
  })

  test('that is sound says so, with its ledger’s end and the ids of names, also while a service writes', async () => {
    await fill()
    const before = readdirSync(folder)
    await view(async (it) => {
      expect(it.examine()).toMatchObject({ file, exists: true, problem: null, sqlite: expect.stringMatching(/^3\./) })
      expect(it.examine().freeBytes).toBeGreaterThan(0)
      expect(it.ledgers()).toEqual([{ estate: '4711', entries: 3, looked: 3, broken: null }])
      expect(await it.pins('4711')).toEqual(new Map([['acme/security', '21']]))
    })
    const writing = new Sqlite(file)
    writing.exec('begin immediate')
    expect(problem()).toBe(null)
    writing.close()
    expect(readdirSync(folder)).toEqual(before)
  })

  test('looks at the last 500 entries, and at what stands between them', async () => {
    await fill(620)
    expect(view((it) => it.ledgers())).toEqual([{ estate: '4711', entries: 620, looked: 500, broken: null }])
    const raw = new Sqlite(file)
    raw.exec('drop trigger ledger_never_changed; drop trigger ledger_never_deleted; delete from ledger where seq = 600')
    raw.close()
    expect(view((it) => it.ledgers())[0]?.broken).toMatchObject({
      seq: 600,
      what: expect.stringContaining('is missing'),
    })
  })

  test.each([
    ['is damaged', async () => writeFileSync(file, 'no database'.repeat(200)), 'file is not a database'],
    [
      'is of a newer version',
      async () => migrated("insert into __drizzle_migrations (hash, created_at) values ('x', 9e12)"),
      'newer version',
    ],
    [
      'is of an older version',
      async () => migrated('delete from __drizzle_migrations where rowid = 1'),
      'older version',
    ],
  ])('that %s is said in one line', async (_, prepare, says) => {
    await prepare()
    expect(problem()).toContain(says)
    expect(problem()).not.toContain('\n')
    expect(() => view((it) => it.ledgers())).toThrow(says)
  })

  test.skipIf(process.getuid?.() === 0)('that cannot be written is said', async () => {
    await fill()
    chmodSync(file, 0o400)
    expect(problem()).toContain('cannot be written')
  })
})

async function migrated(statement: string): Promise<void> {
  await fill()
  const raw = new Sqlite(file)
  raw.exec(statement)
  raw.close()
}
