import { approvalUsage, parseApprovalCommand } from '../../core/approval/command.ts'
import { commandId } from '../../core/approval/command-lines.ts'
import { code } from '../../core/render/markdown-text.ts'
import { endWaivers } from '../approvals/end-waivers.ts'
import { keepCommands } from '../approvals/keep-commands.ts'
import { spokenOn } from '../held/spoken-on.ts'
import type { Command } from './command.ts'
import { lookAgain } from './look-again.ts'

/** Takes approvals of a policy back: one's own, and anybody's where one is eligible (rules A5, G9). */
export const revokeCommand: Command = {
  usage: approvalUsage.revoke,
  does: 'takes back approvals of the policy: your own, and anybody’s where you could approve it yourself',
  by: 'eligible',
  on: ['pull request', 'issue'],
  async obey(world, { number, place, comment, index, words }) {
    const command = parseApprovalCommand(words)
    if (command === null || typeof command === 'string') {
      return { reaction: 'confused', words: `It is not clear what to take back; ${command ?? ''}.` }
    }
    const pullRequest = await spokenOn(world, { number, place })
    if (typeof pullRequest === 'string') return { reaction: 'confused', words: pullRequest }
    await keepCommands(world, pullRequest, comment)
    const all = await world.store.commands(world.estate.id, number)
    const kept = all.find(({ id }) => id === commandId(comment.id, index))
    const own = all.some(
      ({ by, command: other }) =>
        by.id === comment.author.id && other.kind === 'approve' && other.policy === command.policy,
    )
    const everybody = kept?.everybody === true
    const { id, login } = comment.author
    const ended =
      place === 'issue' ? 0 : await endWaivers(world, { number, policy: command.policy, by: { id, login }, everybody })
    await lookAgain(world, pullRequest)
    if (
      everybody ||
      own ||
      ended > 0 ||
      (place === 'pull request' && (await reviewed(world, number, comment.author.id)))
    )
      return { reaction: '+1' }
    return {
      reaction: '-1',
      words: `You have approved nothing of ${code(command.policy)} here, and are none of those who may.`,
    }
  },
}

async function reviewed(world: Parameters<Command['obey']>[0], number: number, by: string): Promise<boolean> {
  return (await world.forge.reviews(number)).some(({ author, state }) => author.id === by && state === 'approved')
}
