import type { PullRequest, World } from '../../ports.ts'
import { startApply } from '../apply.ts'
import { startReview } from '../start-review.ts'

/** Has what people see brought up to date after something was said: a pull request's verdict, or what is held of a merged one. */
export async function lookAgain(world: World, { state, number }: PullRequest): Promise<void> {
  await (state === 'closed' ? startApply(world) : startReview(world, number))
}
