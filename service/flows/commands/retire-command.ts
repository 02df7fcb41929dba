import { askedFinding } from '../scan/asked-finding.ts'
import { proposeChange } from '../scan/propose-change.ts'
import type { Command } from './command.ts'

/** Takes out what a scan found, by a pull request (rule S5). */
export const retireCommand: Command = {
  usage: 'retire FINDING',
  does: 'opens a pull request that takes the service out, and adopts first what is nobody’s',
  by: 'eligible',
  on: ['issue'],
  async obey(world, given) {
    const asked = await askedFinding(world, given)
    return 'reaction' in asked ? asked : proposeChange(world, asked, given, 'retire')
  },
}
