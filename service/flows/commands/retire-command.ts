import { proposingCommand } from './proposing-command.ts'

/** Takes out what a scan found, by a pull request (rule S5). */
export const retireCommand = proposingCommand(
  'retire',
  'opens a pull request that takes the service out, and adopts first what is nobody’s',
)
