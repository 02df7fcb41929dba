import type { DoctorCheck, Judged } from './check.ts'
import { checks } from './checks.ts'
import type { Facts } from './facts.ts'

/** What one check says. */
export type Diagnosis = Judged & { readonly check: string; readonly title: string }

/** Every check, in order. */
export function diagnose(facts: Facts): readonly Diagnosis[] {
  return Object.entries(checks).map(([check, { title, judge }]: [string, DoctorCheck]) => ({
    check,
    title,
    ...judge(facts),
  }))
}

/** Whether anything is not as it should be; what cannot be known is nothing against it. */
export function isWell(diagnoses: readonly Diagnosis[]): boolean {
  return diagnoses.every(({ state }) => state !== 'not-ok')
}
