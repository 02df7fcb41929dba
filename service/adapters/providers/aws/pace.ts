import { setTimeout } from 'node:timers/promises'
import PQueue from 'p-queue'

/** How much is asked of one account and region at once, and how long nothing is asked after AWS asked for less. */
export type PaceSettings = { readonly atOnce: number; readonly perSecond: number; readonly pauseMs: number }

/** All calls to one account and region go through one of these. */
export type Pace = {
  run<T>(act: () => Promise<T>): Promise<T>
  /** AWS asked for less: nothing is asked of it for a while, which doubles while it goes on asking. */
  slower(): void
}

const longestPauseMs = 30_000

/** Makes the pace of one account and region. */
export function createPace({ atOnce, perSecond, pauseMs }: PaceSettings): Pace {
  const queue = new PQueue({
    concurrency: atOnce,
    intervalCap: perSecond,
    interval: 1000,
    carryoverIntervalCount: true,
  })
  let pause = pauseMs
  let resting = false
  return {
    async run(act) {
      const answer = await queue.add(act)
      pause = pauseMs
      return answer
    },
    slower() {
      if (resting || pause === 0) return
      resting = true
      queue.pause()
      void setTimeout(pause, undefined, { ref: false }).then(() => {
        resting = false
        pause = Math.min(pause * 2, longestPauseMs)
        queue.start()
      })
    },
  }
}
