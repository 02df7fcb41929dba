import type { World } from '../ports.ts'
import type { Timers } from './clock.ts'

/** Waiting that can be ended early, by the timers given. */
export function createWait(timers: Timers): World['wait'] {
  return (milliseconds) => {
    let finish = () => {}
    const over = new Promise<void>((resolve) => {
      finish = resolve
    })
    const forget = timers.after(milliseconds, finish)
    return {
      over,
      stop() {
        forget()
        finish()
      },
    }
  }
}
