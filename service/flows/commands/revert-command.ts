import { code } from '../../core/render/markdown-text.ts'
import { counted } from '../../core/render/number-words.ts'
import { driftOf } from '../apply/put-back.ts'
import { startService } from '../apply/start-service.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { scanOnIssue } from '../scan/tell-scan.ts'
import type { Command } from './command.ts'
import { mayCommand, ownersOnly } from './may-command.ts'

/** Puts a service back to its last applied state (rule S5). */
export const revertCommand: Command = {
  usage: 'revert SERVICE',
  does: 'puts a service back to its last applied state',
  by: 'eligible',
  on: ['issue'],
  async obey(world, { number, comment, words: [, service = ''] }) {
    const scan = await scanOnIssue(world, number)
    if (scan === null) return { reaction: 'confused', words: 'This is said on the issue of a scan.' }
    const { ledger, estate } = world
    const state = await ledger.allowedState(estate.id)
    if (state === null || (await ledger.appliedService(estate.id, service)) === null) {
      return { reaction: 'confused', words: `No service ${code(service)} is applied.` }
    }
    if (!(await mayCommand(world, state, comment.author.id, { services: [service] }))) return ownersOnly
    if ((await surveyBranch(world, state)).mode === 'observe') {
      return { reaction: 'confused', words: 'The estate observes: nothing is changed.' }
    }
    const { open, waived } = await driftOf(world, service)
    if (open.length === 0) return { reaction: 'confused', words: whyNothing(service, waived.length) }
    await startService(world, service, { revert: scan })
    if (waived.length === 0) return { reaction: '+1' }
    return { reaction: '+1', words: `${counted(waived.length, 'resource')} of it may live otherwise: that is waived.` }
  },
}

function whyNothing(service: string, waived: number): string {
  return waived === 0
    ? `Nothing of ${code(service)} was found to live otherwise than it was applied.`
    : `What of ${code(service)} lives otherwise than it was applied is waived: it is left as it is.`
}
