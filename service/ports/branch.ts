import type { DeploymentState } from '../core/model/landing.ts'
import type { Person } from '../core/model/ledger.ts'
import type { Commit, PullRequest } from './forge.ts'

export type { DeploymentState } from '../core/model/landing.ts'

/** A commit of the default branch's own history with how it came there. */
export type BranchCommit = Commit & {
  /** The merged pull request that it belongs to; null: a direct push. */
  readonly pullRequest: number | null
}

/** A merged pull request. */
export type MergedPullRequest = PullRequest & {
  readonly mergedBy: Person | null
  /** ISO 8601. */
  readonly mergedAt: string
  /** By which it came onto the base: its merge commit, its squash, or the last of its rebased commits. */
  readonly mergeCommit: string
}

/** A deployment of this App on a commit of the default branch. */
export type Deployment = {
  readonly id: string
  readonly commit: string
  readonly environment: string
  readonly payload: string
  /** The latest status; null where there is none. */
  readonly state: DeploymentState | null
  readonly description: string
}

/** An issue of this App: its rolling scan report, an incident, a first plan. `body` is without the line that holds the marker. */
export type OwnIssue = { readonly number: number; readonly state: 'open' | 'closed'; readonly body: string }

/** An open issue of this App with what it is known by. */
export type MarkedIssue = OwnIssue & { readonly marker: string }

/** Why nothing is proposed: somebody closed it unmerged; the default branch has all of it; a file of it is another there by now. */
export type NotProposed = 'refused' | 'there already' | 'changed since'

/** A branch and pull request that the App opens (rule S5). */
export type Proposal = {
  /** `plumbline/retire-orders`: one branch for one thing, so that there are never two. */
  readonly branch: string
  readonly title: string
  readonly body: string
  /** By path; null deletes. */
  readonly files: { readonly [path: string]: string | null }
  /** The tree of the default branch that `files` was made from: what changed of them since would be undone by it. */
  readonly madeFrom: string
  /** For whom: asked for by this person, who never approves it (rule A2). Stands in the commit and in the body. */
  readonly onBehalfOf: Person | null
}

/** An open pull request that the App made for a reason, nobody having asked for it. */
export type OpenProposal = {
  readonly number: number
  /** As it was asked for, whatever it had to be called. */
  readonly branch: string
  readonly reason: string
}

/** The default branch's past and what the App writes beside pull requests. Every failure throws a `ForgeError`. */
export type Branch = {
  /** First-parent commits after `since` up to `tip`, oldest first; null where `since` is not among the tip's first parents (history rewritten, rule M3). */
  commitsSince(since: string, tip: string): Promise<readonly BranchCommit[] | null>
  /** Throws where it is not merged. */
  mergedPullRequest(number: number): Promise<MergedPullRequest>
  /** This App's deployments, newest first, at most so many. Other people's are never among them. */
  deployments(most: number): Promise<readonly Deployment[]>
  /** Makes a deployment with its first status; never twice for one key (kept in its payload). Returns its id. */
  createDeployment(deployment: {
    readonly key: string
    readonly commit: string
    readonly environment: string
    readonly payload: string
  }): Promise<string>
  /** Writes nothing where the latest says so already. GitHub takes descriptions of up to 140 characters. */
  setDeploymentState(id: string, state: DeploymentState, description: string): Promise<void>
  /** This App's issue with a marker (an HTML comment on the body's first line); the open one, else the latest closed, else null. */
  findIssue(marker: string): Promise<OwnIssue | null>
  /** All open issues of this App whose marker begins so, oldest first. */
  openIssues(beginning: string): Promise<readonly MarkedIssue[]>
  /** Where one with that marker is open, that one. `body` follows the marker. */
  openIssue(issue: { readonly marker: string; readonly title: string; readonly body: string }): Promise<number>
  /** Writes only what differs; the marker stays. Throws where it is no issue of this App, or somebody took the marker away. */
  editIssue(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' },
  ): Promise<void>
  /**
   * A pull request of this App from the proposal's branch; made once, brought up to date where it is open, made anew where
   * it was closed unmerged. Branches only move forward. An open one that other people committed to is theirs and stays as it
   * is, and so does every one while the files that it was made from are others by now; where the branch's name is taken,
   * `branch.2` is used, and so on. Returns its number, or why none is open.
   */
  propose(proposal: Proposal): Promise<number | Exclude<NotProposed, 'refused'>>
  /** The same for a reason: once somebody closed one that was made for it unmerged, that was refused. */
  proposeOnce(proposal: Proposal, reason: string): Promise<number | NotProposed>
  /** Those that are open of what `proposeOnce` made. */
  openProposals(): Promise<readonly OpenProposal[]>
  /** Closes one of these because there is no reason for it any more, which it says then; nobody refused it by that. One that other people committed to is theirs. */
  closeProposal(number: number, why: string): Promise<void>
}
