import type { Person } from '../../core/model/ledger.ts'
import { unreadable } from './forge-failure.ts'
import { kindOf } from './pulls.ts'

type User = { readonly id: number; readonly login: string; readonly type?: string; readonly html_url?: string }

/** An account as a person; throws where GitHub's answer has none. */
export function person(user: User, doing: string): Person {
  if (!Number.isInteger(user.id) || typeof user.login !== 'string') throw unreadable(doing)
  return { id: String(user.id), login: user.login }
}

/** An account with what kind it is. */
export function account(user: User, doing: string) {
  return { ...person(user, doing), kind: kindOf(user) }
}
