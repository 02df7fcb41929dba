import type { PullRequestFacts } from '../core/model/pull-request.ts'
import type { CheckAnnotation } from '../core/render/annotations.ts'

/** One repository's identity: everything that is kept carries `id`. */
export type Repository = {
  /** GitHub's numeric repository id, as text. */
  readonly id: string
  /** `owner/name`. */
  readonly fullName: string
  readonly defaultBranch: string
}

/** One entry of a recursive tree listing: what stands at a path. */
export type TreeEntry = {
  readonly path: string
  /** Git's mode: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string
  readonly sha: string
}

/** A path at which two trees differ: what stands there on either side, null where nothing does. */
export type TreeChange = {
  readonly path: string
  readonly before: TreeEntry | null
  readonly after: TreeEntry | null
}

/** A commit, as far as judging needs it. The first parent is the branch's own. */
export type Commit = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** A pull request as it is now. Its `files` and its author's `teams` are empty: they are found out when they are needed. */
export type PullRequest = PullRequestFacts & {
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly headSha: string
  /** Where its branch is: `owner/name`, null where that repository is gone. */
  readonly headRepository: string | null
  readonly headRef: string
  readonly authorId: string
  /** How many comments stand on it, whoever made them. */
  readonly comments: number
  /** Reviewer teams (slugs of the organization) that are requested already. */
  readonly requestedTeams: readonly string[]
  /** Logins of the people whose review is requested already. */
  readonly requestedUsers: readonly string[]
}

/** A check run as it should stand on one head. */
export type Check = {
  readonly headSha: string
  readonly status: 'in_progress' | 'completed'
  /** Never `neutral` or `skipped`: a required check lets those pass (rule G1). */
  readonly conclusion?: 'success' | 'failure' | 'action_required'
  readonly title: string
  /** Markdown; the comment's text. */
  readonly summary: string
  /** Null: what stands there stays, since this check says nothing of it. */
  readonly annotations: readonly CheckAnnotation[] | null
  /** What this App finds again by it, should it lose its memory; people do not see it. */
  readonly reference?: string
}

/** A comment command, as a person wrote it. */
export type CommentFacts = {
  readonly id: string
  readonly body: string
  readonly author: { readonly login: string; readonly id: string; readonly kind: 'human' | 'bot' | 'app' }
  /** ISO 8601. */
  readonly createdAt: string
  /** Whether its text was changed after it was written. */
  readonly edited: boolean
}

/**
 * The repository's home did not do what it was asked. The message says what was being done, what came back and what to do;
 * it never holds a token or a header.
 */
export class ForgeError extends Error {
  /** HTTP status; null where no answer came (time-out, reset, an answer cut short). */
  readonly status: number | null
  /** Whether the same call may succeed later without anybody doing something. */
  readonly passing: boolean
  /** How long GitHub asks to wait, in milliseconds; null where it does not say. */
  readonly retryAfterMs: number | null

  constructor(message: string, facts: { status: number | null; passing: boolean; retryAfterMs?: number | null }) {
    super(message)
    this.name = 'ForgeError'
    this.status = facts.status
    this.passing = facts.passing
    this.retryAfterMs = facts.retryAfterMs ?? null
  }
}

/** The repository's home, in the words of the flows. Every failure throws a `ForgeError`. */
export type Forge = {
  repository(): Promise<Repository>
  pullRequest(number: number): Promise<PullRequest>
  openPullRequests(): Promise<
    readonly { readonly number: number; readonly headSha: string; readonly baseRef: string }[]
  >
  /** The commit of a branch's tip. */
  branchTip(branch: string): Promise<string>
  /** GitHub's test merge of a pull request, where there is one: its parents (tip, head) say for what it was made. */
  testMerge(number: number): Promise<Commit | null>
  commit(sha: string): Promise<Commit>
  /** The commit and its first parents, newest first, at most so many. */
  firstParents(sha: string, most: number): Promise<readonly Commit[]>
  /** Null where the two have no common ancestor. */
  mergeBase(one: string, other: string): Promise<Commit | null>
  /** Whether any commit behind this one ever touched the path. */
  everHad(path: string, sha: string): Promise<boolean>
  /** How a tree differs from another; null stands for the empty tree. Folders that are the same cost no call. Never silently incomplete. */
  changes(before: string | null, after: string): Promise<readonly TreeChange[]>
  /** Brings everything that judging these sides reads into the cache; `known` is a tree most of which is there already. */
  fetchSides(sides: readonly Side[], known: string | null): Promise<void>
  /** Blobs' texts by SHA; content never changes, so it is kept. */
  blobs(shas: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Comes back when the App may write and would still have room for others: for what can wait (rule G7). */
  roomToSpare(): Promise<void>
  /** This App's own check, by its name, on a head; null where there is none. */
  findCheck(headSha: string): Promise<string | null>
  /** What this App's checks on a head carry for its memory, the newest first; those too whose place another one took. */
  checkReferences(headSha: string): Promise<readonly string[]>
  /** This App's own marked comment on a pull request; null where there is none. */
  findComment(number: number): Promise<string | null>
  /** Publishes the check; returns its id. `existing` is written over. */
  publishCheck(check: Check, existing: string | null): Promise<string>
  /** Makes or edits the one comment; makes it again where somebody deleted it. Returns its id. */
  publishComment(number: number, body: string, existing: string | null): Promise<string>
  /** Asks for reviews. Names that GitHub does not take as reviewers are left out, and returned. */
  requestReviewers(number: number, teams: readonly string[], users: readonly string[]): Promise<readonly string[]>
  /** A comment by its id; null where it is gone. */
  comment(id: string): Promise<CommentFacts | null>
  /**
   * Those of these comments that are not there any more, as far as a list of the newest tells, which takes a few calls at
   * most: of what is older than that nothing is said.
   */
  goneComments(ids: readonly string[]): Promise<readonly string[]>
  react(commentId: string, reaction: '+1' | '-1' | 'eyes' | 'confused'): Promise<void>
  /** Answers a comment by another one; never twice for one comment. */
  reply(number: number, commentId: string, body: string): Promise<void>
  /** `admin`, `write`, `read` or `none`; `none` too where the login is not that of the account with this number (any more). */
  permission(login: string, id?: string): Promise<'admin' | 'write' | 'read' | 'none'>
  /** Those of the teams (`organization/team`) that somebody is an active member of, nested ones included, with the number by which each is known, whatever it is called. */
  teamsOf(login: string, teams: readonly string[]): Promise<readonly { readonly team: string; readonly id: string }[]>
  /** Pull requests that wait in the merge queue of a branch, by the commit that each group would merge. */
  queue(
    branch: string,
  ): Promise<readonly { readonly number: number; readonly headSha: string; readonly baseSha: string }[]>
}

/** One side of a change: a Git tree, with what was merged over it. */
export type Side = {
  readonly tree: string
  /** Paths that differ from the tree: a blob's SHA, a text that a three-way merge gave, a conflict, or null where deleted. */
  readonly overlay: readonly {
    readonly path: string
    readonly content:
      | { readonly sha: string; readonly mode: string }
      | { readonly text: string }
      | { readonly conflict: true }
      | null
  }[]
}
