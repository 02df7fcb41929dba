import type { Finding } from './finding.ts'
import type { Notice } from './notice.ts'
import type { Plan } from './plan.ts'
import type { Requirement } from './requirement.ts'
import type { Subject } from './subject.ts'

/** An approval that holds no more: what it was given for is another now (rule A4). */
export type Voided = {
  /** The GitHub login. */
  readonly by: string
  readonly policy: string
  readonly subject: Subject
  /** What it was given for, and how that is now, in a sentence. */
  readonly why: string
}

/** What people said of a change, beside the approvals that count. */
export type Heard = {
  readonly voided: readonly Voided[]
  /** What approvers must know, one sentence each: a team that is not seen, a commit that is nobody's. */
  readonly notes: readonly string[]
}

/** The answer on a change, with everything that explains it. */
export type Verdict = {
  /** The base's; `observe` judges and shows everything, and blocks nothing. */
  readonly mode: 'enforce' | 'observe'
  readonly verdict: 'pass' | 'needs-approval' | 'deny'
  readonly findings: readonly Finding[]
  readonly requirements: readonly Requirement[]
  /** Who the administrators are, by the rules in force: `organization/team` or logins; absent where no rules are. */
  readonly administrators?: readonly string[]
  /** Absent where nobody was heard. */
  readonly heard?: Heard
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
