import type { Requirement } from '../model/requirement.ts'
import { askedDigest } from './asked-digest.ts'
import type { PublishedVerdict } from './hearing.ts'
import { dayAfter } from './lasting.ts'

/**
 * From when the dates count that a comment proposes: since the same was asked first, so that the comment stays as it is
 * from day to day; from now, where such a date has come.
 */
export function askedSince(
  requirements: readonly Requirement[],
  verdicts: readonly PublishedVerdict[],
  now: string,
): string {
  const digest = askedDigest(requirements)
  const other = verdicts.findLastIndex((one) => askedDigest(one.requirements) !== digest)
  const since = verdicts[other + 1]?.publishedAt ?? now
  const today = now.slice(0, 10)
  const over = requirements.some(({ terms }) => {
    const end = terms.maximum === null ? null : dayAfter(since, terms.maximum)
    return end !== null && end <= today
  })
  return over ? now : since
}
