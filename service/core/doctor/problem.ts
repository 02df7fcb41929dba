import { type Judged, notOk, ok } from './check.ts'

/** What is wrong, and what to do about it. */
export type Problem = { readonly says: string; readonly remedy: string }

/** All that is wrong in one line, with each remedy once; `fine` where nothing is. */
export function problemsOr(problems: readonly (Problem | null)[], fine: string): Judged {
  const all = problems.filter((one) => one !== null)
  if (all.length === 0) return ok(fine)
  const joined = (texts: readonly string[]) => [...new Set(texts)].join('; ')
  return notOk(joined(all.map(({ says }) => says)), joined(all.map(({ remedy }) => remedy)))
}

/** A problem, where there is one. */
export function problemIf(there: boolean, says: string, remedy: string): Problem | null {
  return there ? { says, remedy } : null
}

/** One that consists of names, where there are any. */
export function problemNaming(says: string, names: readonly string[], remedy: string): Problem | null {
  return problemIf(names.length > 0, `${says} ${someOf(names)}`, remedy)
}

/** Names for people: the first few, and how many more there are. */
export function someOf(names: readonly string[], most = 5): string {
  const left = names.length - most
  return left <= 0 ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${left} more`
}
