import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRunner } from '../../../service/adapters/runner/create-runner.ts'
import type { RunRecords } from '../../../service/adapters/runner/run-records.ts'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { StoreError } from '../../../service/ports/store.ts'
import { flowsOf } from '../../contracts/flows-of.ts'
import { keptLog } from '../../contracts/kept-log.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { until } from '../../contracts/until.ts'

test.each(['hold', 'takeUp', 'forget', 'claim', 'keepStep', 'end', 'nextDue'] as const)(
  'a store that is out for a moment when the runner asks it to %s is asked again, and the run is done',
  async (method) => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-out-'))
    const clock = manualClock()
    const log = keptLog()
    const store = await createStore({ file: join(folder, 'x.db'), clock })
    let failures = 0
    const failing = async () => {
      failures++
      throw new StoreError('could not do it: another process holds the database (SQLITE_BUSY)')
    }
    const records: RunRecords = new Proxy(store.records, {
      get: (target, name) => (name === method && failures < 3 ? failing : Reflect.get(target, name)),
    })
    const flows = flowsOf(async (run) => void (await run.step('one', async () => 1)))
    await store.records.enqueue('1', { key: 'k', flow: 'review', input: {} })
    const runner = createRunner({ estate: '1', records, flows, clock, log, redact: (text) => text })
    await until(async () => {
      clock.advance(1000)
      return failures === 3 && (await store.runs('1', { limit: 2, state: 'done' })).items.length === 1
    })
    expect(log.lines.some(({ level }) => level === 'error' || level === 'warn')).toBe(true)
    await runner.stop(0)
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  },
)
