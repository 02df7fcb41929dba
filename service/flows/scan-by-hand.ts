import { randomUUID } from 'node:crypto'
import type { ScanReport } from '../core/model/scan-report.ts'
import { wantedTypes } from '../core/scan/scan-plan.ts'
import { unseenRules } from '../core/scan/unjudged.ts'
import type { ScanPlanRequest } from '../ports/scan.ts'
import type { World } from '../ports.ts'
import { knownResources } from './scan/known-resources.ts'
import { type ScanWorld, scanAccount } from './scan/scan-account.ts'
import { scanReport } from './scan/scan-report.ts'

/** What scanning by hand needs of the world: there is no forge, and nothing runs but this. */
export type HandScanWorld = ScanWorld & { readonly judge: Pick<World['judge'], 'planScan' | 'known' | 'scan'> }

/** What is scanned by hand, and what its report needs besides. */
export type HandScan = Pick<ScanReport, 'policy' | 'colour' | 'version'> & {
  /** The names of accounts; null: all of the Estate's. */
  readonly accounts: readonly string[] | null
}

/** Scans accounts now, by what a work tree says, one after the other, and reports (rules M9, S6). */
export async function scanByHand(
  world: HandScanWorld,
  counting: ScanPlanRequest,
  { accounts: names, ...facts }: HandScan,
): Promise<ScanReport> {
  const plan = await world.judge.planScan(counting)
  const accounts = plan.accounts.filter(({ name }) => names === null || names.includes(name))
  const at = world.clock.now().toISOString()
  const run = randomUUID()
  for (const account of accounts) {
    await scanAccount(world, {
      account,
      scan: byHand,
      id: `${run}/${account.name}`,
      startedAt: at,
      wanted: (applied) => wantedTypes(plan, account.provider, applied),
      known: (applied) => knownResources(world, { ...counting, account: account.name, applied }),
      notSeen: unseenRules(account.name, plan.unjudged),
      look: (part) =>
        world.judge.scan({
          ...counting,
          ...part,
          estate: world.estate.id,
          approvals: [],
          now: at,
          account: account.name,
        }),
    })
  }
  const { currency, estate } = plan
  return scanReport(world, { ...facts, estate: estate ?? '', scan: null, currency, accounts, since: at })
}

/** What stands in the place of a scan's name. */
const byHand = 'by hand'
