import { askedFinding } from '../scan/asked-finding.ts'
import { proposeChange } from '../scan/propose-change.ts'
import type { Command } from './command.ts'

/** Takes over what a scan found, by a pull request (rule S5). */
export const adoptCommand: Command = {
  usage: 'adopt FINDING',
  does: 'opens a pull request that writes what lives into the service, or orders what is nobody’s',
  by: 'eligible',
  on: ['issue'],
  async obey(world, given) {
    const asked = await askedFinding(world, given)
    return 'reaction' in asked ? asked : proposeChange(world, asked, given, 'adopt')
  },
}
