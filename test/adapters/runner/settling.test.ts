import { expect, test } from 'vitest'
import { createSettling } from '../../../service/adapters/runner/settling.ts'
import { manualClock } from '../../contracts/manual-clock.ts'

/** A settling whose looks are written down, in milliseconds since the beginning. */
function begin() {
  const clock = manualClock()
  const start = clock.now().getTime()
  const looks: number[] = []
  const settling = createSettling(clock, () => looks.push(clock.now().getTime() - start))
  return { clock, looks, settling }
}

test('a delivery on a quiet service is looked after at once', () => {
  const { clock, looks, settling } = begin()
  settling.touched()
  clock.advance(60_000)
  settling.touched()
  expect(looks).toEqual([0, 60_000])
})

test('deliveries that come together are looked after at once and again when no more have come for a moment', () => {
  const { clock, looks, settling } = begin()
  for (let n = 0; n < 5; n++) {
    settling.touched()
    clock.advance(10)
  }
  clock.advance(10_000)
  expect(looks).toEqual([0, 140])
})

test('while a storm lasts it is looked once a second, and runs that end meanwhile change nothing', () => {
  const { clock, looks, settling } = begin()
  for (let n = 0; n < 3500; n++) {
    settling.touched()
    settling.whenSettled()
    clock.advance(1)
  }
  clock.advance(10_000)
  expect(looks).toEqual([0, 1000, 2000, 3000, 3599])
})

test('without deliveries the end of a run is followed by the next at once', () => {
  const { clock, looks, settling } = begin()
  settling.whenSettled()
  settling.whenSettled()
  settling.touched()
  clock.advance(100)
  settling.whenSettled()
  expect(looks).toEqual([0, 0, 0, 100])
})

test('a clock that is set back makes nothing wait', () => {
  let now = 3_600_000
  const looks: number[] = []
  const clock = { now: () => new Date(now), after: () => () => {} }
  const settling = createSettling(clock, () => looks.push(now))
  settling.touched()
  now = 0
  settling.touched()
  expect(looks).toEqual([3_600_000, 0])
})

test('once it is stopped no timer looks any more', () => {
  const { clock, looks, settling } = begin()
  settling.touched()
  settling.touched()
  settling.stop()
  clock.advance(10_000)
  expect(looks).toEqual([0])
})
