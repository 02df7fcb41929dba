import { endOf } from '../approval/lasting.ts'
import { withinUsage } from '../approval/within-usage.ts'
import type { Approval } from '../model/approval.ts'
import type { Finding } from '../model/finding.ts'
import type { Approvers, Requirement, Terms } from '../model/requirement.ts'
import type { AnySubject } from '../model/subject.ts'
import { stands } from '../policy/waivers.ts'

/** What is known of who approved the requirement with one key. */
export type Standing = {
  /** Logins whose approval counts now, sorted. */
  readonly by: readonly string[]
  /** Until when so many of them count; null: as long as the key stands. Meant for as many as there are. */
  until(count: number): string | null
  /** Whether there is one that has ended (rule J6). */
  readonly ended: boolean
}

/** Who approved the finding of a policy with one key, while the team uses so much of what the rule reads. */
export type Standings = (policy: string, key: string, usage?: Terms['usage']) => Standing

/** Looks settled approvals up by policy and key: one for another policy or key, or for less usage, counts for nothing. */
export function approvalsByKey(approvals: readonly Approval[], nowMs: number): Standings {
  const all = new Map<string, Approval[]>()
  for (const approval of approvals) {
    const place = `${approval.policy} ${approval.key}`
    all.set(place, [...(all.get(place) ?? []), approval])
  }
  return (policy, key, usage) => {
    const here = (all.get(`${policy} ${key}`) ?? []).filter((one) => withinUsage(one.usage, usage))
    const [counting, ended] = [
      here.filter(({ until }) => stands(until, nowMs)),
      here.some(({ until }) => !stands(until, nowMs)),
    ]
    const ends = endsByPerson(counting)
    const until = (count: number) => [...ends.values()].sort(laterFirst)[count - 1] ?? null
    return { by: [...ends.keys()].sort(), until, ended }
  }
}

/** When each person's approvals end: the latest of them. */
function endsByPerson(approvals: readonly Approval[]): ReadonlyMap<string, string | null> {
  const ends = new Map<string, string | null>()
  for (const { by, until = null } of approvals) {
    const kept = ends.get(by)
    if (kept === undefined || laterFirst(until, kept) < 0) ends.set(by, until)
  }
  return ends
}

function laterFirst(one: string | null, other: string | null): number {
  const [first, second] = [endOf(one), endOf(other)]
  return first === second ? 0 : first > second ? -1 : 1
}

/** Who may approve a finding, on which terms. */
export type Asks = { readonly approvers: Approvers; readonly terms: Terms }

/** A finding, and, where its enforcement asks somebody, who may approve it. */
export type Asked = { readonly finding: Finding; readonly asks: Asks | null }

/**
 * Settles findings with the approvals: one that asks, that the change brought and that nothing else silences, is a
 * requirement; with enough approvals the finding is approved.
 */
export function settle(
  asked: readonly Asked[],
  approvals: Standings,
): { readonly findings: readonly Finding[]; readonly requirements: readonly Requirement[] } {
  const findings: Finding[] = []
  const requirements: Requirement[] = []
  for (const { finding, asks } of asked) {
    const { policy, key, subject } = finding
    if (policy === null || asks === null || !isAsking(finding)) {
      findings.push(finding)
      continue
    }
    const { approvers, terms } = asks
    const { by } = approvals(policy, key, terms.usage)
    const satisfied = by.length >= approvers.count
    findings.push(satisfied ? { ...finding, status: 'approved' } : finding)
    requirements.push({ policy, subject, key, approvers, approvedBy: by, satisfied, terms })
  }
  return { findings, requirements }
}

/** Whether a finding asks for approval: the change brought it, and nothing silences it. */
export function isAsking({ enforcement, status, introduced }: Finding): boolean {
  return enforcement === 'approve' && status === 'open' && introduced
}

/** What stood before and was approved when it came is waived by that approval, as long as it lasts (rule A6). */
export function excused<Found extends Finding<AnySubject>>(
  finding: Found,
  asks: () => Asks,
  approvals: Standings,
): Found {
  const { policy, key, enforcement, status, introduced } = finding
  if (policy === null || enforcement !== 'approve' || status !== 'open' || introduced) return finding
  if (approvals(policy, key).by.length === 0) return finding
  const { approvers, terms } = asks()
  const standing = approvals(policy, key, terms.usage)
  if (standing.by.length < approvers.count) return finding
  const until = standing.until(approvers.count)
  return { ...finding, status: 'waived', ...(until === null ? {} : { until }) }
}
