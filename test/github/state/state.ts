import type { KeyObject } from 'node:crypto'
import { createHash } from 'node:crypto'
import type { Git } from '../git/git.ts'

/** JSON objects as they come and go. */
export type Body = { readonly [key: string]: unknown }

/** A person, a bot or an organization. Ids never change and are never used again; logins may be. */
export type Account = {
  readonly id: number
  login: string
  readonly type: 'User' | 'Bot' | 'Organization'
  readonly name: string
  readonly email: string
  /** A person's token, for `git` and `curl`. Empty for others. */
  readonly token: string
  readonly formerLogins: Set<string>
}

/** `none` hides a repository from a person. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'
export type Level = 'read' | 'write' | 'admin'
/** What an App may do, by GitHub's names: `{ checks: 'write', contents: 'read' }`. */
export type Permissions = { readonly [name: string]: Level }

export type Team = {
  readonly id: number
  slug: string
  name: string
  readonly organizationId: number
  readonly parentId: number | null
  /** `secret` teams are hidden (404) from everybody but their members and the organization's owners, Apps included. */
  readonly privacy: 'closed' | 'secret'
  readonly members: Map<number, 'member' | 'maintainer'>
  /** The team's role in repositories, by repository id. */
  readonly repositories: Map<number, Role>
}

export type Organization = {
  readonly accountId: number
  /** `admin` are its owners; `pending` were invited and have not accepted. */
  readonly members: Map<number, 'admin' | 'member' | 'pending'>
  readonly teams: Map<number, Team>
}

export type App = {
  readonly id: number
  readonly clientId: string
  readonly clientSecret: string
  readonly slug: string
  readonly name: string
  readonly ownerId: number
  readonly botId: number
  readonly privateKey: string
  readonly publicKey: KeyObject
  webhookSecret: string
  webhookUrl: string | null
  permissions: Permissions
  events: readonly string[]
  readonly externalUrl: string
  readonly createdAt: string
}

export type Installation = {
  readonly id: number
  readonly appId: number
  readonly accountId: number
  repositories: 'all' | Set<number>
  permissions: Permissions
  events: readonly string[]
  suspendedAt: string | null
  readonly createdAt: string
}

export type InstallationToken = {
  readonly token: string
  readonly installationId: number
  /** Epoch milliseconds. */
  readonly expiresAt: number
  readonly permissions: Permissions
  readonly repositories: Set<number> | null
}

export type Label = {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly description: string | null
}

export type Reaction = {
  readonly id: number
  readonly content: string
  readonly userId: number
  readonly createdAt: string
}

export type Comment = {
  readonly id: number
  readonly issueNumber: number
  readonly authorId: number
  /** The App that wrote it, if one did. */
  readonly appId: number | null
  body: string
  readonly createdAt: string
  updatedAt: string
  readonly reactions: Reaction[]
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export type Review = {
  readonly id: number
  readonly authorId: number
  body: string
  state: ReviewState
  readonly commitId: string
  readonly submittedAt: string
}

export type ReviewComment = {
  readonly id: number
  readonly reviewId: number
  readonly authorId: number
  body: string
  readonly path: string
  readonly line: number
  readonly side: 'LEFT' | 'RIGHT'
  readonly commitId: string
  readonly diffHunk: string
  readonly createdAt: string
  updatedAt: string
}

/** What GitHub knows of a test merge: for which head and tip, and what came of it. */
export type TestMerge = {
  readonly head: string
  readonly base: string
  /** Null while it is being made. */
  readonly mergeable: boolean | null
  readonly sha: string | null
}

export type Pull = {
  readonly id: number
  readonly headRepositoryId: number
  readonly headRef: string
  headSha: string
  baseRef: string
  /** As at the last push to the head (GitHub doesn't move it with the base). */
  baseSha: string
  draft: boolean
  mergedAt: string | null
  mergedById: number | null
  mergeCommitSha: string | null
  testMerge: TestMerge | null
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly requestedUsers: Set<number>
  readonly requestedTeams: Set<number>
}

/** An issue, or a pull request, which is an issue with a `pull`. */
export type Issue = {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  readonly authorId: number
  readonly appId: number | null
  labels: string[]
  assignees: number[]
  locked: boolean
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  closedById: number | null
  readonly pull: Pull | null
}

export type PullIssue = Issue & { readonly pull: Pull }

export type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column: number | null
  readonly end_column: number | null
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title: string | null
  readonly raw_details: string | null
}

export type CheckSuite = {
  readonly id: number
  readonly appId: number
  readonly headSha: string
  readonly headBranch: string | null
  readonly before: string
  readonly createdAt: string
  updatedAt: string
}

export type CheckRun = {
  readonly id: number
  readonly suiteId: number
  readonly appId: number
  name: string
  readonly headSha: string
  externalId: string
  detailsUrl: string
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  title: string | null
  summary: string | null
  text: string | null
  readonly annotations: Annotation[]
  actions: readonly Body[]
}

export type CommitStatus = {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creatorId: number
  readonly createdAt: string
}

export type DeploymentStatus = {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly environment: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly creatorId: number
  readonly appId: number | null
  readonly createdAt: string
}

export type Deployment = {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: unknown
  readonly creatorId: number
  readonly appId: number | null
  readonly createdAt: string
  updatedAt: string
  readonly statuses: DeploymentStatus[]
}

export type ActivityType =
  | 'push'
  | 'force_push'
  | 'branch_creation'
  | 'branch_deletion'
  | 'pr_merge'
  | 'merge_queue_merge'

export type Activity = {
  readonly id: number
  readonly before: string
  readonly after: string
  readonly ref: string
  readonly timestamp: string
  readonly activityType: ActivityType
  readonly actorId: number
}

/** What a branch asks for; enforced at pushes and merges. */
export type BranchRule = {
  readonly branch: string
  /** Checks that must be green, and whose App must have made them (null: anybody's counts). */
  readonly requiredChecks: readonly { readonly context: string; readonly appId: number | null }[]
  readonly requirePullRequest: boolean
  readonly requiredApprovals: number
  readonly mergeQueue: boolean
  readonly blockForcePush: boolean
}

export type MergeGroup = {
  readonly id: number
  readonly ref: string
  readonly headSha: string
  readonly baseRef: string
  readonly baseSha: string
  readonly numbers: readonly number[]
}

export type Repository = {
  readonly id: number
  name: string
  readonly ownerId: number
  private: boolean
  archived: boolean
  readonly description: string
  readonly defaultBranch: string
  readonly parentId: number | null
  readonly git: Git
  readonly collaborators: Map<number, Role>
  /** The last number given to an issue or pull request. */
  lastNumber: number
  readonly issues: Map<number, Issue>
  readonly comments: Map<number, Comment>
  readonly labels: Map<string, Label>
  readonly checkSuites: Map<number, CheckSuite>
  readonly checkRuns: Map<number, CheckRun>
  readonly statuses: CommitStatus[]
  readonly deployments: Map<number, Deployment>
  readonly activity: Activity[]
  readonly rules: BranchRule[]
  readonly mergeGroups: Map<number, MergeGroup>
  /** Commits that GitHub signed: made by web-flow or by a bot through the API. */
  readonly signed: Set<string>
  readonly createdAt: string
  pushedAt: string
}

/** What can be set about the stand-in's behaviour. */
export type Settings = {
  /** Entries above which a recursive tree is cut and says `truncated` (GitHub: 100,000). */
  treeLimit: number
  /** Requests an hour for each token holder. */
  primaryLimit: number
  /** Writes a minute for each token holder (GitHub: 80); null: not limited. */
  contentPerMinute: number | null
  /** Requests at once for each token holder (GitHub: 100). */
  concurrent: number
  /** `background`: as GitHub, asked for when a pull request is read and there a moment later. `never`: `mergeable` stays null. */
  testMerge: 'background' | 'never'
  /** Whether answers and payloads are checked against GitHub's OpenAPI as they go out. */
  checked: boolean
  /** How long a receiver of a webhook has, in milliseconds (GitHub: ten seconds). */
  deliveryTimeout: number
}

/** Everything the stand-in remembers; the Git objects lie in `directory`. */
export type State = {
  /** `http://127.0.0.1:PORT`, for the API, pages and clones alike. */
  url: string
  readonly directory: string
  readonly settings: Settings
  now(): Date
  nextId(): number
  /** A random text of that many letters and digits. */
  secret(length: number): string
  readonly accounts: Map<number, Account>
  readonly organizations: Map<number, Organization>
  readonly apps: Map<number, App>
  readonly installations: Map<number, Installation>
  readonly tokens: Map<string, InstallationToken>
  readonly repositories: Map<number, Repository>
  /** App manifests that wait for their conversion, by code. */
  readonly manifests: Map<string, Body>
  /** Sends an event to every App that listens. */
  emit(event: Event): void
  /** Work that goes on after an answer (test merges); awaited by `settled()`. */
  later(work: () => Promise<void>): void
}

/** Something happened: who hears of it, and what is said. */
export type Event = {
  readonly name: string
  readonly action: string | null
  /** Where it happened; Apps installed there hear of it. */
  readonly repository: Repository | null
  /** Where it happened in an organization alone. */
  readonly ownerId: number | null
  readonly senderId: number
  /** One App alone (check_suite, check_run and installation events). */
  readonly appId?: number
  readonly payload: Body
}

/** The time as GitHub writes it: whole seconds, `Z`. */
export function stamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}

/** An opaque id as GraphQL has them; only ever compared. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${createHash('sha256').update(`${kind}:${id}`).digest('base64url').slice(0, 20)}`
}
