import { recheck } from '../recheck.ts'
import { startScan } from '../scan/start-due-scans.ts'
import { scanOnIssue } from '../scan/tell-scan.ts'
import type { Command } from './command.ts'

/** Judges a pull request again, and writes anew what stands on it; on a scan's issue has that scan look again. */
export const recheckCommand: Command = {
  usage: 'recheck',
  does: 'judges this pull request again; on the issue of a scan it has the scan look again',
  by: 'writers',
  on: ['pull request', 'issue'],
  async obey(world, { number, place }) {
    if (place === 'pull request') {
      await recheck(world, { number })
      return { reaction: '+1' }
    }
    const scan = await scanOnIssue(world, number)
    if (scan === null) return { reaction: 'confused', words: 'Nothing is judged or scanned on this issue.' }
    await startScan(world, scan)
    return { reaction: '+1' }
  },
}
