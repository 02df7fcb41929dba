import type { Person } from '../model/ledger.ts'
import type { Requirement } from '../model/requirement.ts'
import type { ApprovalCommand } from './command.ts'

/** What a verdict that was published asked, and where: what approvals are bound to (rule A4). */
export type PublishedVerdict = {
  readonly headSha: string
  /** The branch that the pull request goes onto. */
  readonly baseRef: string
  /** ISO 8601. */
  readonly publishedAt: string
  readonly requirements: readonly Requirement[]
}

/** A GitHub account: of a person, a bot or an App. */
export type Account = Person & { readonly kind: 'human' | 'bot' | 'app' }

/** A review as it stands now, its state in GitHub's own words. */
export type HeardReview = {
  readonly id: string
  readonly author: Account
  readonly state: 'approved' | 'changes_requested' | 'commented' | 'dismissed'
  /** The head that it was given on; null where nobody knows any more. */
  readonly commit: string | null
  /** ISO 8601. */
  readonly submittedAt: string
}

/** A command of a person, as it was first seen: what becomes of its comment changes nothing (rule A5). */
export type HeardCommand = {
  /** `commandId`. */
  readonly id: string
  readonly by: Person
  /** When the comment was written, ISO 8601. */
  readonly at: string
  readonly command: ApprovalCommand
  /** Of `revoke`: whether it ends everybody's approvals of the policy, since who gave it was eligible then (rule G9). */
  readonly everybody?: boolean
}

/** A commit of the change, as far as it tells who made it (rule A2). */
export type HeardCommit = {
  readonly sha: string
  /** Null: no account could be found. */
  readonly author: Account | null
  readonly committer: Account | null
  readonly signedByGitHub: boolean
  /** Who is named as co-author, on commits that GitHub signed; null: no account could be found. */
  readonly coAuthors: readonly (Person | null)[]
  /** Whether it only merges the base, with the very content that this gives: it counts for nobody. */
  readonly mergesBase: boolean
}

/** Who has a part in the change, and so may never approve it (rule A2). */
export type Involved = {
  readonly author: Person
  /** Who asked the App for it; null where the App did not open it, or nobody asked. */
  readonly requester: Person | null
  readonly pushers: readonly Person[]
  /** Who merged it past the rules, or pushed it to the base: on an incident he is none who lets it through (rule M2). */
  readonly mergers?: readonly Person[]
  /** Whether these are all, as the repository's activity shows. */
  readonly pushersKnown: boolean
  readonly commits: readonly HeardCommit[]
}

/** A team as GitHub shows it; a team that it does not show may be hidden or gone. */
export type Team = { readonly id: string; readonly members: readonly Person[] } | 'not-seen'

/** What is known of names. Keys are in small letters. */
export type Directory = {
  readonly teams: ReadonlyMap<string, Team>
  /** Null: there is nobody of that name. */
  readonly users: ReadonlyMap<string, Person | null>
  /** The ids that names had when the rule that names them was allowed (rule A1); empty: nobody's. */
  readonly pins: ReadonlyMap<string, string>
  /** People with `admin` on the repository; null where nobody asked. */
  readonly repositoryAdministrators: readonly Person[] | null
}

/** Everything that was said about a change, by whom, and who they are: what is settled (rules A1–A7). */
export type Hearing = {
  /** Of the verdict as it is now. */
  readonly requirements: readonly Requirement[]
  /** `organization/team` or logins, by the rules in force; null: no rules are. */
  readonly administrators: readonly string[] | null
  /** What was published on this pull request, oldest first. */
  readonly verdicts: readonly PublishedVerdict[]
  /** The branch that it goes onto now. */
  readonly baseRef: string
  readonly reviews: readonly HeardReview[]
  readonly commands: readonly HeardCommand[]
  readonly involved: Involved
  readonly directory: Directory
  /** Whether it was merged already: then an administrator suffices where a commit is nobody's (rule A2). */
  readonly incident: boolean
  /** ISO 8601. */
  readonly now: string
}
