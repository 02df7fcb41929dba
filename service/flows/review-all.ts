import type { World } from '../ports.ts'
import { startReview } from './start-review.ts'

/** The base moved: every open pull request onto it is judged again (rule G7); one whose verdict stays costs no write. */
export async function reviewAll(world: World): Promise<void> {
  for (const { number, baseRef } of await world.forge.openPullRequests()) {
    if (baseRef === world.estate.defaultBranch) await startReview(world, number)
  }
}
