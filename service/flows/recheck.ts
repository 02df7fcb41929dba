import type { FlowInputs, Published, World } from '../ports.ts'
import { startMergeGroup, startReview } from './start-review.ts'

/** What we published may not stand any more: that is forgotten, and the pull request judged again, which writes it anew. */
export async function recheck(world: World, input: FlowInputs['recheck']): Promise<void> {
  const { number, headSha, commentId } = input
  if (headSha !== undefined) await recheckHead(world, headSha)
  if (number === undefined) return
  const row = await world.store.published(world.estate.id, number)
  if (commentId !== undefined && row?.commentId !== commentId) return
  const forgotten = commentId === undefined ? { checkDigest: null, commentDigest: null } : gone
  await forget(world, row, forgotten)
  await startReview(world, number)
}

/** Our comment was deleted. */
const gone = { commentId: null, commentDigest: null }

/** A check was asked for again: that of pull requests with this head, or of a merge group. */
async function recheckHead(world: World, headSha: string): Promise<void> {
  const { forge, estate } = world
  for (const open of await forge.openPullRequests()) {
    if (open.headSha !== headSha || open.baseRef !== estate.defaultBranch) continue
    await forget(world, await world.store.published(estate.id, open.number), { checkDigest: null })
    await startReview(world, open.number)
  }
  for (const group of await forge.queue(estate.defaultBranch)) {
    if (group.headSha === headSha) await startMergeGroup(world, headSha, group.baseSha)
  }
}

async function forget(world: World, row: Published | null, what: Partial<Published>): Promise<void> {
  if (row !== null) await world.store.keepPublished(world.estate.id, { ...row, ...what })
}
