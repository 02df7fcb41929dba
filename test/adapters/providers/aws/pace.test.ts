import { expect, test } from 'vitest'
import { createPace } from '../../../../service/adapters/providers/aws/pace.ts'

/** Calls that end when the test says so. */
function calls() {
  const begun: number[] = []
  const ends = new Map<number, () => void>()
  const call = (at: number) => () =>
    new Promise<void>((done) => {
      begun.push(at)
      ends.set(at, done)
    })
  return { begun, call, end: (at: number) => ends.get(at)?.() }
}

test('no more is asked at once of one account and region than it takes', async () => {
  const { begun, call, end } = calls()
  const pace = createPace({ atOnce: 2, perSecond: 1000, pauseMs: 0 })
  const all = [1, 2, 3].map((at) => pace.run(call(at)))
  await Promise.resolve()
  expect(begun).toEqual([1, 2])
  end(1)
  await all[0]
  await Promise.resolve()
  expect(begun).toEqual([1, 2, 3])
  end(2)
  end(3)
  await Promise.all(all)
})

test('where AWS asks for less nothing is asked for a while, whoever wants it; then it goes on', async () => {
  const { begun, call, end } = calls()
  const pace = createPace({ atOnce: 2, perSecond: 1000, pauseMs: 1 })
  pace.slower()
  const waiting = pace.run(call(1))
  // No timer comes between promises that are kept already.
  for (let turns = 0; turns < 10; turns += 1) await Promise.resolve()
  const then = begun.length
  while (begun.length === 0) await new Promise((done) => setImmediate(done))
  end(1)
  await waiting
  expect([then, begun]).toEqual([0, [1]])
})
