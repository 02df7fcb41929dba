import type { Timers } from '../../service/adapters/clock.ts'
import type { Clock } from '../../service/ports.ts'

/** A clock that goes on only when a test says so; timers that are due then are called in their order. */
export type ManualClock = Clock & Timers & { advance(milliseconds: number): void }

/** Begins at a fixed instant. */
export function manualClock(start = '2026-11-24T12:00:00.000Z'): ManualClock {
  let now = Date.parse(start)
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>()
  return {
    now: () => new Date(now),
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback }
      timers.add(timer)
      // What is due already does not wait for the clock to go on.
      if (milliseconds <= 0) setImmediate(() => timers.delete(timer) && callback())
      return () => void timers.delete(timer)
    },
    advance(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (!due) break
        timers.delete(due)
        now = Math.max(now, due.at)
        due.callback()
      }
      now = end
    },
  }
}
