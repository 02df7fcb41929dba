import type { Approval } from './core/model/approval.ts'
import type { Impact } from './core/model/impact.ts'
import type { PullRequestFacts } from './core/model/pull-request.ts'
import type { Verdict } from './core/model/verdict.ts'
import type { Runner } from './ports/runs.ts'
import type { Store } from './ports/store.ts'

export type { Flow, FlowInputs, FlowName, Flows, Run, Runner, RunRequest, RunState, RunView } from './ports/runs.ts'
export type { Delivery, KeptVerdict, Published, Store } from './ports/store.ts'

/** The time, so that tests can say what it is. */
export type Clock = { now(): Date }

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
  readonly annotations: readonly Annotation[] | null
}

/** A remark of a check on lines of a file. */
export type Annotation = {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  /** Only where both lines are one: GitHub refuses columns otherwise. */
  readonly startColumn?: number
  readonly endColumn?: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** A comment command, as a person wrote it. */
export type CommentFacts = {
  readonly id: string
  readonly body: string
  readonly author: { readonly login: string; readonly id: string; readonly kind: 'human' | 'bot' | 'app' }
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
  /** This App's own check, by its name, on a head; null where there is none. */
  findCheck(headSha: string): Promise<string | null>
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
  react(commentId: string, reaction: '+1' | '-1' | 'eyes' | 'confused'): Promise<void>
  /** Answers a comment by another one; never twice for one comment. */
  reply(number: number, commentId: string, body: string): Promise<void>
  /** `admin`, `write`, `read` or `none`. */
  permission(login: string): Promise<'admin' | 'write' | 'read' | 'none'>
  /** Those of the teams (`organization/team`) that somebody is an active member of, nested ones included. */
  teamsOf(login: string, teams: readonly string[]): Promise<readonly string[]>
  /** Pull requests that wait in the merge queue of a branch, by the commit that each group would merge. */
  queue(
    branch: string,
  ): Promise<readonly { readonly number: number; readonly headSha: string; readonly baseSha: string }[]>
}

/** Everything by which the judgement of a change is determined; trees are read from the content-addressed cache. */
export type JudgeRequest = {
  readonly base: Side
  readonly after: Side
  readonly approvals: readonly Approval[]
  /** ISO 8601. */
  readonly now: string
  readonly pullRequest: PullRequestFacts | null
  /** Whose rules judge, where not the base's: to tell what rules that are not in force yet would say. */
  readonly rules?: Side
}

/** What judging may want to know besides, asked only where it decides. */
export type JudgeQuestions = {
  /** Those of the teams that the author is a member of. */
  authorTeams(teams: readonly string[]): Promise<readonly string[]>
  /** Where the base's rules are broken or missing (rule J5): the base as it was before, newest first, from 0; null where that ends. */
  earlier(index: number): Promise<Side | null>
}

/** A verdict, with what its readers need besides. */
export type Judgement = {
  readonly verdict: Verdict
  /** The Estate's; null where it names none. */
  readonly currency: string | null
  /** What a change of rules means for what exists today; absent where no rule changes. */
  readonly impact?: Impact
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

/** A judgement that did not come to its end: out of time or memory, or a defect. It is never an answer (rule E8). */
export class JudgeError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'JudgeError'
  }
}

/** Judges in a worker, with a deadline: a judgement that does not end throws a `JudgeError`. */
export type Judge = {
  judge(request: JudgeRequest, questions: JudgeQuestions): Promise<Judgement>
  /** Why each subject passed or failed a policy, or that there is none of that name, in Markdown. */
  explain(request: JudgeRequest, questions: JudgeQuestions, policy: string): Promise<string>
  stop(): Promise<void>
}

/** Structured log lines; implementations redact secrets. */
export type Log = {
  info(fields: { readonly [key: string]: unknown }, message: string): void
  warn(fields: { readonly [key: string]: unknown }, message: string): void
  error(fields: { readonly [key: string]: unknown }, message: string): void
}

/** What flows need of the world. */
export type World = {
  readonly estate: Repository
  readonly forge: Forge
  readonly judge: Judge
  readonly store: Store
  readonly runner: Pick<Runner, 'start'>
  readonly clock: Clock
  /** Begins to wait; `stop` ends the waiting early. For what is done when something else takes long. */
  readonly wait: (milliseconds: number) => { readonly over: Promise<void>; stop(): void }
  readonly log: Log
}
