import type { Facts, Known } from './facts.ts'

/** How something stands. What is not as it should be, or cannot be known, comes with what to do. */
export type Judged =
  | { readonly state: 'ok'; readonly says: string }
  | { readonly state: 'not-ok' | 'not-known'; readonly says: string; readonly remedy: string }

/** One question to the set-up, answered in a line. Pure. */
export type DoctorCheck = {
  /** In a word or two. */
  readonly title: string
  readonly judge: (facts: Facts) => Judged
}

/** It is as it should be. */
export function ok(says: string): Judged {
  return { state: 'ok', says }
}

/** It is not. */
export function notOk(says: string, remedy: string): Judged {
  return { state: 'not-ok', says, remedy }
}

/** It cannot be told from here. */
export function notKnown(says: string, remedy: string): Judged {
  return { state: 'not-known', says, remedy }
}

/** Judges what was looked at; says why it could not be where it was not. */
export function ofKnown<T>(known: Known<T>, judge: (value: T) => Judged): Judged {
  return known.kind === 'known' ? judge(known.value) : notKnown(known.why, known.remedy)
}

/** Judges by two things. */
export function ofBoth<A, B>(one: Known<A>, other: Known<B>, judge: (one: A, other: B) => Judged): Judged {
  return ofKnown(one, (a) => ofKnown(other, (b) => judge(a, b)))
}
