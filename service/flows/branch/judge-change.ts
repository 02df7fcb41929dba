import type { BranchChange } from '../../core/allowed/branch-changes.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { PullRequestFacts } from '../../core/model/pull-request.ts'
import type { Requirement } from '../../core/model/requirement.ts'
import type { BranchCommit, MergedPullRequest } from '../../ports/branch.ts'
import type { JudgeQuestions, JudgeRequest, World } from '../../ports.ts'
import { gatherApprovals } from '../gather-approvals.ts'
import { questionsTo } from '../questions.ts'
import { fetchHeld, judgedBy } from './judged-by.ts'
import { keepAllowed } from './keep-allowed.ts'
import { sideOf } from './survey-branch.ts'

/** What lies between two states of the branch, and how it is judged. */
export type Asked = { readonly request: JudgeRequest; readonly questions: JudgeQuestions }

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
  const asked = await askedOf(world, state, last, merged)
  const met = merged === null ? [] : await metAtMerge(world, merged, asked, { base: state.commit, released: false })
  const person = merged === null ? change.pusher : merged.mergedBy
  const origin = {
    commit: last.sha,
    before: state.commit,
    pullRequest: change.pullRequest,
    by: person?.id ?? null,
  }
  const facts = { ...origin, since: asked.request.now }
  const { request, questions } = asked
  const allowed = await world.judge.allow({ ...request, held: state.held, release: [], met, facts }, questions)
  const at = { commit: last.sha, tree: last.tree }
  return keepAllowed(world, state, at, allowed, { ...origin, headSha: merged?.headSha ?? null, released: false })
}

/** What is to be judged of a change that leads from one state of the branch to a commit; its trees are read. */
export async function askedOf(
  world: World,
  state: Pick<AllowedState, 'commit' | 'tree' | 'held'>,
  last: BranchCommit,
  merged: MergedPullRequest | null,
): Promise<Asked> {
  const [base, after] = [sideOf(state.tree), sideOf(last.tree)]
  const changed = await world.forge.changes(base.tree, after.tree)
  await Promise.all([world.forge.fetchSides([base, after], base.tree), fetchHeld(world, state)])
  const files = changed.map(({ path }) => path)
  const pullRequest = merged === null ? null : factsOf(merged, files)
  const request = { base, after, held: state.held, pullRequest, ...(await judgedBy(world)) }
  const before = { sha: state.commit, tree: state.tree, parents: [] }
  return { request, questions: questionsTo(world, pullRequest?.author ?? null, before) }
}

/** What was asked of a merged pull request and met: by what people had said when it was merged; or since, where that let it through. */
export async function metAtMerge(
  world: World,
  merged: MergedPullRequest,
  { request, questions }: Asked,
  { base, released }: { readonly base: string; readonly released: boolean },
): Promise<readonly Requirement[]> {
  const { verdict } = await world.judge.judge(request, questions)
  const onto = { base, merged: { at: merged.mergedAt, by: merged.mergedBy, released } }
  const { requirements } = await gatherApprovals(world, merged, verdict, onto)
  return requirements.filter(({ satisfied }) => satisfied)
}

function factsOf({ number, author, base, labels }: MergedPullRequest, files: readonly string[]): PullRequestFacts {
  return { number, author, base, labels, files }
}
