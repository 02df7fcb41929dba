import type { Clock } from '../ports.ts'

/**
 * A clock that is never behind GitHub's, as its answers tell it: what people say there is told by that, and must not seem to
 * have been said after something that they had not seen yet (rule A4); and an end that has come there has come (rule A6).
 */
export function createLaterClock<C extends Clock>(clock: C): C & { heard(at: Date): void } {
  let behindMs = 0
  return {
    ...clock,
    now: () => new Date(clock.now().getTime() + behindMs),
    heard(at) {
      const difference = at.getTime() - clock.now().getTime()
      if (!Number.isNaN(difference)) behindMs = Math.max(0, difference)
    },
  }
}
