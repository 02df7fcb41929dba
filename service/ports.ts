import type { Approval } from './core/model/approval.ts'
import type { Json } from './core/model/json.ts'
import type { PullRequestFacts } from './core/model/pull-request.ts'
import type { Verdict } from './core/model/verdict.ts'

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

/** A pull request as it is now. */
export type PullRequest = PullRequestFacts & {
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly headSha: string
  /** The base branch's tip now. */
  readonly baseSha: string
  readonly authorId: string
  /** Reviewer teams (slugs of the organization) that are requested already. */
  readonly requestedTeams: readonly string[]
}

/** What stands on a pull request of what this App has published. */
export type Publication = {
  readonly checkId: string | null
  readonly commentId: string | null
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
  readonly annotations: readonly Annotation[]
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
}

/** The repository's home, in the words of the flows. Every failure throws a `ForgeError` that says what was being done. */
export type Forge = {
  repository(): Promise<Repository>
  pullRequest(number: number): Promise<PullRequest>
  openPullRequests(): Promise<
    readonly { readonly number: number; readonly headSha: string; readonly baseRef: string }[]
  >
  /** The commit of a branch's tip. */
  branchTip(branch: string): Promise<string>
  /** GitHub's test merge of a pull request, where there is one: its commit's parents say for which head and tip it was made. */
  testMerge(
    number: number,
  ): Promise<{ readonly sha: string; readonly tree: string; readonly parents: readonly string[] } | null>
  commitTree(sha: string): Promise<string>
  mergeBase(one: string, other: string): Promise<string>
  /** Every file below a tree, from the cache where it can be. Never silently incomplete. */
  listTree(tree: string): Promise<readonly TreeEntry[]>
  /** Blobs' texts by SHA; content never changes, so it is kept. */
  blobs(shas: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Publishes the check; returns its id. `existing` is written over where GitHub allows it. */
  publishCheck(check: Check, existing: string | null): Promise<string>
  /** Makes or edits the one comment; makes it again where somebody deleted it. Returns its id. */
  publishComment(number: number, body: string, existing: string | null): Promise<string>
  requestReviewers(number: number, teams: readonly string[], users: readonly string[]): Promise<void>
  comment(id: string): Promise<CommentFacts | null>
  react(commentId: string, reaction: '+1' | '-1' | 'eyes' | 'confused'): Promise<void>
  reply(number: number, body: string): Promise<void>
  /** `admin`, `write`, `read` or `none`. */
  permission(login: string): Promise<'admin' | 'write' | 'read' | 'none'>
  /** Whether a check of this App, by its own name, stands completed on the head. */
  hasVerdict(headSha: string): Promise<boolean>
}

/** Everything by which the judgement of a change is determined; trees are read from the content-addressed cache. */
export type JudgeRequest = {
  readonly base: Side | null
  readonly after: Side
  /** The last valid rules, where the base's are broken or missing (rule J5). */
  readonly lastValid: Side | null
  readonly approvals: readonly Approval[]
  /** ISO 8601. */
  readonly now: string
  readonly pullRequest: PullRequestFacts | null
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

/** Judges in a worker, with a deadline: a judgement that does not end throws, and is never an answer (rule E8). */
export type Judge = (request: JudgeRequest) => Promise<Verdict>

/** One durable execution of a flow. What a step returned is kept; after a crash finished steps answer from the record. */
export type Run = {
  readonly id: string
  step<T extends Json | undefined>(name: string, effect: (key: string) => Promise<T>): Promise<T>
  /** Suspends without holding memory; the run goes on after `until`, in whatever process there is then. */
  sleep(name: string, until: Date): Promise<void>
}

/** The stories that can be run. */
export type FlowName = 'review' | 'reviewAll' | 'mergeGroup' | 'command' | 'reconcile'

/** What is to be run. Runs with one key: one active and at most one waiting. */
export type RunRequest = {
  /** `review:<estate>#12`. */
  readonly key: string
  readonly flow: FlowName
  readonly input: Json
}

/** Where a run stands: `parked` ones wait for a person, and say why. */
export type RunState = 'waiting' | 'active' | 'sleeping' | 'retrying' | 'parked' | 'done'

/** A run as people see it. */
export type RunView = {
  readonly id: string
  readonly key: string
  readonly flow: FlowName
  readonly input: Json
  readonly state: RunState
  readonly attempts: number
  /** Why it failed last, in words for people; secrets never. */
  readonly reason: string | null
  readonly createdAt: string
  readonly updatedAt: string
  /** When it is tried again or wakes. */
  readonly dueAt: string | null
}

/** Starts runs from elsewhere than a webhook: reconcile, schedules. */
export type Runner = {
  start(request: RunRequest): Promise<void>
  /** Looks for work now: something was accepted. */
  wake(): void
  /** Stops taking work and waits for what is active, at most until the deadline. */
  stop(deadlineMs: number): Promise<void>
}

/** A signed webhook, as it came. */
export type Delivery = {
  /** GitHub's `X-GitHub-Delivery`. */
  readonly id: string
  readonly event: string
  readonly action: string | null
}

/** A verdict that was kept, with what it was about. */
export type KeptVerdict = {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly headSha: string
  readonly baseSha: string
  /** SHA-256 of the verdict as canonical JSON; its first seven characters are the short digest of a comment. */
  readonly digest: string
  readonly verdict: Verdict
  readonly judgedAt: string
}

/** What was published last for a pull request, so that nothing is written twice. */
export type Published = {
  readonly number: number
  readonly headSha: string
  readonly checkId: string | null
  /** Digest of the check's content. */
  readonly checkDigest: string | null
  readonly commentId: string | null
  readonly commentDigest: string | null
  readonly requested: readonly string[]
}

/** What is kept. Every method is one whole transaction; every row carries the estate's id. */
export type Store = {
  /** Keeps a delivery and its run in one transaction; a redelivery is told apart and wakes the run again. */
  accept(estate: string, delivery: Delivery, run: RunRequest | null): Promise<'accepted' | 'redelivered'>
  keepVerdict(estate: string, kept: KeptVerdict): Promise<void>
  latestVerdict(estate: string, number: number): Promise<KeptVerdict | null>
  /** The latest verdict of each pull request, newest first. */
  verdicts(
    estate: string,
    page: { readonly limit: number; readonly before?: string; readonly state?: 'open' | 'closed' },
  ): Promise<readonly KeptVerdict[]>
  published(estate: string, number: number): Promise<Published | null>
  keepPublished(estate: string, published: Published): Promise<void>
  runs(
    estate: string,
    page: { readonly limit: number; readonly before?: string; readonly state?: RunState },
  ): Promise<readonly RunView[]>
  /** Whether a write would be taken: for readiness. */
  ready(): Promise<boolean>
  close(): Promise<void>
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
  readonly log: Log
}
