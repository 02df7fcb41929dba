import { type ApprovalCommand, parseApprovalCommand } from '../../core/approval/command.ts'
import { commandId, commandLines } from '../../core/approval/command-lines.ts'
import type { ConversationComment } from '../../ports/conversation.ts'
import type { PullRequest, World } from '../../ports.ts'
import { hearingOn, type JudgedNow, mayRevoke } from './hearing-on.ts'

/** A comment as far as its commands go. */
export type Spoken = Pick<ConversationComment, 'id' | 'author' | 'body' | 'createdAt'> & { readonly edited: boolean }

/**
 * Keeps the approvals and revocations of a comment as they are first seen (rule A5). Of bots and Apps none is heard, and
 * of a comment that was edited before it was seen. `known` are those that were kept before, `now` what was judged just now.
 */
export async function keepCommands(
  world: World,
  pullRequest: PullRequest,
  spoken: Spoken,
  known: readonly { readonly id: string }[] = [],
  now?: JudgedNow,
): Promise<void> {
  const { id, author, body, createdAt, edited } = spoken
  if (edited || author.kind !== 'human') return
  for (const [index, words] of commandLines(body).entries()) {
    const command = parseApprovalCommand(words)
    const place = commandId(id, index)
    if (command === null || typeof command === 'string' || known.some((one) => one.id === place)) continue
    const by = { id: author.id, login: author.login }
    const kept = { id: place, by, at: createdAt, command }
    const everybody = await forEverybody(world, pullRequest, { by: by.id, command, now })
    await world.store.keepCommand(world.estate.id, pullRequest.number, everybody ? { ...kept, everybody } : kept)
  }
}

/** Who may approve a policy's findings may end everybody's approvals of it (rule G9): that is decided when it is seen. */
async function forEverybody(
  world: World,
  pullRequest: PullRequest,
  { by, command, now }: { readonly by: string; readonly command: ApprovalCommand; readonly now: JudgedNow | undefined },
): Promise<boolean> {
  if (command.kind !== 'revoke') return false
  const hearing = await hearingOn(world, pullRequest, now)
  return hearing !== null && mayRevoke(hearing, command.policy, by)
}
