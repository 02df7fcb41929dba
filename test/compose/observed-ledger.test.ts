import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createStore } from '../../service/adapters/store/create-store.ts'
import { observedLedger } from '../../service/compose/observed-ledger.ts'
import type { ApplyEnd } from '../../service/ports/observed.ts'
import { manualClock } from '../contracts/manual-clock.ts'
import { appliedService, begun, ended } from '../contracts/store/entries.ts'

test('the end of each apply is told, with the time since its first step', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-observed-'))
  const clock = manualClock()
  const store = await createStore({ file: join(folder, 'x.db'), clock })
  const told: ApplyEnd[] = []
  const ledger = observedLedger(store.ledger, clock, (end) => void told.push(end))
  await ledger.record('1', [begun()])
  clock.advance(3000)
  await ledger.record('1', [ended()])
  expect(told).toEqual([])
  await ledger.keepApplied('1', appliedService())
  await ledger.record('1', [begun({ run: 'run-2' })])
  clock.advance(500)
  await ledger.record('1', [ended({ run: 'run-2', outcome: 'failed' })])
  await ledger.keepRemoved('1', 'orders', 'run-3')
  expect(told).toEqual([
    { outcome: 'applied', milliseconds: 3000 },
    { outcome: 'failed', milliseconds: 500 },
    { outcome: 'removed', milliseconds: 0 },
  ])
  expect(await ledger.applied('1')).toEqual([])
  await store.close()
  rmSync(folder, { recursive: true })
})
