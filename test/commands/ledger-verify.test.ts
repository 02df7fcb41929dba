import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from '../../service/adapters/store/create-store.ts'
import { CannotRun } from '../../service/commands/cannot-run.ts'
import { ledgerVerify } from '../../service/commands/ledger-verify.ts'
import type { LedgerHead } from '../../service/core/model/ledger.ts'
import { manualClock } from '../contracts/manual-clock.ts'
import { allowed, begun, ended } from '../contracts/store/entries.ts'
import { type Folder, folder } from './folders.ts'

const main = resolve(import.meta.dirname, '../../service/main.ts')
const watching =
  'data:text/javascript,import{registerHooks}from"node:module";registerHooks({resolve(s,c,n){process.stderr.write("resolve "+s+"\\n");return n(s,c)}})'

describe('plumbline ledger verify', () => {
  let at: Folder
  let file: string
  beforeEach(() => {
    at = folder()
    file = join(at.path, 'x.db')
    vi.stubEnv('PLUMBLINE_DATABASE', file)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    at[Symbol.dispose]()
  })

  /** In this process; what could not run says so on `stderr`, as the command would. */
  const run = async (args: { readonly head?: string } = {}) => {
    const said: string[] = []
    const terminal = { out: (line: string) => void said.push(line), colour: false, cwd: at.path }
    try {
      const status = await ledgerVerify({ arguments: [], options: args }, terminal)
      return { status, stdout: said.join(''), stderr: '' }
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error
      return { status: 2, stdout: said.join(''), stderr: error.message }
    }
  }
  const spawned = (...node: string[]) => {
    const env = { PATH: process.env['PATH'] ?? '', PLUMBLINE_DATABASE: file, GITHUB_APP_ID: 'none of its business' }
    return spawnSync(process.execPath, [...node, main, 'ledger', 'verify'], { encoding: 'utf8', env })
  }
  const fill = async (...estates: string[]): Promise<LedgerHead[]> => {
    const store = await createStore({ file, clock: manualClock() })
    const heads: LedgerHead[] = []
    for (const estate of estates) {
      await store.ledger.record(estate, [allowed, begun(), ended()])
      heads.push((await store.ledger.head(estate)) ?? { seq: 0, hash: '' })
    }
    await store.close()
    return heads
  }
  const forge = (statement: string) => {
    const raw = new Sqlite(file)
    raw.exec('drop trigger ledger_never_changed; drop trigger ledger_never_deleted')
    raw.exec(statement)
    raw.close()
  }
  const text = ({ seq, hash }: LedgerHead = { seq: 0, hash: '' }) => `${seq}:${hash}`

  test('V5: a whole chain is whole: exit 0, a line an estate with its head, and nothing of the file changed', async () => {
    const [one, other] = await fill('4711', 'local/acme')
    const { status, stdout, stderr } = await run()
    expect(stderr).toBe('')
    expect([status, stdout]).toEqual([
      0,
      `4711: whole; its head is ${text(one)}\nlocal/acme: whole; its head is ${text(other)}\n`,
    ])
  })

  test('V5: the first broken link is named: exit 1', async () => {
    await fill('4711', '4712')
    forge(`update ledger set body = replace(body, 'made', 'lost') where seq = 3 and estate = '4711'`)
    const { status, stdout } = await run()
    expect(status).toBe(1)
    expect(stdout).toMatch(/^4711: broken: entry 3 is not what was written: its hash does not fit it\n4712: whole; /)
  })

  test('V5: a cut tail is noticed by the head that was published', async () => {
    const [head] = await fill('4711')
    expect((await run({ head: text(head) })).status).toBe(0)
    forge('delete from ledger where seq = 3')
    expect((await run()).status).toBe(0)
    const { status, stdout } = await run({ head: text(head) })
    expect([status, stdout]).toEqual([
      1,
      '4711: broken: entry 3 is missing: the ledger was cut off here, since the head that was published is entry 3\n',
    ])
  })

  test('V5: of several ledgers one must lead through the head; where all was cut off, none does', async () => {
    const [, head] = await fill('4711', '4712')
    expect((await run({ head: text(head) })).status).toBe(0)
    forge(`delete from ledger where estate = '4712' and seq = 3`)
    const { status, stdout } = await run({ head: text(head) })
    expect(status).toBe(1)
    expect(stdout).toContain('none of these ledgers leads through the head 3:')
    const raw = new Sqlite(file)
    raw.exec('delete from ledger')
    raw.close()
    expect(await run({ head: text(head) })).toMatchObject({ status: 1 })
    expect(await run()).toMatchObject({ status: 0, stdout: 'nothing was written to the ledger yet\n' })
  })

  test('V5: it reads while the service writes', async () => {
    const store = await createStore({ file, clock: manualClock() })
    await store.ledger.record('4711', [allowed])
    const writing = new Sqlite(file)
    writing.exec('begin immediate')
    expect(await run()).toMatchObject({ status: 0, stderr: '' })
    writing.close()
    await store.close()
  })

  test('V5: without a database file it could not run, and makes none', () => {
    const { status, stdout, stderr } = spawned()
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`plumbline: there is no database ${file}; PLUMBLINE_DATABASE names it\n`)
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(at.path)).toEqual([])
  })

  test.each([
    [
      'that is none',
      'this is no database, and long enough to have a header of a hundred bytes.'.repeat(20),
      'file is not a database',
    ],
    ['of another kind', '', 'no such table'],
  ])('V5: a file %s is exit 2 with one line', async (_, content, says) => {
    writeFileSync(file, content)
    const { status, stdout, stderr } = await run()
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })

  test('V5: an older database is left as it is: exit 2', async () => {
    await fill('4711')
    const raw = new Sqlite(file)
    raw.exec('delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)')
    raw.close()
    expect(await run()).toMatchObject({ status: 2 })
    expect((await run()).stderr).toContain(
      'made by an older version of Plumbline; start the service, or `plumbline apply`',
    )
  })

  test.each(['1', `0:${'a'.repeat(64)}`, '3:abc', `3:${'G'.repeat(64)}`, ''])('--head %j is exit 2', async (head) => {
    const { status, stderr } = await run({ head })
    expect(status).toBe(2)
    expect(stderr).toContain('--head must be')
  })

  test('it loads no server and no SDK', async () => {
    await fill('4711')
    const { stderr } = spawned('--import', watching)
    expect(stderr).toContain('resolve better-sqlite3')
    expect(stderr).not.toMatch(/resolve (?:hono|@hono|@octokit|pino|prom-client|ajv|yaml|@marcbachmann)/)
  })
})
