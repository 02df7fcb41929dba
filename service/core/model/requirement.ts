import type { Person } from './ledger.ts'
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

/** One of the things that a key is made of: as people see it (sensitive values never), and what tells it from another. */
export type Fact = { readonly shown: string; readonly digest: string }

/** What stands behind a requirement's key: what an approval of it is worth, and what it is for. */
export type Terms = {
  /** The policy's `exception.maximum` as it is written (`90d`); null: an approval lasts as long as its key stands (rule A6). */
  readonly maximum: string | null
  /** Whether the merge spends the approval (rule A6): the rule is built in, or reads `old`, `change` or `pr`. */
  readonly spent: boolean
  /** How much the team uses of each unit that the rule reads: an approval holds up to that (rule A3). Absent where it reads none. */
  readonly usage?: { readonly [unit: string]: number }
  /** What the key is made of, by words for people: `service.parameters.storageGiB`, `the account`. */
  readonly facts: { readonly [what: string]: Fact }
}

/** An approval that counts for a requirement. */
export type Given = {
  readonly by: Person
  /** By a review, by a command, or by the sole administrator on his own change (rule A1). */
  readonly how: 'review' | 'command' | 'confirmed'
  /** ISO 8601. */
  readonly at: string
  /** Its end, as a document says it (`2027-01-31`) or ISO 8601; null: as long as the key stands. */
  readonly until: string | null
  readonly reason: string | null
  /** How much usage was approved; absent where the rule reads none. */
  readonly usage?: { readonly [unit: string]: number }
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
  readonly terms: Terms
  /** The approvals of `approvedBy`, where people gave them here; absent where nobody was heard. */
  readonly given?: readonly Given[]
  /** Why it is not met though somebody approved, in a sentence; absent where there is nothing to say. */
  readonly unmet?: string
}
