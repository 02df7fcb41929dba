import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { scan } from '../../../service/flows/scan.ts'
import type { World } from '../../../service/ports.ts'
import { memoryRun } from '../apply/apply-world.ts'
import { type FailingOnce, failingOnce } from '../failing-once.ts'
import { type ScanWorld, startScanWorld } from './scan-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ledger = 'sandbox/global/bucket/ledger'

let at: ScanWorld
let runs = 0
beforeAll(async () => {
  at = await startScanWorld()
})
afterAll(() => at.stop())

/** The world with everything that a scan calls laid around by what fails. */
function failingWorld({ around }: FailingOnce): World {
  const { scans, ledger: kept, store, forge, judge, scanners } = at.world
  return {
    ...at.world,
    scans: around(scans),
    ledger: around(kept),
    store: around(store),
    forge: around(forge),
    judge: around(judge),
    scanners: new Map([...scanners].map(([name, scanner]) => [name, around(scanner)])),
  }
}

const newest = async () => (await at.world.ledger.head(at.world.estate.id))?.seq ?? 0

/** What the ledger says since an entry, in short. */
async function saidSince(seq: number): Promise<readonly string[]> {
  const { items } = await at.world.ledger.entries(at.world.estate.id, { limit: 100 })
  return items
    .filter((entry) => entry.seq > seq)
    .map(({ body }) => (body.kind === 'found' ? `found ${body.became}` : body.kind))
    .sort()
}

/** One scan after somebody's hand made or mended a drift; whatever fails in it, it is begun again until it is through. */
async function scanOnce(drifted: boolean, failing: FailingOnce): Promise<readonly string[]> {
  at.tick()
  await at.byHand(ledger, ({ properties }) => Object.assign(properties, { SizeGiB: drifted ? 11 : 10 }))
  const before = await newest()
  runs += 1
  const { steps } = memoryRun(`faults${runs}`)
  const world = failingWorld(failing)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await scan(world, memoryRun(`faults${runs}`, steps), { name: 'nightly' })
      break
    } catch (error) {
      if (attempt > 2) throw error
    }
  }
  return saidSince(before)
}

describe('S1, S4: whatever fails once, the scan ends as if nothing had', () => {
  test.each(['before', 'after'] as const)('each call fails once, %s it did anything', async (when) => {
    const counting = failingOnce(0, when)
    const said = await scanOnce(true, counting)
    expect(said).toEqual(['found open', 'scanned', 'scanned'])
    expect(at.issue()?.body).toContain('builtin-drift')
    const issue = at.issue()?.number
    await scanOnce(false, failingOnce(0, when))
    const reached: boolean[] = []
    for (let call = 1; call <= counting.calls(); call += 1) {
      const drifted = call % 2 === 1
      const failing = failingOnce(call, when)
      const again = await scanOnce(drifted, failing)
      expect([call, ...again]).toEqual([call, `found ${drifted ? 'open' : 'resolved'}`, 'scanned', 'scanned'])
      expect([call, at.issue()?.number]).toEqual([call, drifted ? issue : undefined])
      reached.push(failing.failed())
    }
    expect(reached.filter(Boolean).length).toBeGreaterThan(15)
    if (counting.calls() % 2 === 1) await scanOnce(false, failingOnce(0, when))
  })
})
