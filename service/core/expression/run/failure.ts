import type { Unknown } from '../../model/unknown.ts'

/**
 * Why an evaluation has no value. Thrown as plain data, never as an Error: a failure is an ordinary answer (`||` and
 * `all` ask for it at every element), and a stack trace would cost more than the evaluation.
 */
export type Failure =
  | { readonly failed: 'unknown'; readonly unknowns: readonly Unknown[] }
  | {
      readonly failed: 'error' | 'budget'
      readonly message: string
      readonly offset: number
      readonly field?: string
      readonly part?: string
      readonly source?: string
    }

/** An evaluation that cannot go on, and where; `field` where one is missing. */
export function errorFailure(message: string, offset: number, field?: string): Failure {
  return field === undefined ? { failed: 'error', message, offset } : { failed: 'error', message, offset, field }
}

/** An evaluation that read a value that only the cloud will know. */
export function unknownFailure(value: Unknown): Failure {
  return { failed: 'unknown', unknowns: [value] }
}

/** Whether what was caught is ours: anything else is a defect, or the end of the stack. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'failed' in thrown
}

/** What was caught, if another operand may still settle the question; anything else (over budget, a defect) goes on up. */
export function settleable(thrown: unknown): Failure {
  if (isFailure(thrown) && thrown.failed !== 'budget') return thrown
  throw thrown
}

/** What two failures come to: an unknown outweighs an error, since the apply may settle it; unknowns add up. */
export function bothFailed(first: Failure, second: Failure): Failure {
  if (first.failed !== 'unknown') return second.failed === 'unknown' ? second : first
  if (second.failed !== 'unknown') return first
  return { failed: 'unknown', unknowns: [...new Set([...first.unknowns, ...second.unknowns])] }
}
