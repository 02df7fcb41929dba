import { expect, test } from 'vitest'
import { startScheduler } from '../../service/edges/scheduler.ts'
import { keptLog } from '../contracts/kept-log.ts'
import { manualClock } from '../contracts/manual-clock.ts'

test('a scheduled job is begun at the start and in its rhythm, a failure included, until it is stopped', async () => {
  const clock = manualClock()
  const log = keptLog()
  const begun: string[] = []
  const begin = async () => {
    begun.push(clock.now().toISOString().slice(11, 16))
    if (begun.length === 2) throw new Error('the store is busy')
  }
  const stop = startScheduler([{ name: 'reconcile', everyMs: 300_000, begin }], clock, log)
  clock.advance(900_000)
  await Promise.resolve()
  expect(begun).toEqual(['12:00', '12:05', '12:10', '12:15'])
  expect(log.lines).toEqual([{ level: 'error', message: 'a scheduled job could not be begun' }])
  stop()
  clock.advance(900_000)
  expect(begun).toHaveLength(4)
})
