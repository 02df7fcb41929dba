import { adoptCommand } from './adopt-command.ts'
import { applyCommand } from './apply-command.ts'
import { approveCommand } from './approve-command.ts'
import type { Command } from './command.ts'
import { explainCommand } from './explain-command.ts'
import { recheckCommand } from './recheck-command.ts'
import { retireCommand } from './retire-command.ts'
import { revertCommand } from './revert-command.ts'
import { revokeCommand } from './revoke-command.ts'

/** The commands that a comment can give, by name; `help` lists them. */
export const commands: { readonly [name: string]: Command } = {
  approve: approveCommand,
  apply: applyCommand,
  revoke: revokeCommand,
  recheck: recheckCommand,
  explain: explainCommand,
  revert: revertCommand,
  adopt: adoptCommand,
  retire: retireCommand,
}
