import { systemClock, type Timers } from '../../service/adapters/clock.ts'
import type { Clock } from '../../service/ports.ts'

/** The machine's clock and timers, which a test can set forward: nobody waits for what is due by then. */
export type ForwardedClock = Clock & Timers & { forward(milliseconds: number): void }

/** Begins with the machine's time. */
export function forwardedClock(): ForwardedClock {
  let ahead = 0
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>()
  const now = () => systemClock.now().getTime() + ahead
  return {
    now: () => new Date(now()),
    after(milliseconds, callback) {
      const cancel = systemClock.after(milliseconds, () => timer.call())
      const timer = {
        at: now() + milliseconds,
        call() {
          cancel()
          if (waiting.delete(timer)) callback()
        },
      }
      waiting.add(timer)
      return () => {
        cancel()
        waiting.delete(timer)
      }
    },
    forward(milliseconds) {
      ahead += milliseconds
      const due = [...waiting].filter(({ at }) => at <= now()).sort((one, other) => one.at - other.at)
      for (const { call } of due) call()
    },
  }
}

/** A schedule that comes once a day, and the next time in so many minutes (UTC). */
export function dailyIn(minutes: number, { now }: Clock): string {
  const at = new Date(now().getTime() + minutes * 60_000)
  return `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`
}
