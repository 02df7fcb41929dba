import { type Figure, median, round } from './figure.ts'
import { type ReviewWorld, startReviewWorld } from './review-world.ts'
import { service, servicePath } from './sample-estate.ts'

const rounds = 15

/**
 * `estate-10000`: from a webhook to the published verdict on a push that changes one service, through the built service
 * and the stand-in, in an estate of 10,000 services of 100 teams, beside the same in one of 100 services. Both run side by
 * side, in turns. The stand-in's own work on a large repository (listing its folders) is within the time.
 */
export async function estate10000(): Promise<readonly Figure[]> {
  const small = await startReviewWorld(100, 5)
  const large = await startReviewWorld(10_000, 100)
  try {
    const numbers = [await open(small), await open(large)] as const
    const pairs: { readonly large: number; readonly small: number }[] = []
    for (let n = 0; n < rounds + 5; n++) {
      const pair = { small: await push(small, numbers[0], n), large: await push(large, numbers[1], n) }
      if (n >= 5) pairs.push(pair)
    }
    const ratio = median(pairs.map((pair) => pair.large / pair.small))
    const figure: Figure = {
      id: 'estate-10000',
      value: round(median(pairs.map((pair) => pair.large))),
      unit: 'ms',
      goal: '<= 3 × the reference',
      met: ratio <= 3,
      reference: { name: 'the same in an estate of 100', value: round(median(pairs.map((pair) => pair.small))) },
      ratio: round(ratio),
    }
    return [figure]
  } finally {
    await small.stop()
    await large.stop()
  }
}

async function open(world: ReviewWorld): Promise<number> {
  return (await world.open({ [servicePath(0, 0)]: service(0, 0, 100) })).number
}

async function push(world: ReviewWorld, number: number, n: number): Promise<number> {
  return (await world.push(number, { [servicePath(0, 0)]: service(0, 0, 101 + n) })).milliseconds
}
