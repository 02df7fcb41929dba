import type { BranchChange } from '../../core/allowed/branch-changes.ts'
import { approvalsAtMerge } from '../../core/approval/standing.ts'
import type { AllowedState, HeldDocument } from '../../core/model/held.ts'
import type { LedgerBody, StandingApproval } from '../../core/model/ledger.ts'
import type { PullRequestFacts } from '../../core/model/pull-request.ts'
import type { Requirement } from '../../core/model/requirement.ts'
import type { BranchCommit, MergedPullRequest } from '../../ports/branch.ts'
import type { Allowed, JudgeRequest, World } from '../../ports.ts'
import { pinAgain } from '../approvals/pins.ts'
import { gatherApprovals } from '../gather-approvals.ts'
import { questionsTo } from '../questions.ts'
import { fetchHeld, judgedBy } from './judged-by.ts'
import { sideOf } from './survey-branch.ts'

/**
 * Judges one change of the default branch under the rules before it, with the approvals as of its merge, and keeps what
 * counts from then on (rules M1, M2). Gives the state after it.
 */
export async function judgeChange(
  world: World,
  state: AllowedState,
  change: BranchChange<BranchCommit>,
): Promise<AllowedState> {
  const last = change.commits.at(-1)
  if (last === undefined) return state
  const merged = change.pullRequest === null ? null : await world.forge.mergedPullRequest(change.pullRequest)
  const [base, after] = [sideOf(state.tree), sideOf(last.tree)]
  const changed = await world.forge.changes(base.tree, after.tree)
  await Promise.all([world.forge.fetchSides([base, after], base.tree), fetchHeld(world, state)])
  const pullRequest =
    merged === null
      ? null
      : factsOf(
          merged,
          changed.map(({ path }) => path),
        )
  const by = await judgedBy(world)
  const request: JudgeRequest = { base, after, held: state.held, pullRequest, ...by }
  const questions = questionsTo(world, pullRequest?.author ?? null, {
    ...last,
    sha: state.commit,
    tree: state.tree,
  })
  const met = merged === null ? [] : await metAtMerge(world, state, merged, request, questions)
  const person = merged === null ? change.pusher : merged.mergedBy
  const facts = {
    commit: last.sha,
    before: state.commit,
    pullRequest: change.pullRequest,
    by: person?.id ?? null,
    since: by.now,
  }
  const allowed = await world.judge.allow({ ...request, held: state.held, release: [], met, facts }, questions)
  return keepAllowed(world, state, { commit: last.sha, tree: last.tree }, allowed, change.pullRequest)
}

/** What was asked and met, by what people had said when it was merged. */
async function metAtMerge(
  world: World,
  state: AllowedState,
  merged: MergedPullRequest,
  request: JudgeRequest,
  questions: Parameters<World['judge']['judge']>[1],
): Promise<readonly Requirement[]> {
  const { verdict } = await world.judge.judge(request, questions)
  const onto = { base: state.commit, merged: { at: merged.mergedAt, by: merged.mergedBy, released: false } }
  const { requirements } = await gatherApprovals(world, merged, verdict, onto)
  return requirements.filter(({ satisfied }) => satisfied)
}

/** Keeps what became of a change, with what the ledger says of it. */
export async function keepAllowed(
  world: World,
  before: AllowedState,
  at: Pick<AllowedState, 'commit' | 'tree'>,
  allowed: Allowed,
  pullRequest: number | null,
): Promise<AllowedState> {
  const state: AllowedState = { ...before, ...at, held: allowed.held }
  // First, so that a crash between these repeats them: whose the names are is looked up again then.
  if (allowed.approvers.length > 0) await pinAgain(world, allowed.approvers)
  for (const ended of allowed.ended)
    await world.ledger.withdraw(world.estate.id, ended, 'what it was for is another now')
  const approvals = approvalsAtMerge(allowed.met, pullRequest)
  await world.ledger.keepAllowed(
    world.estate.id,
    state,
    approvals.filter(({ spent }) => !spent).map(({ approval }) => approval),
    entriesOf(before, state, approvals, { ...allowed, pullRequest }),
  )
  return state
}

function entriesOf(
  before: AllowedState,
  { commit, held }: AllowedState,
  approvals: readonly { readonly approval: StandingApproval; readonly spent: boolean }[],
  { documents, deleted, pullRequest }: Pick<Allowed, 'documents' | 'deleted'> & { readonly pullRequest: number | null },
): readonly LedgerBody[] {
  const known = new Set(before.held.map(identity))
  const fresh = held.filter((one) => !known.has(identity(one)))
  const gone = deleted.length === 0 ? {} : { deleted }
  return [
    ...approvals.map(({ approval, spent }): LedgerBody => ({ kind: 'approved', approval, spent })),
    ...(documents.length === 0 ? [] : [{ kind: 'allowed', commit, pullRequest, documents, ...gone } as const]),
    ...(fresh.length === 0 ? [] : [{ kind: 'held', documents: fresh } as const]),
  ]
}

function identity({ kind, name, commit }: HeldDocument): string {
  return `${kind} ${name} ${commit}`
}

function factsOf({ number, author, base, labels }: MergedPullRequest, files: readonly string[]): PullRequestFacts {
  return { number, author, base, labels, files }
}
