import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { review } from '../../service/flows/review.ts'
import { reviewAll } from '../../service/flows/review-all.ts'
import type { Run, World } from '../../service/ports.ts'
import { service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
const numbers: number[] = []
beforeAll(async () => {
  at = await startGithubWorld()
  for (const name of ['one', 'two', 'three']) {
    const files = { [servicePath(name)]: service(name) }
    numbers.push((await at.github.openPullRequest(estate, { by: 'alice', files })).number)
  }
  await at.github.settled()
})
afterAll(() => at.stop())
beforeEach(() => {
  at.started.splice(0)
})

/** A run that keeps nothing. */
const run: Run = {
  id: 'run',
  step: async (_, effect) => effect('key'),
  sleep: async () => undefined,
}

/** A world in which there is room to spare each time that `give` is called. */
function scarce(): { readonly world: World; give(): void; readonly asked: () => number } {
  const waiting: (() => void)[] = []
  const asked = { times: 0 }
  const roomToSpare = () => {
    asked.times += 1
    return new Promise<void>((resolve) => void waiting.push(resolve))
  }
  const world = { ...at.world, forge: { ...at.world.forge, roomToSpare } }
  return { world, give: () => waiting.shift()?.(), asked: () => asked.times }
}

const checked = () =>
  numbers.filter((number) => at.github.checkRuns(estate, at.github.pullRequest(estate, number).pull.headSha).length > 0)

test('G7: while the budget of writes has no room to spare the others wait, and who pushes does not', async () => {
  const { world, give, asked } = scarce()
  const all = reviewAll(world, run)
  await expect.poll(asked).toBe(1)
  const [pushed = 0] = numbers
  await review(world, { number: pushed })
  expect(checked()).toEqual([pushed])
  give()
  await expect.poll(asked, { timeout: 60_000 }).toBe(2)
  expect(checked()).toHaveLength(2)
  give()
  await expect.poll(asked, { timeout: 60_000 }).toBe(3)
  give()
  await all
  expect(checked()).toEqual(numbers)
})

test('G7, G8: one that fails is tried again by itself, and the others are judged', async () => {
  const [first = 0] = numbers
  const down = at.github.fail({ path: `/repos/${estate}/pulls/${first}`, with: 404, times: Number.POSITIVE_INFINITY })
  at.github.forgetRequests()
  await reviewAll(at.world, run)
  down.cancel()
  expect(at.started).toMatchObject([{ flow: 'review', input: { number: first } }])
  for (const number of numbers) {
    expect(at.github.requests().some(({ path }) => path === `/repos/${estate}/pulls/${number}`)).toBe(true)
  }
})

test('G7: a review by itself and one among all never run side by side on one pull request', async () => {
  const [number = 0] = numbers
  const open = { now: 0, most: 0 }
  const judge: World['judge'] = {
    ...at.world.judge,
    judge: async (...given) => {
      open.now += 1
      open.most = Math.max(open.most, open.now)
      return at.world.judge.judge(...given).finally(() => {
        open.now -= 1
      })
    },
  }
  const world = { ...at.world, judge }
  await Promise.all([review(world, { number }), review(world, { number }), review(world, { number })])
  expect(open.most).toBe(1)
})
