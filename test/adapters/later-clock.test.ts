import { expect, test } from 'vitest'
import { createLaterClock } from '../../service/adapters/later-clock.ts'

const own = { time: Date.parse('2026-11-01T12:00:00Z') }
const at = (text: string) => new Date(`2026-11-01T${text}Z`)

test.each([
  ['behind GitHub’s it follows that', '12:10:00', '12:10:30'],
  ['ahead of it, it goes on by itself', '11:50:00', '12:00:30'],
  ['with it, by itself too', '12:00:00', '12:00:30'],
])('A4, A6: a clock %s', (_, heard, now) => {
  const clock = createLaterClock({ now: () => new Date(own.time) })
  clock.heard(at(heard))
  own.time += 30_000
  expect(clock.now()).toEqual(at(now))
  own.time -= 30_000
})

test('A4: a clock that is put right follows nobody any more; an answer without a time changes nothing', () => {
  const clock = createLaterClock({ now: () => new Date(own.time) })
  clock.heard(at('12:10:00'))
  clock.heard(new Date('nonsense'))
  expect(clock.now()).toEqual(at('12:10:00'))
  own.time += 600_000
  clock.heard(at('12:10:00'))
  expect(clock.now()).toEqual(at('12:10:00'))
})
