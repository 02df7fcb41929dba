import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRunner } from '../../../service/adapters/runner/create-runner.ts'
import type { RunRecords } from '../../../service/adapters/runner/run-records.ts'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { flowsOf } from '../../contracts/flows-of.ts'
import { keptLog } from '../../contracts/kept-log.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { until } from '../../contracts/until.ts'

test('a runner that stops asks the store for no work any more, whatever still ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-stopped-'))
  const clock = manualClock()
  const log = keptLog()
  const store = await createStore({ file: join(folder, 'x.db'), clock })
  const asked: string[] = []
  const records: RunRecords = new Proxy(store.records, {
    get: (target, name) => {
      asked.push(String(name))
      return Reflect.get(target, name)
    },
  })
  const { promise: late, resolve: goOn } = Promise.withResolvers<void>()
  let begun = false
  const flows = flowsOf(async () => {
    begun = true
    await late
  })
  await store.records.enqueue('1', { key: 'k', flow: 'review', input: {} })
  const runner = createRunner({ estate: '1', records, flows, clock, log, redact: (text) => text })
  await until(async () => begun)
  asked.splice(0)
  const stopped = runner.stop(10_000)
  goOn()
  await stopped
  clock.advance(60_000)
  await new Promise(setImmediate)
  expect(asked).toEqual(['end'])
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})
