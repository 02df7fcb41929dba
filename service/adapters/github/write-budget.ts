/** How many writes the App may make; GitHub's own limits are 80 a minute and 500 an hour for what makes content. */
export type WriteLimits = { readonly perMinute: number; readonly perHour: number }

/** The one budget that all writes of the App share (rule G3): `spend` comes back when there is room for one more. */
export type WriteBudget = { spend(): Promise<void> }

/** Time as the budget needs it: milliseconds that never go back, and waiting. */
export type BudgetTime = { now(): number; sleep(milliseconds: number): Promise<void> }

const minute = 60_000
const hour = 60 * minute

/** A budget of writes over sliding windows; whoever comes first is served first. */
export function createWriteBudget(limits: WriteLimits, time: BudgetTime): WriteBudget {
  const spent: number[] = []
  let last: Promise<void> = Promise.resolve()

  const freeAt = (now: number): number => {
    while (spent[0] !== undefined && spent[0] <= now - hour) spent.shift()
    const inMinute = spent.at(-limits.perMinute)
    const inHour = spent.at(-limits.perHour)
    return Math.max(now, inMinute === undefined ? 0 : inMinute + minute, inHour === undefined ? 0 : inHour + hour)
  }
  const take = async () => {
    for (let now = time.now(), free = freeAt(now); free > now; now = time.now(), free = freeAt(now)) {
      await time.sleep(free - now)
    }
    spent.push(time.now())
  }

  return {
    spend() {
      last = last.then(take, take)
      return last
    },
  }
}
