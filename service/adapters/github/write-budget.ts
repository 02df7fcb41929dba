import type { WritesLeft } from '../../ports/observed.ts'

/** How many writes the App may make; GitHub's own limits are 80 a minute and 500 an hour for what makes content. */
export type WriteLimits = { readonly perMinute: number; readonly perHour: number }

/** The one budget that all writes of the App share (rule G3). */
export type WriteBudget = {
  /** Comes back when there is room for one more, which is spent then. */
  spend(): Promise<void>
  /** Comes back when there is more room than is kept free for whoever cannot wait; spends nothing. */
  roomToSpare(): Promise<void>
  /** How many more there is room for now. */
  left(): WritesLeft
}

/** Time as the budget needs it: milliseconds that never go back, and waiting. */
export type BudgetTime = { now(): number; sleep(milliseconds: number): Promise<void> }

const minute = 60_000
const hour = 60 * minute

/** How much of the budget what can wait may use up. */
const share = 0.75

/** A budget of writes over sliding windows; whoever comes first is served first. */
export function createWriteBudget(limits: WriteLimits, time: BudgetTime): WriteBudget {
  const spent: number[] = []
  let last: Promise<void> = Promise.resolve()

  const freeAt = (now: number, { perMinute, perHour }: WriteLimits): number => {
    while (spent[0] !== undefined && spent[0] <= now - hour) spent.shift()
    const inMinute = spent.at(-perMinute)
    const inHour = spent.at(-perHour)
    return Math.max(now, inMinute === undefined ? 0 : inMinute + minute, inHour === undefined ? 0 : inHour + hour)
  }
  const room = async (within: WriteLimits) => {
    for (let now = time.now(), free = freeAt(now, within); free > now; now = time.now(), free = freeAt(now, within)) {
      await time.sleep(free - now)
    }
  }
  const take = async () => {
    await room(limits)
    spent.push(time.now())
  }
  const shared = { perMinute: Math.ceil(limits.perMinute * share), perHour: Math.ceil(limits.perHour * share) }

  return {
    spend() {
      last = last.then(take, take)
      return last
    },
    roomToSpare: () => room(shared),
    left() {
      const now = time.now()
      const since = (window: number) => spent.filter((at) => at > now - window).length
      return { minute: limits.perMinute - since(minute), hour: limits.perHour - since(hour) }
    },
  }
}
