import type { FlowInputs, Published, World } from '../ports.ts'
import { publishedOf } from './publish.ts'
import { startMergeGroup, startReview } from './start-review.ts'

/** What we published may not stand any more: that is forgotten, and the pull request judged again, which writes it anew. */
export async function recheck(world: World, input: FlowInputs['recheck']): Promise<void> {
  const { number, headSha, commentId } = input
  if (headSha !== undefined) await recheckHead(world, headSha)
  if (number === undefined) return
  if (commentId === undefined) await forget(world, number, { checkDigest: null, commentDigest: null })
  else if (!(await forget(world, number, gone, commentId))) return
  await startReview(world, number)
}

/** Our comment was deleted. */
const gone = { commentId: null, commentDigest: null }

/** A check was asked for again: that of pull requests with this head, or of a merge group. */
async function recheckHead(world: World, headSha: string): Promise<void> {
  const { forge, estate } = world
  for (const open of await forge.openPullRequests()) {
    if (open.headSha !== headSha || open.baseRef !== estate.defaultBranch) continue
    await forget(world, open.number, { checkDigest: null })
    await startReview(world, open.number)
  }
  for (const group of await forge.queue(estate.defaultBranch)) {
    if (group.headSha === headSha) await startMergeGroup(world, headSha, group.baseSha)
  }
}

/**
 * Forgets part of what was published; with a comment's id only where that comment is ours. Whether it did. A review that is
 * publishing ends first: else it would write back what it knew, and nobody would look again.
 */
function forget(world: World, number: number, what: Partial<Published>, commentId?: string): Promise<boolean> {
  return world.alone(publishedOf(number), async () => {
    const row = await world.store.published(world.estate.id, number)
    if (row === null || (commentId !== undefined && row.commentId !== commentId)) return false
    await world.store.keepPublished(world.estate.id, { ...row, ...what })
    return true
  })
}
