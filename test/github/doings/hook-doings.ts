import type { State } from '../state/state.ts'
import { type Delivery, type Hooks, type Match, redeliver, release } from '../webhooks/hooks.ts'

/** What can be done to the delivery of webhooks. */
export type HookDoings = {
  readonly hooks: {
    /** Keeps every delivery back until `release`. */
    hold(): void
    /** Sends what was kept back: in order, or the last first. */
    release(order?: 'kept' | 'reversed'): void
    /** Loses the next deliveries that match (default: one; `times: Infinity` for all). */
    lose(match?: Match): void
    /** Sends the next deliveries that match twice. */
    double(match?: Match): void
    /** Ends losing and doubling. */
    calm(): void
    /** The same delivery again, under its own id. */
    redeliver(delivery: Delivery): Delivery
  }
}

/** Binds these doings to a stand-in. */
export function createHookDoings(state: State, hooks: Hooks): HookDoings {
  const disturb = (kind: 'lose' | 'double', match: Match) =>
    void hooks.disturbances.push({ kind, match, left: match.times ?? 1 })
  return {
    hooks: {
      hold: () => {
        hooks.held = true
      },
      release: (order) => release(state, hooks, order),
      lose: (match = {}) => disturb('lose', match),
      double: (match = {}) => disturb('double', match),
      calm: () => void hooks.disturbances.splice(0),
      redeliver: (delivery) => redeliver(state, hooks, delivery),
    },
  }
}
