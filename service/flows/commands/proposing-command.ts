import { askedFinding } from '../scan/asked-finding.ts'
import { type Deed, proposeChange } from '../scan/propose-change.ts'
import type { Command } from './command.ts'

/** A command by which somebody has the App propose something of what a scan found (rule S5). */
export function proposingCommand(deed: Deed, does: string): Command {
  return {
    usage: `${deed} FINDING`,
    does,
    by: 'eligible',
    on: ['issue'],
    async obey(world, given) {
      const asked = await askedFinding(world, given)
      return 'reaction' in asked ? asked : proposeChange(world, asked, given, deed)
    },
  }
}
