import type { Directory } from '../approval/hearing.ts'
import type { Roll } from '../approval/roll.ts'
import type { NamesFacts } from './facts.ts'
import { someOf } from './problem.ts'

/** Names as approvals look them up; what the repository's administrators may is another question. */
export function asDirectory({ teams, users, pins }: NamesFacts): Directory {
  return { teams, users, pins, repositoryAdministrators: null }
}

/** Which of the names stand for nobody, and why; null where all stand for somebody. */
export function lacking({ notSeen, changedHands }: Pick<Roll, 'notSeen' | 'changedHands'>): string | null {
  const parts = [
    notSeen.length === 0 ? null : `not seen: ${someOf(notSeen)}`,
    changedHands.length === 0 ? null : `in other hands since the rule was allowed: ${someOf(changedHands)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}
