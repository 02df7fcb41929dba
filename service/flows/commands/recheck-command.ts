import { recheck } from '../recheck.ts'
import type { Command } from './command.ts'

/** Judges a pull request again, and writes anew what stands on it. */
export const recheckCommand: Command = {
  usage: 'recheck',
  does: 'judges this pull request again',
  by: 'writers',
  async obey(world, { number }) {
    await recheck(world, { number })
    return { reaction: '+1' }
  },
}
