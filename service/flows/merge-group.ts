import type { PullRequestFacts } from '../core/model/pull-request.ts'
import { deletionsIn } from '../core/plan/deletions-in.ts'
import { renderCheck, renderUnfinishedCheck } from '../core/render/check.ts'
import type { Check, Commit, FlowInputs, Judgement, World } from '../ports.ts'
import { fetchHeld } from './branch/judged-by.ts'
import { sideOf } from './branch/survey-branch.ts'
import { gatherApprovals } from './gather-approvals.ts'
import { plain } from './load-sides.ts'
import { type Standing, standingAt } from './look-at-merge.ts'
import { questionsTo } from './questions.ts'
import { strictest } from './strictest.ts'
import { reasonOf } from './unfinished.ts'

/** One pull request of a group: what the tree was before it, and after. `number` is null where the queue does not tell. */
type Link = { readonly number: number | null; readonly before: Commit; readonly after: Commit }

/**
 * A merge group is judged as the tree that it would merge: its pull requests in the queue's order, each under the rules
 * before it (rule G6). The strictest verdict is the group's. As of a review, nothing of it is kept as a step.
 */
export async function mergeGroup(world: World, input: FlowInputs['mergeGroup']): Promise<void> {
  try {
    const judgements: Judgement[] = []
    const tip = await world.forge.branchTip(world.estate.defaultBranch)
    const standing = await standingAt(world, tip)
    for (const link of await linksOf(world, input)) {
      judgements.push(await judgeLink(world, link, { ...standing, deleted: deletedBy(judgements) }))
    }
    const [first, ...rest] = judgements
    if (first === undefined) throw new Error(`the merge group ${input.headSha.slice(0, 7)} changes nothing`)
    const { verdict, currency } = strictest([first, ...rest], (one) => one.verdict)
    await say(world, input.headSha, renderCheck(verdict, { currency }))
  } catch (error) {
    await say(world, input.headSha, renderUnfinishedCheck(reasonOf(error))).catch((failure: Error) =>
      world.log.warn(
        { headSha: input.headSha, reason: failure.message },
        'the check of a merge group could not be published',
      ),
    )
    throw error
  }
}

async function say(world: World, headSha: string, content: Omit<Check, 'headSha' | 'status'>): Promise<void> {
  const { conclusion, title, summary, annotations } = content
  const check = { headSha, status: 'completed', conclusion, title, summary, annotations } as const
  await world.forge.publishCheck(check, await world.forge.findCheck(headSha))
}

/** The group's pull requests from the base on; where the queue does not tell them apart, its commits, each judged by itself. */
async function linksOf(world: World, { headSha, baseSha }: FlowInputs['mergeGroup']): Promise<readonly Link[]> {
  const queue = new Map((await world.forge.queue(world.estate.defaultBranch)).map((one) => [one.headSha, one]))
  const links: Link[] = []
  for (let sha = headSha; sha !== baseSha && links.length < mostLinks; ) {
    const after = await world.forge.commit(sha)
    const entry = queue.get(sha)
    const parent = entry?.baseSha ?? after.parents[0]
    if (parent === undefined) throw new Error(`the merge group ${headSha.slice(0, 7)} does not lead back to its base`)
    links.unshift({ number: entry?.number ?? null, before: await world.forge.commit(parent), after })
    sha = parent
  }
  if (links[0] !== undefined && links[0].before.sha !== baseSha) {
    throw new Error(`the merge group ${headSha.slice(0, 7)} has more than ${mostLinks} commits`)
  }
  return links
}

const mostLinks = 200

/** What the links before delete and replace counts like what was merged already (rule J4). */
function deletedBy(judgements: readonly Judgement[]): number {
  return judgements.flatMap(({ verdict }) => deletionsIn(verdict.plan)).length
}

async function judgeLink(
  world: World,
  { number, before, after }: Link,
  { tip, held, by, deleted }: Standing & { readonly deleted: number },
): Promise<Judgement> {
  const heldOn = sideOf(tip.tree)
  const [sides, facts] = await Promise.all([
    plain(world.forge, { tree: before.tree, overlay: [] }, after.tree),
    number === null ? null : world.forge.pullRequest(number),
  ])
  await Promise.all([
    world.forge.fetchSides([heldOn, sides.base, sides.after], heldOn.tree),
    fetchHeld(world, { held }),
  ])
  const pullRequest: PullRequestFacts | null =
    facts === null
      ? null
      : {
          number: facts.number,
          author: facts.author,
          base: facts.base,
          labels: facts.labels,
          files: sides.files,
        }
  const judgement = await world.judge.judge(
    {
      base: sides.base,
      after: sides.after,
      held,
      heldOn,
      pullRequest,
      ...by,
      recentDeletions: (by.recentDeletions ?? 0) + deleted,
    },
    questionsTo(world, facts?.author ?? null, before),
  )
  if (facts === null) return judgement
  // Its own approvals: given on the pull request, for what its own reviews asked.
  const verdict = await gatherApprovals(world, facts, judgement.verdict, { base: before.sha })
  return { ...judgement, verdict }
}
