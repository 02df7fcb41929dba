import type { Unknown } from '../../model/unknown.ts'
import { type Failure, settleable } from './failure.ts'

/** What failed on the way of a search that another element may still settle. */
export type OpenFailures = { readonly unknowns: Set<Unknown>; error: Failure | null }

/** Notes what was caught, and goes on; what nothing can settle (over budget) goes on up. */
export function note(open: OpenFailures | null, thrown: unknown): OpenFailures {
  const failure = settleable(thrown)
  const noted = open ?? { unknowns: new Set<Unknown>(), error: null }
  if (failure.failed === 'unknown') for (const unknown of failure.unknowns) noted.unknowns.add(unknown)
  else noted.error ??= failure
  return noted
}

/** Nothing settled it: unknown, if anything was, since the apply may still settle it; else the first error. */
export function openFailure({ unknowns, error }: OpenFailures): Failure {
  return unknowns.size > 0 || error === null ? { failed: 'unknown', unknowns: [...unknowns] } : error
}
