import { counts } from '../core/approval/lasting.ts'
import type { Verdict } from '../core/model/verdict.ts'
import type { PullRequestSummary } from '../ports/store.ts'
import type { Published, World } from '../ports.ts'
import { goOn } from './apply/go-on.ts'
import { startApply } from './apply.ts'
import { startMergeGroup, startRecheck, startReview } from './start-review.ts'

/**
 * Looks for what was missed, be it that the service was down, or that webhooks were lost: a default branch that was not looked
 * at as it is, or of which something is not through; open pull requests whose head or base has no verdict, whose check or comment is not known to stand, with an
 * approval that has ended, or that were closed since; our comments that somebody deleted; merge groups without a check. First
 * of all whether the default branch has another name.
 */
export async function reconcile(world: World): Promise<void> {
  const { forge, estate } = world
  await world.lookAtEstate()
  const [open, tip, queue] = await Promise.all([
    forge.openPullRequests(),
    forge.branchTip(estate.defaultBranch),
    forge.queue(estate.defaultBranch),
  ])
  const known = (await world.ledger.allowedState(estate.id))?.commit === tip
  await (known ? goOn(world) : startApply(world))
  const ours = open.filter((one) => one.baseRef === estate.defaultBranch)
  const said = new Map<string, number>()
  for (const { number, headSha } of ours) {
    const row = await world.store.published(estate.id, number)
    if (!(await stands(world, row, { number, headSha, tip }))) await startReview(world, number)
    else if (row?.commentId != null) said.set(row.commentId, number)
  }
  for (const commentId of await forge.goneComments([...said.keys()])) {
    await startRecheck(world, said.get(commentId) ?? 0, commentId)
  }
  const numbers = new Set(ours.map((one) => one.number))
  for (const kept of await keptAsOpen(world)) {
    if (!numbers.has(kept.number)) await startReview(world, kept.number)
  }
  for (const { headSha, baseSha } of queue) {
    if ((await forge.findCheck(headSha)) === null) await startMergeGroup(world, headSha, baseSha)
  }
}

/** Whether the verdict on this head and tip stands on GitHub, as far as the store knows. */
async function stands(
  world: World,
  row: Published | null,
  { number, headSha, tip }: { readonly number: number; readonly headSha: string; readonly tip: string },
): Promise<boolean> {
  const kept = await world.store.latestVerdict(world.estate.id, number)
  if (kept === null || kept.headSha !== headSha || kept.baseSha !== tip || kept.state !== 'open') return false
  if (hasEnded(kept.verdict, world.clock.now())) return false
  if (row === null || row.headSha !== headSha || row.checkDigest === null || row.commentDigest === null) return false
  return !row.checkDigest.startsWith('unfinished:')
}

/** Whether an approval by which a requirement was met is over (rule A6): nobody but the time tells of that. */
function hasEnded({ requirements }: Verdict, now: Date): boolean {
  return requirements.some(({ given = [] }) => given.some(({ until }) => !counts(until, now.getTime())))
}

async function keptAsOpen(world: World): Promise<readonly PullRequestSummary[]> {
  const all: PullRequestSummary[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = { state: 'open', limit: 100, ...(cursor === undefined ? {} : { cursor }) } as const
    const { items, next } = await world.store.pullRequests(world.estate.id, page)
    all.push(...items)
    cursor = next
  }
  return all
}
