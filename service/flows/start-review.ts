import type { World } from '../ports.ts'

/** Has a pull request looked at again; however often it is said meanwhile, once is enough. */
export async function startReview(world: World, number: number): Promise<void> {
  await world.runner.start({ key: `review:${world.estate.id}#${number}`, flow: 'review', input: { number } })
}

/** Has a merge group judged. */
export async function startMergeGroup(world: World, headSha: string, baseSha: string): Promise<void> {
  const key = `mergeGroup:${world.estate.id}@${headSha}`
  await world.runner.start({ key, flow: 'mergeGroup', input: { headSha, baseSha } })
}

/** Has our comment on a pull request looked for, which somebody deleted. */
export async function startRecheck(world: World, number: number, commentId: string): Promise<void> {
  const key = `recheck:${world.estate.id}#${number}:${commentId}`
  await world.runner.start({ key, flow: 'recheck', input: { number, commentId } })
}
