import type { Finding } from '../model/finding.ts'
import type { Requirement } from '../model/requirement.ts'
import { subjectText } from '../policy/fingerprint.ts'

/** The order of findings: by path, line, column, policy, subject, key. It never depends on the order of what was read (rule J17). */
export function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.location?.path ?? '', other.location?.path ?? '') ||
    (one.location?.line ?? 0) - (other.location?.line ?? 0) ||
    (one.location?.column ?? 0) - (other.location?.column ?? 0) ||
    compare(one.policy ?? '', other.policy ?? '') ||
    compare(subjectText(one.subject), subjectText(other.subject)) ||
    compare(one.key, other.key) ||
    compare(one.message, other.message)
  )
}

/** Requirements in the order of their findings, each key once. */
export function inOrderOf(findings: readonly Finding[], requirements: readonly Requirement[]): readonly Requirement[] {
  const byKey = new Map(requirements.map((requirement) => [requirement.key, requirement]))
  const keys = new Set(findings.map(({ key }) => key))
  return [...keys].map((key) => byKey.get(key)).filter((requirement) => requirement !== undefined)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
