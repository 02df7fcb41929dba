import { exceedsMaximum, instantText, isBareDate, parseInstant } from '../documents/date.ts'
import { ownTextDigest } from '../documents/own-text.ts'
import { placeOf } from '../documents/place.ts'
import type { Document } from '../model/document.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import type { Notice } from '../model/notice.ts'
import { driftPolicy, driftRule } from '../scan/drift-policy.ts'
import type { RuleSet } from './policies-in-force.ts'

const dayMs = 86_400_000
/** How long before its end a waiver is announced (rule J13). */
const announcedDays = 14

/**
 * New and edited waivers that ask for more than their policy allows (rule D7): an end beyond `exception.maximum`,
 * counted from now, or any at all where the policy has no `exception`. None where there is no base (rule J15).
 */
export function brokenWaivers(
  base: Documents | null,
  after: Documents,
  rules: { readonly inForce: RuleSet; readonly after: RuleSet },
  nowMs: number,
): readonly BrokenDocument[] {
  if (base === null) return []
  return [...after.waivers.values()]
    .filter((waiver) => base.waivers.get(waiver.name)?.digest !== waiver.digest)
    .flatMap((waiver) => tooMuch(waiver, limitOf(waiver, rules), nowMs))
}

type Limit = { readonly maximum: number | null | undefined; readonly words: string | undefined }

/** The limit of the rule in force; of a policy that the change itself brings its own. */
function limitOf(
  waiver: Document<'Waiver'>,
  rules: { readonly inForce: RuleSet; readonly after: RuleSet },
): Limit | null {
  const { policy } = waiver.value.spec
  const found = rules.inForce.byName.get(policy) ?? rules.after.byName.get(policy)
  const rule = policy === driftPolicy.name ? driftRule() : found
  return rule === undefined ? null : { maximum: rule.maximum, words: rule.spec.exception?.maximum }
}

function tooMuch(waiver: Document<'Waiver'>, limit: Limit | null, nowMs: number): readonly BrokenDocument[] {
  if (limit === null || limit.maximum === null) return []
  const { policy, until } = waiver.value.spec
  if (limit.maximum === undefined) {
    return [
      broken(
        waiver,
        '/spec/policy',
        `Policy ${policy} allows no exceptions: it has no \`exception\`. Keep to it, or change the policy first.`,
      ),
    ]
  }
  if (!exceedsMaximum(until, limit.maximum, nowMs)) return []
  const last = instantText(nowMs + limit.maximum)
  const latest = isBareDate(until) ? last.slice(0, 10) : last
  return [
    broken(
      waiver,
      '/spec/until',
      `Policy ${policy} allows exceptions of at most ${limit.words}; until ${until} is longer. Write ${latest} or earlier.`,
    ),
  ]
}

function broken(waiver: Document<'Waiver'>, field: string, message: string): BrokenDocument {
  return {
    subject: { kind: 'Waiver', name: waiver.name },
    field,
    message,
    location: placeOf(waiver, field),
    text: ownTextDigest(waiver),
    waives: waiver.value.spec.policy,
  }
}

/** The waivers that end within 14 days, announced (rule J13). */
export function waiverNotices(documents: Documents, nowMs: number): readonly Notice[] {
  return [...documents.waivers.values()].flatMap((waiver) => {
    const { policy, until } = waiver.value.spec
    const left = (parseInstant(until) ?? 0) - nowMs
    if (left <= 0 || left > announcedDays * dayMs) return []
    const days = Math.ceil(left / dayMs)
    const message = `Waiver ${waiver.name} ends on ${until}, in ${days} ${days === 1 ? 'day' : 'days'}; then policy ${policy} counts again.`
    return [
      { message, subject: { kind: 'Waiver' as const, name: waiver.name }, location: placeOf(waiver, '/spec/until') },
    ]
  })
}
