import type { Subject } from './subject.ts'

/** Who may approve: groups of the Estate, the GitHub teams and users that they and the rule name, and how many of them. */
export type Approvers = {
  readonly groups: readonly string[]
  /** `organization/team`, those of the groups included. */
  readonly teams: readonly string[]
  /** GitHub logins, those of the groups included. */
  readonly users: readonly string[]
  readonly count: number
}

/** Who must approve what, so that a finding no longer blocks. */
export type Requirement = {
  readonly policy: string
  readonly subject: Subject
  /** The finding's key: an approval holds as long as it stands. */
  readonly key: string
  readonly approvers: Approvers
  readonly approvedBy: readonly string[]
  readonly satisfied: boolean
}
