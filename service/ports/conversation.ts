import type { Account, HeardReview, Team } from '../core/approval/hearing.ts'
import type { Person } from '../core/model/ledger.ts'

/** A comment by a person that may hold commands. */
export type ConversationComment = {
  readonly id: string
  readonly author: Account
  readonly body: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** A commit as far as it tells who made it. */
export type CommitAuthors = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  /** GitHub accounts; null where no account could be found for the address. */
  readonly author: Account | null
  readonly committer: Account | null
  /** Whether GitHub itself signed it, as what is done in the browser is. */
  readonly signedByGitHub: boolean
  /** Addresses of `Co-authored-by` trailers. */
  readonly coAuthors: readonly { readonly name: string; readonly email: string }[]
}

/** A push to a branch, as the repository's activity tells it. */
export type Push = {
  readonly before: string
  readonly after: string
  readonly actor: Person | null
  /** ISO 8601. */
  readonly at: string
  readonly forced: boolean
}

/** Who said and did what on a pull request or issue: what approvals are made of. Every failure throws a `ForgeError`. */
export type Conversation = {
  /** Oldest first; all of them. */
  reviews(number: number): Promise<readonly HeardReview[]>
  /** Comments of a pull request or an issue, oldest first; all of them. */
  comments(number: number): Promise<readonly ConversationComment[]>
  /** All commits of a pull request, oldest first, however many (more than the pull's own list of 250). */
  commitsOf(base: string, head: string): Promise<readonly CommitAuthors[]>
  /** Pushes to a branch, newest first; null where the repository's activity is not shown. `owner/name` of the head's repository. */
  pushes(repository: string, branch: string): Promise<readonly Push[] | null>
  /** The number by which a team is known, whatever it is called; null where GitHub shows none of that name. */
  teamId(team: string): Promise<string | null>
  /** Active members, those of the teams below included; `organization/team`. */
  teamMembers(team: string): Promise<Team>
  /** Who a login belongs to now; null where there is nobody. */
  person(login: string): Promise<Person | null>
  /** The account that an address belongs to, where GitHub tells; null otherwise. */
  personByEmail(email: string): Promise<Person | null>
  /** People with `admin` on the repository. */
  repositoryAdministrators(): Promise<readonly Person[]>
}
