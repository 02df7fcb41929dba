import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore, type OpenStore } from '../../../service/adapters/store/create-store.ts'
import type { LedgerBody } from '../../../service/core/model/ledger.ts'
import { ownersIn } from '../../../service/flows/scan/owners.ts'
import type { RunState, RunView } from '../../../service/ports.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { appliedService, begun, ended } from '../../contracts/store/entries.ts'

let store: OpenStore
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-owners-'))
  store = await createStore({ file: join(folder, 'x.db'), clock: manualClock() })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const account = { name: 'sandbox', provider: 'local', environment: 'dev' } as const
let estates = 0

type Case = {
  readonly when: string
  readonly run: RunState | null
  readonly said: readonly (LedgerBody | 'applied' | 'left')[]
  readonly meanwhile?: LedgerBody
  readonly touched: boolean
}

function runOf(service: string, state: RunState): RunView {
  const times = { createdAt: '', updatedAt: '', dueAt: null }
  return { id: '1', key: service, flow: 'applyService', input: { service }, state, attempts: 1, reason: null, ...times }
}

const again = { run: 'run-2', key: 'step2' }
const cases: readonly Case[] = [
  { when: 'nobody changes it', run: null, said: ['applied'], touched: false },
  { when: 'its apply has taken no step yet', run: 'active', said: ['applied'], touched: false },
  { when: 'a step of its apply is under way', run: 'active', said: ['applied', begun(again)], touched: true },
  { when: 'what came of a step is not kept yet', run: 'active', said: [begun(), ended()], touched: true },
  { when: 'its apply sleeps between two steps', run: 'sleeping', said: [begun()], touched: true },
  { when: 'a step is to be tried again', run: 'retrying', said: [begun()], touched: true },
  { when: 'its apply was parked amid its steps', run: 'parked', said: ['applied', begun(again)], touched: true },
  { when: 'its apply was parked before it took one', run: 'parked', said: ['applied'], touched: false },
  { when: 'another apply waits after one that was cut off', run: 'waiting', said: [begun(), ended()], touched: true },
  {
    when: 'its first apply failed and left something',
    run: 'done',
    said: ['left', ended({ outcome: 'failed' })],
    touched: true,
  },
  {
    when: 'its apply is through but for telling of it',
    run: 'active',
    said: [begun(), ended(), 'applied'],
    touched: false,
  },
  {
    when: 'a step is begun while it is looked at',
    run: 'active',
    said: ['applied'],
    meanwhile: begun(again),
    touched: true,
  },
  {
    when: 'a step is begun by a run that came since',
    run: null,
    said: ['applied'],
    meanwhile: begun(again),
    touched: true,
  },
  {
    when: 'a step of a run that is through failed',
    run: 'done',
    said: [begun(), ended({ outcome: 'failed' })],
    touched: false,
  },
]

describe('S1: what is being changed while a scan goes through it', () => {
  test.each(cases)('S1: $when: left for the next scan: $touched', async ({ run, said, meanwhile, touched }) => {
    estates += 1
    const estate = { id: String(estates) }
    for (const one of said) {
      if (one === 'applied') await store.ledger.keepApplied(estate.id, appliedService())
      else if (one === 'left') await store.ledger.keepLeft(estate.id, appliedService())
      else await store.ledger.record(estate.id, [one])
    }
    const runs: OpenStore['runs'] = async (_, { state }) => ({
      items: run === null || run !== state ? [] : [runOf('orders', run)],
      next: null,
    })
    const owners = await ownersIn({ ledger: store.ledger, store: { runs }, estate }, account)
    if (meanwhile !== undefined) await store.ledger.record(estate.id, [meanwhile])
    await owners.look()
    expect(owners.touched('orders')).toBe(touched)
  })
})
