import { setImmediate } from 'node:timers/promises'

/** Waits for a condition by turns of the event loop, never by time; fails when it does not come true. */
export async function until(condition: () => boolean | Promise<boolean>, turns = 5000): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    if (await condition()) return
    await setImmediate()
  }
  throw new Error(`it did not come true in ${turns} turns: ${condition}`)
}
