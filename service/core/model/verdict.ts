import type { Finding } from './finding.ts'
import type { Notice } from './notice.ts'
import type { Plan } from './plan.ts'
import type { Requirement } from './requirement.ts'

/** The answer on a change, with everything that explains it. */
export type Verdict = {
  /** The base's; `observe` judges and shows everything, and blocks nothing. */
  readonly mode: 'enforce' | 'observe'
  readonly verdict: 'pass' | 'needs-approval' | 'deny'
  readonly findings: readonly Finding[]
  readonly requirements: readonly Requirement[]
  readonly plan: Plan
  readonly notices: readonly Notice[]
  readonly counts: {
    /** Documents read, after the change. */
    readonly documents: number
    /** Policies in force; built-in ones are not counted. */
    readonly policies: number
    /** Desired resources, after the change. */
    readonly resources: number
    /** Policies that could not be judged here (a pull request's, where there is none). */
    readonly skipped: number
  }
}
