import type { Hearing } from './hearing.ts'
import { isBefore, type Statement } from './statements.ts'

/** Something by which earlier approvals end (rule A5). */
type Withdrawal = {
  readonly id: string
  readonly how: 'review' | 'command'
  /** Whose; null: everybody's. */
  readonly of: string | null
  /** Which policy's; null: all. */
  readonly policy: string | null
  /** ISO 8601. */
  readonly at: string
}

/** The approvals that nobody took back: by a later request for changes, a dismissal, or `revoke`. */
export function notWithdrawn(statements: readonly Statement[], hearing: Hearing): readonly Statement[] {
  const withdrawals = withdrawalsIn(hearing)
  return statements.filter((statement) => !withdrawals.some((one) => ends(one, statement)))
}

/**
 * A dismissed review does not tell any more what it said: so it ends what its author said before it too, and where it
 * asked for changes, nothing that it withdrew comes back.
 */
function withdrawalsIn({ reviews, commands }: Hearing): readonly Withdrawal[] {
  return [
    ...reviews
      .filter(({ state }) => state === 'changes_requested' || state === 'dismissed')
      .map(({ id, author, submittedAt }) => ({
        id,
        how: 'review' as const,
        of: author.id,
        policy: null,
        at: submittedAt,
      })),
    ...commands.flatMap(({ id, by, at, command, everybody }) =>
      command.kind === 'revoke'
        ? [{ id, how: 'command' as const, of: everybody === true ? null : by.id, policy: command.policy, at }]
        : [],
    ),
  ]
}

function ends({ id, how, of, policy, at }: Withdrawal, statement: Statement): boolean {
  if (of !== null && of !== statement.by.id) return false
  if (policy !== null && policy !== statement.of.policy) return false
  if (!isBefore(statement.at, at)) return false
  // Within one second what came later has the higher number, where both are of one kind; where they are not, it ends.
  const sameSecond = isBefore(at, statement.at)
  return !(sameSecond && how === statement.how && Number(statement.id) > Number(id))
}
