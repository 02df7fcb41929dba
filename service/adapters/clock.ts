import type { Clock } from '../ports.ts'

/** Calls back later; what it returns forgets the call. Tests bring their own, so that none waits for real. */
export type Timers = { after(milliseconds: number, callback: () => void): () => void }

/** The longest that Node's own timers can wait. */
const longest = 2 ** 31 - 1

/** The machine's clock and timers. A timer alone keeps no process alive. */
export const systemClock: Clock & Timers = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(Math.max(milliseconds, 0), longest))
    timer.unref()
    return () => clearTimeout(timer)
  },
}
