import type { LiveFinding, NotSeen, ScanFinding } from './model/scan.ts'
import { coveredBy } from './scan/covered-by.ts'

/** The scan that looks: when, and whether nothing had scanned the account before. */
export type Looking = {
  /** ISO 8601: the scan's own time. */
  readonly at: string
  readonly first: boolean
}

/** What a scan says at its end of what it did not find. */
export type Looked = {
  /** ISO 8601: the scan's own time. */
  readonly at: string
  /** Everything that it could not read of the finding's account. */
  readonly notSeen: readonly NotSeen[]
}

/**
 * The life of a finding that a scan found (rule S4): yesterday's, if there was one, and today's. Done again for the same
 * scan it is the same.
 */
export function lifeOf(before: ScanFinding | null, today: LiveFinding, { at, first }: Looking): ScanFinding {
  if (before === null) return { ...today, firstSeen: at, lastSeen: at, known: first, since: at }
  const since = before.status === today.status ? before.since : at
  return { ...today, firstSeen: before.firstSeen, lastSeen: at, known: before.known, since }
}

/**
 * What becomes of a finding that a scan did not find: it is resolved, unless nobody can tell, because its resource or its
 * rule could not be read (rule S1). Null: it stays as it was. What is looked at no more (a rule that was taken out of
 * force, an account or region that the Estate does not name any more) ends like what was mended: somebody approved that
 * change, and no rule says any more that it is wrong.
 */
export function afterwards(before: ScanFinding, { at, notSeen }: Looked): ScanFinding | null {
  if (before.status === 'resolved' || isHidden(before, notSeen)) return null
  const { until: _, ...rest } = before
  return { ...rest, status: 'resolved', since: at }
}

/** Whether what could not be read may be what a finding is about, or the rule that it is of. */
function isHidden(finding: ScanFinding, notSeen: readonly NotSeen[]): boolean {
  const { account, region, resource, policy } = finding
  const rules = notSeen.filter((one) => one.account === account && one.policy !== undefined)
  if (rules.some((one) => one.policy === null || one.policy === policy)) return true
  return coveredBy(notSeen, { account, region, type: resource.type })
}
