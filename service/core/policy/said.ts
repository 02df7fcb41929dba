import type { Variables } from '../expression/evaluate.ts'
import type { AnySubject } from '../model/subject.ts'
import type { Complaint } from './evaluate.ts'
import type { JudgedSubject } from './judged-subject.ts'
import type { Rule } from './rule.ts'
import { masked, sensitivePlaces, sensitiveTexts, withoutTexts } from './sensitive.ts'
import type { Waiving } from './waivers.ts'
import { type Words, wordsOf } from './words.ts'

/** A rule's complaint about a subject, with all that its words may name. */
export type Said = {
  readonly rule: Rule
  readonly judged: JudgedSubject<AnySubject>
  /** What the subject was; null where it is new, or nothing is known of it. */
  readonly before: JudgedSubject<AnySubject> | null
  readonly complaint: Complaint
  readonly variables: Variables
}

/** Message and fix, with nothing sensitive in them, and what waivers have to say. */
export function said({ rule, judged, before, complaint, variables }: Said, notes: readonly string[]): Words {
  const places = [...sensitivePlaces(judged, before), ...rule.sensitive]
  const words = wordsOf(rule, complaint, masked(variables, places))
  const message = [words.message, ...notes].join(' ')
  if (places.length === 0) return { ...words, message }
  const secrets = sensitiveTexts(variables, places)
  const fix = words.fix === undefined ? {} : { fix: withoutTexts(words.fix, secrets) }
  return { message: withoutTexts(message, secrets), ...fix }
}

/** What a finding says of waivers that silence nothing, the names of broken ones among them; nothing where one silences it. */
export function notesOf({ by, notes }: Waiving, broken: readonly string[]): readonly string[] {
  if (by !== null) return []
  return [...notes, ...broken.map((waiver) => `Waiver ${waiver} is broken, and silences nothing.`)]
}
