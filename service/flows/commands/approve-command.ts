import { approveLine } from '../../core/approval/approve-line.ts'
import { longDigest, shortDigest } from '../../core/approval/asked-digest.ts'
import { type ApprovalCommand, approvalUsage, parseApprovalCommand } from '../../core/approval/command.ts'
import { commandId } from '../../core/approval/command-lines.ts'
import type { Hearing } from '../../core/approval/hearing.ts'
import { approvedBy, type Unheard } from '../../core/approval/statements.ts'
import { eligibility, settle } from '../../core/approval.ts'
import { isBareDate, parseInstant } from '../../core/documents/date.ts'
import { nearest } from '../../core/documents/nearest.ts'
import type { Given as Approval, Requirement } from '../../core/model/requirement.ts'
import { code, prose } from '../../core/render/markdown-text.ts'
import type { PullRequest, World } from '../../ports.ts'
import { hearingOn } from '../approvals/hearing-on.ts'
import { keepCommands } from '../approvals/keep-commands.ts'
import { spokenOn } from '../held/spoken-on.ts'
import type { Command, Given, Reply } from './command.ts'
import { lookAgain } from './look-again.ts'

/** Approves what a policy asks, for all its subjects there (rules A4, G9). */
export const approveCommand: Command = {
  usage: approvalUsage.approve,
  does: 'approves what the policy asks here; the comment above has the line to copy',
  by: 'eligible',
  on: ['pull request', 'issue'],
  async obey(world, given) {
    const command = parseApprovalCommand(given.words)
    if (command === null || typeof command === 'string') return wrong(`${command ?? 'Say what to approve'}.`)
    if (command.kind !== 'approve') return wrong('Say what to approve.')
    const pullRequest = await spokenOn(world, given)
    if (typeof pullRequest === 'string') return wrong(pullRequest)
    await keepCommands(world, pullRequest, { ...given.comment })
    const reply = await answer(world, pullRequest, given, command)
    await lookAgain(world, pullRequest)
    return reply
  },
}

type Approve = ApprovalCommand & { readonly kind: 'approve' }

async function answer(
  world: World,
  pullRequest: PullRequest,
  { comment, index }: Given,
  command: Approve,
): Promise<Reply> {
  const hearing = await hearingOn(world, pullRequest)
  if (hearing === null) return wrong(unheardText('nothing-published', command, null))
  const asked = approvedBy({ at: comment.createdAt, command }, hearing)
  if (typeof asked === 'string') return wrong(unheardText(asked, command, hearing))
  const date = wrongDate(command, hearing.now)
  if (date !== null) return wrong(date)
  const by = { id: comment.author.id, login: comment.author.login }
  const commands = [{ id: commandId(comment.id, index), by, at: comment.createdAt, command }]
  const settled = settle({ ...hearing, requirements: asked.map(unmet), commands })
  const counting = settled.requirements.flatMap(({ given = [] }) => given.filter((one) => one.by.id === by.id))
  if (counting.length < asked.length) return refused(asked, counting.length, by, hearing, settled.notes)
  return { reaction: '+1', ...shortened(command, counting) }
}

/** As it was asked, whoever has met it since. */
function unmet(requirement: Requirement): Requirement {
  return { ...requirement, approvedBy: [], satisfied: false }
}

function refused(
  asked: readonly Requirement[],
  counting: number,
  by: { readonly id: string; readonly login: string },
  hearing: Hearing,
  notes: readonly string[],
): Reply {
  const reasons = asked.map((one) => eligibility(one, by.id, hearing)).filter((one) => one !== true)
  const [reason] = reasons
  const who = `${code(`@${by.login}`)} ${prose(reason ?? 'may approve, and it is not enough yet')}`
  const what = counting === 0 ? 'nothing' : `${counting} of ${asked.length} that are asked`
  return { reaction: '-1', words: [`This approves ${what}: ${who}.`, ...notes.map((note) => prose(note))].join(' ') }
}

/** A longer end than the policy allows counts as the longest: that is said. */
function shortened({ until }: Approve, counting: readonly Approval[]): Pick<Reply, 'words'> {
  const [shorter] = counting.filter((one) => until !== null && one.until !== until)
  if (shorter === undefined || shorter.until === null) return {}
  return { words: `It counts until ${prose(shorter.until)}, which is as long as the policy allows.` }
}

function wrongDate({ until }: Approve, now: string): string | null {
  if (until === null) return null
  const end = parseInstant(until)
  if (end === null) return `${code(until)} is no date: write one such as ${code(`until ${now.slice(0, 10)}`)}.`
  if (end > Date.parse(now)) return null
  return `${isBareDate(until) ? 'The day' : 'The time'} ${code(until)} is over: an approval until then approves nothing.`
}

function unheardText(why: Unheard, { policy, digest }: Approve, hearing: Hearing | null): string {
  const last = hearing?.verdicts.findLast(({ baseRef }) => baseRef === hearing.baseRef)
  const digits = why === 'two-so-named' ? longDigest : shortDigest
  const line = last === undefined ? null : approveLine(policy, last.requirements, hearing?.now ?? '', digits)
  const copy = line === null ? '' : ` To approve what is asked now: ${code(line)}.`
  switch (why) {
    case 'nothing-published':
      return 'Nothing was asked here yet when this was written. Wait for the comment that says what is asked.'
    case 'two-verdicts':
      return `What ${code(policy)} asks changed within the minute before this was written, so it is not clear what was meant.${copy}`
    case 'two-so-named':
      return `Two verdicts here begin with ${code(digest ?? '')} and ask different things, so it is not clear which was meant. Look at what is asked now.${copy}`
    case 'no-such-verdict':
      return `No verdict ${code(digest ?? '')} stood here before this was written.${copy}`
    case 'not-asked': {
      const policies = [...new Set(last?.requirements.map((one) => one.policy) ?? [])]
      const meant = nearest(policy, policies)
      const others =
        policies.length === 0
          ? 'Nothing needs approval here.'
          : `It is asked for ${policies.map((one) => code(one)).join(', ')}.`
      return `${code(policy)} asks for no approval there.${meant === null ? ` ${others}` : ` Did you mean ${code(meant)}?`}`
    }
  }
}

function wrong(words: string): Reply {
  return { reaction: 'confused', words: words.charAt(0).toUpperCase() + words.slice(1) }
}
