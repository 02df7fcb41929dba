import type { Run, World } from '../ports.ts'
import { review } from './review.ts'
import { startReview } from './start-review.ts'
import { reasonOf } from './unfinished.ts'

/**
 * The base moved: every open pull request onto it is judged again (rule G7); one whose verdict stays costs no write. One
 * after the other, and each when the budget of writes has room to spare: who pushes or comments meanwhile does not wait for
 * hundreds of others.
 */
export async function reviewAll(world: World, run: Run): Promise<void> {
  const { forge, estate } = world
  for (const { number, baseRef } of await forge.openPullRequests()) {
    if (baseRef !== estate.defaultBranch) continue
    await run.step(`review #${number}`, async (): Promise<undefined> => {
      await forge.roomToSpare()
      // One that fails is tried again by itself, and keeps no other waiting.
      await review(world, { number }).catch((error: unknown) => {
        world.log.warn({ number, reason: reasonOf(error) }, 'a pull request could not be judged again with all others')
        return startReview(world, number)
      })
    })
  }
}
