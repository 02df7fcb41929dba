import { renderUnfinishedCheck } from '../core/render/check.ts'
import type { PullRequest, World } from '../ports.ts'
import { headOf, publish } from './publish.ts'

/**
 * A review could not be finished: as soon as GitHub takes a write, a check says so and why, and is not green (rule G8).
 * Where not even the pull request could be read, it stands on the head that is known of it.
 */
export async function sayUnfinished(
  world: World,
  number: number,
  pullRequest: PullRequest | null,
  error: unknown,
): Promise<void> {
  try {
    const kept = pullRequest === null ? await world.store.latestVerdict(world.estate.id, number) : null
    const headSha = pullRequest?.headSha ?? (kept?.state === 'open' ? kept.headSha : undefined)
    if (headSha === undefined) return
    const { conclusion, title, summary } = renderUnfinishedCheck(reasonOf(error))
    const check = { headSha, status: 'completed', conclusion, title, summary, annotations: null } as const
    await world.alone(headOf(headSha), async () => {
      const sharers = await sharersOf(world, headSha, number)
      const place = { number, headSha, comments: pullRequest?.comments ?? 0, sharers }
      await publish(world, place, { check, unfinished: true, comment: null, teams: [], users: [] })
    })
  } catch (failure) {
    // The review's own failure is what counts, and is thrown by the caller; this one only delays that it is shown.
    world.log.warn({ number, reason: reasonOf(failure) }, 'the check could not be told that the review is unfinished')
  }
}

/** Other open pull requests with the same head. */
export async function sharersOf(world: World, headSha: string, number: number): Promise<readonly number[]> {
  const kept = await world.store.verdictsOn(world.estate.id, headSha)
  return kept.map((one) => one.number).filter((one) => one !== number)
}

/** Why, in words for people. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `${reason}. The review will be tried again.`
}
