import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import type { Resource } from '../../../service/core/model/resource.ts'
import { scanAccount } from '../../../service/flows/scan/scan-account.ts'
import type { Scanner } from '../../../service/ports/cloud.ts'
import { manualClock } from '../../contracts/manual-clock.ts'
import { scanFinding } from '../../contracts/store/scans.ts'

const estate = { id: '1' }
const account = { name: 'sandbox', provider: 'local', environment: 'dev' } as const

const bucket: Resource = {
  provider: 'local',
  account: 'sandbox',
  region: null,
  type: 'Local::Bucket',
  name: 'orders',
  logicalId: 'orders',
  service: null,
  id: 'bucket/orders',
  tags: {},
  properties: {},
  runtime: {},
}

const scanner: Scanner = {
  async *scan() {
    yield bucket
  },
}

test('however many findings a part has, no transaction takes more than 500, and each has its entry in the ledger', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-scan-account-'))
  const store = await createStore({ file: join(folder, 'x.db'), clock: manualClock() })
  const kept: number[] = []
  const scans: typeof store.scans = {
    ...store.scans,
    keepFindings: (of, scan, findings, entries) => {
      kept.push(findings.length)
      return store.scans.keepFindings(of, scan, findings, entries)
    },
  }
  const scanners = new Map([['local', scanner] as const])
  const world = { estate, store, scans, scanners, ledger: store.ledger, clock: manualClock() }
  const look = async () => Array.from({ length: 1001 }, (_, at) => scanFinding(at))
  const scanOf = (id: string, found: typeof look) =>
    scanAccount(world, {
      account,
      scan: 'nightly',
      id,
      startedAt: '2026-11-24T12:00:00.000Z',
      wanted: () => null,
      known: async () => [],
      notSeen: [],
      look: found,
    })
  await scanOf('one', look)
  expect(kept).toEqual([500, 500, 1])
  expect(await store.ledger.counts(estate.id)).toMatchObject({ entries: 1001 + 1 })
  await scanOf('two', async () => [])
  expect(kept.slice(3)).toEqual([500, 500, 1])
  expect((await store.scans.scans(estate.id, { limit: 1 })).items).toMatchObject([{ id: 'two', resolved: 1001 }])
  await store.close()
  await rm(folder, { recursive: true })
})
