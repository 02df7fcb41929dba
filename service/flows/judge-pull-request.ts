import type { Judgement, PullRequest, Side, World } from '../ports.ts'
import { fetchHeld } from './branch/judged-by.ts'
import { loadSides } from './load-sides.ts'
import type { Merge } from './look-at-merge.ts'
import { type AskedAhead, questionsTo } from './questions.ts'

/** A judgement, and the side that it was about: how things will be after the merge. */
export type JudgedPullRequest = { readonly judgement: Judgement; readonly after: Side }

/** Judges a pull request onto a tip as that counts: by its rules, or by others, to tell what these would say. */
export async function judgePullRequest(
  world: World,
  pullRequest: PullRequest,
  { tip, testMerge, held, by }: Omit<Merge, 'readAhead'>,
  { rules, ahead = null }: { readonly rules?: Side; readonly ahead?: AskedAhead | null } = {},
): Promise<JudgedPullRequest> {
  const { base, after, files } = await loadSides(world.forge, tip, pullRequest.headSha, testMerge)
  const sides = rules === undefined ? [base, after] : [base, after, rules]
  await Promise.all([world.forge.fetchSides(sides, base.tree), fetchHeld(world, { held })])
  const { number, author, labels } = pullRequest
  const judgement = await world.judge.judge(
    {
      base,
      after,
      held,
      ...by,
      writable: [...world.providers.keys()],
      pullRequest: { number, author, base: pullRequest.base, labels, files },
      ...(rules === undefined ? {} : { rules }),
    },
    questionsTo(world, author, tip, ahead),
  )
  return { judgement, after }
}
