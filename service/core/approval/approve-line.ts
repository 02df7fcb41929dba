import type { Requirement } from '../model/requirement.ts'
import { askedDigest, shortDigest } from './asked-digest.ts'
import { dayAfter } from './lasting.ts'

/**
 * The line by which somebody approves what a verdict asks for a policy: it names the verdict, and the last day that the
 * policy allows from a day on. Null where the verdict asks nothing of that policy.
 */
export function approveLine(
  policy: string,
  requirements: readonly Requirement[],
  from: string,
  digits: number = shortDigest,
): string | null {
  const asked = requirements.find((one) => one.policy === policy)
  if (asked === undefined) return null
  const { maximum } = asked.terms
  const until = maximum === null ? null : dayAfter(from, maximum)
  const digest = askedDigest(requirements).slice(0, digits)
  return `/plumbline approve ${policy} ${digest}${until === null ? '' : ` until ${until}`} because <reason>`
}
