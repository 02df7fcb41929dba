import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import * as approvals from '../../../service/adapters/store/approvals/tables.ts'
import * as ledger from '../../../service/adapters/store/ledger/tables.ts'
import { openDatabase } from '../../../service/adapters/store/open-database.ts'
import * as scans from '../../../service/adapters/store/scans/tables.ts'
import * as schema from '../../../service/adapters/store/schema.ts'

test('the migrations that are checked in make exactly the tables of the schema (else: `npx drizzle-kit generate`)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-migrations-'))
  const { durable, quick } = openDatabase(join(folder, 'x.db'))
  const tables = Object.values({ ...schema, ...approvals, ...ledger, ...scans }).filter((table) =>
    is(table, SQLiteTable),
  )
  for (const table of tables) {
    const { name, columns, indexes } = getTableConfig(table)
    const made = durable.$client.pragma(`table_xinfo(${name})`) as { name: string; notnull: number; type: string }[]
    const wanted = columns.map((column) => [column.name, column.getSQLType(), column.notNull])
    expect(
      made.map((column) => [column.name, column.type.toLowerCase(), column.notnull === 1]),
      name,
    ).toEqual(wanted)
    const list = durable.$client.pragma(`index_list(${name})`) as { name: string }[]
    expect(
      list.map((index) => index.name),
      name,
    ).toEqual(expect.arrayContaining(indexes.map((index) => index.config.name)))
  }
  expect(durable.$client.pragma('synchronous', { simple: true }), 'FULL: accepted means kept').toBe(2)
  expect(durable.$client.pragma('journal_mode', { simple: true })).toBe('wal')
  for (const { $client } of [durable, quick]) $client.close()
  rmSync(folder, { recursive: true, force: true })
})
