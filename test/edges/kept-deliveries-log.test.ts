import { expect, test } from 'vitest'
import { createKeptDeliveriesLog } from '../../service/edges/kept-deliveries-log.ts'
import { keptLog } from '../contracts/kept-log.ts'

test('each delivery that was kept is told, those of one moment in one line', () => {
  const lines: object[] = []
  const moments: (() => void)[] = []
  const log = { ...keptLog(), info: (fields: object, message: string) => void lines.push({ ...fields, message }) }
  const kept = createKeptDeliveriesLog(log, (act) => moments.push(act))
  const delivery = (id: string) => ({ id, event: 'pull_request', run: 'review:1#2', outcome: 'accepted' }) as const
  kept(delivery('a'))
  kept(delivery('b'))
  moments.shift()?.()
  kept(delivery('c'))
  moments.shift()?.()
  expect(lines).toEqual([
    {
      message: '2 deliveries were kept',
      deliveries: ['a pull_request review:1#2 accepted', 'b pull_request review:1#2 accepted'],
    },
    { message: 'a delivery was kept', delivery: 'c', event: 'pull_request', run: 'review:1#2', outcome: 'accepted' },
  ])
  expect(moments).toEqual([])
})
