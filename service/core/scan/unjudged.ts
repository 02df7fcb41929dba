import { isRule } from '../judge/broken-rules.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import type { NotSeen } from '../model/scan.ts'

/** A rule that cannot be read, so that nothing is judged by it. */
export type Unjudged = Pick<NotSeen, 'call' | 'reason'> & {
  /** Its name; null where not even that is known: then it may be any. */
  readonly policy: string | null
}

/**
 * The rules of a tree that are broken: nothing passes by them unseen, and nothing of theirs is resolved. On a branch whose
 * changes are judged they are held, and count as they were last allowed (rule M2); by hand they may be broken.
 */
export function unjudgedRules(documents: Documents): readonly Unjudged[] {
  const broken = documents.broken.filter((one) => isRule(one, null))
  const groups = Map.groupBy(broken, ({ subject }) => `${subject.kind} ${subject.name}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [unjudged(first, others.length)],
  )
}

function unjudged({ subject, location, message }: BrokenDocument, others: number): Unjudged {
  const isPolicy = subject.kind === 'Policy'
  const more = others === 0 ? '' : ` (and ${others} more)`
  return {
    policy: isPolicy ? subject.name : null,
    call: `read ${location.path}:${location.line}:${location.column}`,
    reason: `${isPolicy ? `policy ${subject.name} is` : 'rules are'} broken, and nothing is judged by ${isPolicy ? 'it' : 'them'}: ${message}${more}`,
  }
}

/** Said of an account, as everything is that a scan could not see (rule S1). */
export function unseenRules(account: string, unjudged: readonly Unjudged[]): readonly NotSeen[] {
  return unjudged.map((one) => ({ kind: 'not-seen', account, region: null, types: [], ...one }))
}
