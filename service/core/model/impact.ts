import type { Enforcement } from './enforcement.ts'
import type { Subject } from './subject.ts'
import type { Verdict } from './verdict.ts'

/** What a change of rules would mean for what there is today: what exists, and what other pull requests propose. */
export type Impact = {
  /** Of each rule that the change makes, edits or removes, by name; those that change nothing for anybody are left out. */
  readonly policies: readonly PolicyImpact[]
  /** Null where nobody asked for them: by hand there are none. */
  readonly pullRequests: PullRequestsImpact | null
}

/** What one rule's change means for what exists today, as it is today. */
export type PolicyImpact = {
  readonly policy: string
  /** What the rule does about a violation, today and after the change; null where it is not in force. */
  readonly before: Enforcement | null
  readonly after: Enforcement | null
  /** What passes today, and would fail. */
  readonly fails: readonly Subject[]
  /** What fails today, and would pass. */
  readonly passes: readonly Subject[]
  /** What fails today and would go on to, where the enforcement changes. */
  readonly stays: readonly Subject[]
}

/** What new rules would say of the other open pull requests. */
export type PullRequestsImpact = {
  /** Those whose verdict would be another one, by number. */
  readonly changed: readonly {
    readonly number: number
    readonly before: Verdict['verdict']
    readonly after: Verdict['verdict']
  }[]
  /** Numbers of those of which it could not be told. */
  readonly unknown: readonly number[]
  /** How many more there are that nobody looked at. */
  readonly left: number
}
