import type { Commit, Judgement, PullRequest, Side, World } from '../ports.ts'
import { loadSides } from './load-sides.ts'
import { questionsTo } from './questions.ts'

/** A judgement, and the side that it was about: how things will be after the merge. */
export type JudgedPullRequest = { readonly judgement: Judgement; readonly after: Side }

/** Judges a pull request onto a tip: by the tip's rules, or by others, to tell what these would say. */
export async function judgePullRequest(
  world: World,
  pullRequest: PullRequest,
  tip: Commit,
  testMerge: Commit | null,
  rules?: Side,
): Promise<JudgedPullRequest> {
  const { base, after, files } = await loadSides(world.forge, tip, pullRequest.headSha, testMerge)
  await world.forge.fetchSides(rules === undefined ? [base, after] : [base, after, rules], base.tree)
  const { number, author, labels } = pullRequest
  const judgement = await world.judge.judge(
    {
      base,
      after,
      approvals: [],
      now: world.clock.now().toISOString(),
      pullRequest: { number, author, base: pullRequest.base, labels, files },
      ...(rules === undefined ? {} : { rules }),
    },
    questionsTo(world.forge, author, tip),
  )
  return { judgement, after }
}
