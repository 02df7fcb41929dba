import type { NotSeen, ScanFinding } from '../../core/model/scan.ts'
import type { ScannedAccount, ScanReport } from '../../core/model/scan-report.ts'
import type { AccountSpec } from '../../core/model/specs.ts'
import { worstFirst } from '../../core/render/scan/order.ts'
import type { World } from '../../ports.ts'

/** What a report says besides what stands in the store. */
export type ReportFacts = Pick<ScanReport, 'estate' | 'scan' | 'currency' | 'policy' | 'colour' | 'version'> & {
  readonly accounts: readonly AccountSpec[]
  /** ISO 8601: what became something else since is new. */
  readonly since: string
}

type ScansOf = Pick<World, 'scans'> & { readonly estate: Pick<World['estate'], 'id'> }

/** What a scan of some accounts says, as it stands in the store (rule S4). */
export async function scanReport(world: ScansOf, { accounts, since, ...facts }: ReportFacts): Promise<ScanReport> {
  const { scans, estate } = world
  const scanned = (await Promise.all(accounts.map((account) => lastScan(world, account, since)))).flatMap(
    (one) => one ?? [],
  )
  const findings: ScanFinding[] = []
  for (const { name } of accounts) {
    for await (const part of scans.standing(estate.id, name, since)) findings.push(...part)
  }
  return {
    ...facts,
    at: scanned.map(({ account }) => account.endedAt).reduce((one, other) => (one > other ? one : other), since),
    accounts: scanned.map(({ account }) => account),
    findings: findings.sort(worstFirst),
    notSeen: scanned.flatMap(({ notSeen }) => notSeen),
  }
}

/** The last scan of an account that ended; null where there is none. */
async function lastScan(
  { scans, estate }: ScansOf,
  { name, provider, environment }: AccountSpec,
  since: string,
): Promise<{ readonly account: ScannedAccount; readonly notSeen: readonly NotSeen[] } | null> {
  const { items } = await scans.scans(estate.id, { account: name, limit: 3 })
  const [last, ...before] = items.filter(({ endedAt }) => endedAt !== null)
  if (last === undefined || last.endedAt === null) return null
  const { endedAt, resources, notSeen } = last
  const facts = { provider, environment, startedAt: since, endedAt, resources, first: before.length === 0 }
  return { account: { account: name, ...facts }, notSeen }
}
