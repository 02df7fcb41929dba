import type { Person } from '../../core/model/ledger.ts'
import { unreadable } from './forge-failure.ts'
import { kindOf } from './pulls.ts'

/** What of a list must be there, or the answer is none that GitHub gives. */
export function whole<T extends { readonly id?: unknown }>(found: readonly T[], doing: string): readonly T[] {
  if (!found.every((one) => typeof one === 'object' && one !== null && Number.isInteger(one.id)))
    throw unreadable(doing)
  return found
}

/** A time as GitHub writes it. */
export function time(value: unknown, doing: string): string {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw unreadable(doing)
  return value
}

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
