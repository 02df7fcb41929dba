import type { Requirement } from '../model/requirement.ts'
import { askedDigest } from './asked-digest.ts'
import type { PublishedVerdict } from './hearing.ts'

type Place = { readonly number: number; readonly base: string }

/** What a check carries, so that approvals are found again where the database is lost (rule M8): what was asked where, and since when. */
export function askedReference(
  { number, base, headSha }: Place & { readonly headSha: string },
  requirements: readonly Requirement[],
  verdicts: readonly PublishedVerdict[],
  now: string,
): string | undefined {
  if (requirements.length === 0) return undefined
  const last = verdicts.at(-1)
  const stands =
    last?.headSha === headSha && last.baseRef === base && askedDigest(last.requirements) === askedDigest(requirements)
  const since = stands ? last.publishedAt : now
  return `asked #${number} ${askedDigest(requirements).slice(0, digits)} ${since} ${base}`
}

const digits = 32

/**
 * What was published by such a check, where that asked exactly what is asked now, on the same pull request, onto the same
 * branch; null otherwise. Who reads it has made sure that the check is this App's own.
 */
export function readReference(
  reference: string,
  { number, base, headSha }: Place & { readonly headSha: string },
  requirements: readonly Requirement[],
): PublishedVerdict | null {
  const [word, of, digest, since = '', ...baseRef] = reference.split(' ')
  if (word !== 'asked' || of !== `#${number}` || baseRef.join(' ') !== base) return null
  if (digest !== askedDigest(requirements).slice(0, digits) || Number.isNaN(Date.parse(since))) return null
  return { headSha, baseRef: base, publishedAt: since, requirements }
}
