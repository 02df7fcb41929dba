import { type Figure, median, round } from './figure.ts'
import { startReplay } from './replay.ts'
import { startReviewWorld } from './review-world.ts'
import { service, servicePath } from './sample-estate.ts'

const rounds = 25

/**
 * `verdict`: from a webhook to the published check and comment, through the built service and the stand-in, beside the
 * same calls made bare and one after the other. Each round pushes another size of one service to an open pull request.
 */
export async function verdict(): Promise<readonly Figure[]> {
  const world = await startReviewWorld(100, 5)
  const replay = startReplay(world.github.url, world.github.token('acme'))
  try {
    const path = servicePath(0, 0)
    const { number } = await world.open({ [path]: service(0, 0, 100) })
    const pairs: { readonly ours: number; readonly bare: number }[] = []
    for (let n = 0; n < rounds + 5; n++) {
      const { milliseconds, calls } = await world.push(number, { [path]: service(0, 0, 101 + n) })
      // What the replay writes is no work for the service.
      world.github.hooks.lose({ times: Number.POSITIVE_INFINITY })
      const bare = await replay.run(calls)
      await world.github.settled()
      world.github.hooks.calm()
      if (n >= 5) pairs.push({ ours: milliseconds, bare })
    }
    return [figure(pairs)]
  } finally {
    await replay.stop()
    await world.stop()
  }
}

function figure(pairs: readonly { readonly ours: number; readonly bare: number }[]): Figure {
  const ratio = median(pairs.map(({ ours, bare }) => ours / bare))
  return {
    id: 'verdict',
    value: round(median(pairs.map(({ ours }) => ours))),
    unit: 'ms',
    goal: '<= 1.2 × the reference',
    met: ratio <= 1.2,
    reference: {
      name: 'the same calls, bare, one after the other',
      value: round(median(pairs.map(({ bare }) => bare))),
    },
    ratio: round(ratio),
  }
}
