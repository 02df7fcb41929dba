import { proposingCommand } from './proposing-command.ts'

/** Takes over what a scan found, by a pull request (rule S5). */
export const adoptCommand = proposingCommand(
  'adopt',
  'opens a pull request that writes what lives into the service, or orders what is nobody’s',
)
