import { dirname } from 'node:path'
import { systemClock } from '../adapters/clock.ts'
import { createJudgeHere } from '../adapters/judge/judge-here.ts'
import { makeOwnFolder } from '../adapters/own-folder.ts'
import { openSecrets } from '../adapters/secrets/open-secrets.ts'
import { createStore } from '../adapters/store/create-store.ts'
import { createProcessLock } from '../adapters/store/process-lock.ts'
import type { HandConfig } from '../config.ts'
import type { ScanReport } from '../core/model/scan-report.ts'
import { createRedactor } from '../core/redaction.ts'
import { sideOf } from '../flows/branch/survey-branch.ts'
import { type HandScan, scanByHand } from '../flows/scan-by-hand.ts'
import { StoreError } from '../ports/store.ts'
import type { Clock, World } from '../ports.ts'
import { awsClient, cloudsOf } from './clouds.ts'
import { type HandEstate, handEstateId, handObjects } from './hand-estate.ts'
import { keptFolder } from './plan-by-hand.ts'

/** What tests bring of their own. */
export type ScanParts = {
  readonly clock: Clock
  /** Laid around the clouds, for tests that stop or break them. */
  readonly scanners: (scanners: World['scanners']) => World['scanners']
}

const usual: ScanParts = { clock: systemClock, scanners: (scanners) => scanners }

/**
 * Scans the accounts of a work tree's Estate, and keeps what was found in the database, which it makes where there is none.
 * Throws a `StoreError` of one line where that cannot be used, or where somebody else scans by it.
 */
export async function openScan(
  config: HandConfig,
  estate: HandEstate,
  wanted: HandScan,
  own: Partial<ScanParts> = {},
): Promise<ScanReport> {
  const { clock, scanners } = { ...usual, ...own }
  await makeOwnFolder(dirname(config.database)).catch((cause: Error) => {
    throw new StoreError(`cannot open the database ${config.database} (${cause.message}); PLUMBLINE_DATABASE names it`)
  })
  const secrets = openSecrets(config)
  const redact = createRedactor([], secrets.seen)
  const store = await createStore({ file: config.database, clock, redact })
  const lock = createProcessLock(`${config.database}.scan`)
  const objects = handObjects(estate)
  try {
    if (!lock.take()) throw new StoreError(`another scan works on the database ${config.database}: wait for it`)
    const judge = createJudgeHere({ ...estate, objects, kept: keptFolder(config) })
    const clouds = cloudsOf({
      cloud: config.cloud,
      aws: awsClient(config),
      secrets,
      ledger: store.ledger,
      clock,
      redact,
    })
    const world = {
      estate: { id: handEstateId(estate) },
      ledger: store.ledger,
      scans: store.scans,
      store,
      judge,
      scanners: scanners(clouds.scanners),
      clock,
    }
    return await scanByHand(world, { side: sideOf(objects.tree), held: [] }, wanted)
  } finally {
    lock.release()
    await store.close()
  }
}
