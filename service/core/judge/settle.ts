import type { Approval } from '../model/approval.ts'
import type { Finding } from '../model/finding.ts'
import type { Approvers, Requirement } from '../model/requirement.ts'
import { stands } from '../policy/waivers.ts'

/** What is known of who approved the requirement with one key. */
export type Standing = {
  /** Logins whose approval counts now, sorted. */
  readonly by: readonly string[]
  /** Whether there is one that has ended (rule J6). */
  readonly ended: boolean
}

/** Looks settled approvals up by policy and key: one for another policy or key counts for nothing. */
export function approvalsByKey(
  approvals: readonly Approval[],
  nowMs: number,
): (policy: string, key: string) => Standing {
  const all = new Map<string, Approval[]>()
  for (const approval of approvals) {
    const place = `${approval.policy} ${approval.key}`
    all.set(place, [...(all.get(place) ?? []), approval])
  }
  return (policy, key) => {
    const here = all.get(`${policy} ${key}`) ?? []
    const [counting, ended] = [
      here.filter(({ until }) => stands(until, nowMs)),
      here.some(({ until }) => !stands(until, nowMs)),
    ]
    return { by: [...new Set(counting.map(({ by }) => by))].sort(), ended }
  }
}

/** A finding, and who may approve it where its enforcement asks somebody. */
export type Asked = { readonly finding: Finding; readonly approvers: Approvers | null }

/**
 * Settles findings with the approvals: one that asks, that the change brought and that nothing else silences, is a
 * requirement; with enough approvals the finding is approved.
 */
export function settle(
  asked: readonly Asked[],
  approvals: (policy: string, key: string) => Standing,
): { readonly findings: readonly Finding[]; readonly requirements: readonly Requirement[] } {
  const findings: Finding[] = []
  const requirements: Requirement[] = []
  for (const { finding, approvers } of asked) {
    const { policy, key, subject } = finding
    if (policy === null || approvers === null || !asks(finding)) {
      findings.push(finding)
      continue
    }
    const { by } = approvals(policy, key)
    const satisfied = by.length >= approvers.count
    findings.push(satisfied ? { ...finding, status: 'approved' } : finding)
    requirements.push({ policy, subject, key, approvers, approvedBy: by, satisfied })
  }
  return { findings, requirements }
}

function asks({ enforcement, status, introduced }: Finding): boolean {
  return enforcement === 'approve' && status === 'open' && introduced
}
