import type { Fact, Requirement, Terms } from '../model/requirement.ts'
import type { Voided } from '../model/verdict.ts'
import { subjectText } from '../policy/fingerprint.ts'
import { counts, lastsUntil } from './lasting.ts'
import { isAbout } from './settle-requirement.ts'
import type { Statement } from './statements.ts'

/** At most so many differences are told of one approval. */
const most = 3

/**
 * The approvals that would count, had what they were given for stayed as it was (rule A4): each person's latest for a
 * requirement that is asked otherwise now, unless he approved that too.
 */
export function voidedFor(
  requirements: readonly Requirement[],
  statements: readonly Statement[],
  mayApprove: (requirement: Requirement, id: string) => boolean,
  nowMs: number,
): readonly Voided[] {
  const found = new Map<string, Voided>()
  for (const statement of statements) {
    const { by, of } = statement
    if (requirements.some((one) => isAbout(statement, one))) continue
    const now = requirements.find((one) => one.policy === of.policy && sameSubject(one, of) && mayApprove(one, by.id))
    if (now === undefined || statements.some((one) => one.by.id === by.id && isAbout(one, now))) continue
    if (!counts(lastsUntil(statement, of.terms.maximum), nowMs)) continue
    const voided = { by: by.login, policy: of.policy, subject: of.subject, why: whyVoided(of.terms, now.terms) }
    found.set(`${by.id} ${now.policy} ${subjectText(now.subject)}`, voided)
  }
  return [...found.values()]
}

function sameSubject(one: Requirement, other: Requirement): boolean {
  return subjectText(one.subject) === subjectText(other.subject)
}

/** What an approval was given for, and what that is now, in a sentence. */
export function whyVoided(then: Terms, now: Terms): string {
  const names = [...new Set([...Object.keys(then.facts), ...Object.keys(now.facts)])]
  const differing = names.filter((name) => then.facts[name]?.digest !== now.facts[name]?.digest)
  const told = differing.slice(0, most).map((name) => difference(name, then.facts[name], now.facts[name]))
  const left = differing.length - told.length
  if (told.length > 0) return `${told.join('; ')}${left > 0 ? `; and ${left} more` : ''}.`
  const used = Object.entries(now.usage ?? {}).filter(([unit, amount]) => amount > (then.usage?.[unit] ?? -1))
  if (used.length > 0) {
    const units = used.map(
      ([unit, amount]) => `\`${unit}\` was \`${then.usage?.[unit] ?? 0}\`, and is \`${amount}\` now`,
    )
    return `the team uses more than was approved: ${units.join('; ')}.`
  }
  return 'what it was given for is another now.'
}

function difference(name: string, then: Fact | undefined, now: Fact | undefined): string {
  const what = name.startsWith('the ') ? name : `\`${name}\``
  const [was, is] = [then?.shown ?? '(not read)', now?.shown ?? '(not read)']
  if (was === is || was === '' || is === '') return `${what} is another now`
  return `${what} was \`${was}\` when it was approved, and is \`${is}\` now`
}
