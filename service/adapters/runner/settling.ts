import type { Clock } from '../../ports.ts'
import type { Timers } from '../clock.ts'

/** How long no delivery must have come for a storm to be over, in milliseconds. */
const quiet = 100

/** How long a look for runs waits at most while a storm lasts, in milliseconds. */
const longest = 1000

/**
 * Says when it is time to look for runs, so that accepting deliveries goes before working on them: a delivery on a quiet
 * service is looked after at once; of a storm of them, when it is over, and once a second while it lasts. So a storm about
 * one pull request costs few reviews, and no run waits for the end of a storm.
 */
export type Settling = {
  /** A delivery came. */
  touched(): void
  /** A run ended, so there may be a place for another. */
  whenSettled(): void
  stop(): void
}

/** `look` is called when it is time. */
export function createSettling(clock: Clock & Timers, look: () => void): Settling {
  const state = { touchedAt: Number.NEGATIVE_INFINITY, lookedAt: Number.NEGATIVE_INFINITY }
  let cancel: (() => void) | null = null
  const now = () => clock.now().getTime()
  const whenSettled = () => {
    if (cancel !== null) return
    const at = now()
    // By the distance, so that a clock that was set back makes nothing wait.
    const left = Math.min(quiet - Math.abs(at - state.touchedAt), longest - Math.abs(at - state.lookedAt))
    if (left > 0) {
      cancel = clock.after(left, () => {
        cancel = null
        whenSettled()
      })
      return
    }
    state.lookedAt = at
    look()
  }
  return {
    touched() {
      whenSettled()
      state.touchedAt = now()
    },
    whenSettled,
    stop: () => cancel?.(),
  }
}
