import { isUnknown, type Unknown, unknownValue } from '../../../model/unknown.ts'

/** True, false, or known only after the apply. */
export type Answer = boolean | Unknown

/** Whether any of the answers is true; not known where one that is not known could be. */
export function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : (together(answers.filter(isUnknown)) ?? false)
}

/** Whether all of the answers are true. */
export function allOf(answers: readonly Answer[]): Answer {
  return answers.includes(false) ? false : (together(answers.filter(isUnknown)) ?? true)
}

function together(unknowns: readonly Unknown[]): Unknown | undefined {
  const [first] = unknowns
  if (first === undefined || unknowns.length === 1) return first
  const all = (pick: (one: Unknown) => string) => [...new Set(unknowns.map(pick))].sort()
  return unknownValue(
    all(({ expression }) => expression).join(', '),
    [...new Set(unknowns.flatMap(({ target }) => target.split(',')))].sort().join(','),
  )
}
