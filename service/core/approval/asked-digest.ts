import type { Requirement } from '../model/requirement.ts'
import { digestOf } from '../policy/fingerprint.ts'

/** The digest of what a verdict asks, be it met or not: by its first seven characters people name a verdict in a command. */
export function askedDigest(requirements: readonly Requirement[]): string {
  return digestOf(
    requirements.map(({ policy, key, terms }) => [policy, key, terms.usage ?? null].map(plain)).sort(byText),
  )
}

/** How much of the digest the comment prints. */
export const shortDigest = 7

/** How much of it is printed where that much names two verdicts. */
export const longDigest = 32

function plain(part: unknown): string {
  return typeof part === 'string' ? part : digestOf(part)
}

function byText(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.join(' '), other.join(' ')]
  return a < b ? -1 : a > b ? 1 : 0
}
