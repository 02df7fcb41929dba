import type { Git } from '../git/git.ts'
import type { Body, Role } from './state.ts'

/** A label of a repository. */
export type Label = {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly description: string | null
}

/** Somebody's reaction to a comment. */
export type Reaction = {
  readonly id: number
  readonly content: string
  readonly userId: number
  readonly createdAt: string
}

/** A comment on an issue or pull request. */
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

/** What a review says. */
export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

/** Somebody's review of a commit of a pull request. */
export type Review = {
  readonly id: number
  readonly authorId: number
  body: string
  state: ReviewState
  readonly commitId: string
  readonly submittedAt: string
}

/** A comment on a line of a change. */
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

/** What a pull request has beyond an issue. */
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

/** An issue that is a pull request. */
export type PullIssue = Issue & { readonly pull: Pull }

/** An annotation of a check run, as GitHub names its parts. */
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

/** An App's checks on a commit. */
export type CheckSuite = {
  readonly id: number
  readonly appId: number
  readonly headSha: string
  readonly headBranch: string | null
  readonly before: string
  readonly createdAt: string
  updatedAt: string
}

/** A check of an App on a commit. */
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

/** A commit status: anybody with write access may make one. */
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

/** What became of a deployment. */
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

/** A deployment of a commit. */
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

/** How a ref moved. */
export type ActivityType =
  | 'push'
  | 'force_push'
  | 'branch_creation'
  | 'branch_deletion'
  | 'pr_merge'
  | 'merge_queue_merge'

/** A ref that moved, and who moved it. */
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
  /** A ruleset, or a branch protection of the older kind, of which Apps see only the checks. */
  readonly kind: 'ruleset' | 'protection'
  /** Whether a branch protection lets administrators past it; told, not enforced. */
  readonly sparesAdministrators: boolean
}

/** Pull requests that the merge queue would merge together. */
export type MergeGroup = {
  readonly id: number
  readonly ref: string
  readonly headSha: string
  readonly baseRef: string
  readonly baseSha: string
  readonly numbers: readonly number[]
}

/** A repository and everything in it. */
export type Repository = {
  readonly id: number
  name: string
  readonly ownerId: number
  private: boolean
  archived: boolean
  readonly description: string
  defaultBranch: string
  readonly parentId: number | null
  readonly git: Git
  /** The last piece of work that changes its refs (`exclusive`). */
  tail: Promise<unknown>
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
  /** Whether who pushed is told: to nobody where not (403). */
  activityShown: boolean
  readonly rules: BranchRule[]
  readonly mergeGroups: Map<number, MergeGroup>
  /** Commits that GitHub signed: made by web-flow or by a bot through the API. */
  readonly signed: Set<string>
  readonly createdAt: string
  pushedAt: string
}
