import { expect, test } from 'vitest'
import { createWriteBudget } from '../../../service/adapters/github/write-budget.ts'

/** Time that moves only when somebody sleeps. */
function fakeTime() {
  const slept: number[] = []
  const at = { now: 0 }
  return {
    slept,
    at,
    now: () => at.now,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds)
      at.now += milliseconds
    },
  }
}

test('G3: writes go at once as long as the budget has room', async () => {
  const time = fakeTime()
  const budget = createWriteBudget({ perMinute: 3, perHour: 10 }, time)
  await Promise.all([budget.spend(), budget.spend(), budget.spend()])
  expect(time.slept).toEqual([])
})

test('G3: the next one waits until the oldest of the minute is a minute old', async () => {
  const time = fakeTime()
  const budget = createWriteBudget({ perMinute: 2, perHour: 10 }, time)
  await budget.spend()
  time.at.now = 10_000
  await budget.spend()
  await budget.spend()
  expect(time.at.now).toBe(60_000)
  await budget.spend()
  expect(time.at.now).toBe(70_000)
})

test('G3: in no minute and no hour are there more writes than allowed, whoever asks when', async () => {
  const time = fakeTime()
  const budget = createWriteBudget({ perMinute: 5, perHour: 20 }, time)
  const done: number[] = []
  await Promise.all(Array.from({ length: 50 }, () => budget.spend().then(() => done.push(time.now()))))
  for (const at of done) {
    expect(done.filter((other) => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(5)
    expect(done.filter((other) => other > at - 3_600_000 && other <= at).length).toBeLessThanOrEqual(20)
  }
})

test('G7: what can wait leaves a quarter of the budget to who cannot', async () => {
  const time = fakeTime()
  const budget = createWriteBudget({ perMinute: 4, perHour: 100 }, time)
  for (const at of [0, 10_000, 20_000]) {
    time.at.now = at
    await budget.roomToSpare()
    await budget.spend()
  }
  expect(time.slept).toEqual([])
  await budget.spend()
  expect(time.at.now).toBe(20_000)
  await budget.roomToSpare()
  expect(time.at.now).toBe(70_000)
})

test('G7: waiting for room to spare spends nothing and stands in nobody’s way', async () => {
  const time = fakeTime()
  const budget = createWriteBudget({ perMinute: 4, perHour: 4 }, time)
  for (let n = 0; n < 20; n++) await budget.roomToSpare()
  expect(time.slept).toEqual([])
  for (let n = 0; n < 3; n++) await budget.spend()
  const waiting = budget.roomToSpare()
  await budget.spend()
  expect(time.at.now).toBeLessThanOrEqual(3_600_000)
  await waiting
})

test('what is left is told for the minute and the hour, and comes back when they are over', async () => {
  const time = fakeTime()
  const budget = createWriteBudget({ perMinute: 3, perHour: 10 }, time)
  await Promise.all([budget.spend(), budget.spend()])
  expect(budget.left()).toEqual({ minute: 1, hour: 8 })
  time.at.now = 60_000
  expect(budget.left()).toEqual({ minute: 3, hour: 8 })
  time.at.now = 60 * 60_000
  expect(budget.left()).toEqual({ minute: 3, hour: 10 })
})
