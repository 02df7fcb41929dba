import type { Given, Requirement } from '../model/requirement.ts'
import type { Heard, Voided } from '../model/verdict.ts'
import { code, prose } from './markdown-text.ts'
import { listed } from './number-words.ts'
import { subjectName } from './subject-name.ts'

const most = 20

/** Who approved a requirement, and until when: `by @carol until 2027-01-31 and @dora`. */
export function given({ given: all, approvedBy }: Pick<Requirement, 'given' | 'approvedBy'>): string {
  if (all === undefined) return `by ${listed(approvedBy.map((name) => code(`@${name}`)))}`
  return `by ${listed(all.map(givenText))}`
}

function givenText({ by, how, until }: Given): string {
  const end = until === null ? '' : ` until ${prose(until)}`
  const own =
    how === 'confirmed' ? ', the only administrator, who confirmed his own change a day after it was asked,' : ''
  return `${code(`@${by.login}`)}${own}${end}`
}

/** What became of approvals that do not count, and what approvers must know. */
export function heardSections({ voided, notes }: Heard): readonly (string | null)[] {
  return [
    list('**No longer approved**', voided.map(voidedText)),
    list(
      '**To know**',
      notes.map((note) => prose(note)),
    ),
  ]
}

function voidedText({ by, policy, subject, why }: Voided): string {
  return `${prose(policy)} on ${code(subjectName(subject))}, which ${code(`@${by}`)} approved: ${prose(why)}`
}

function list(head: string, items: readonly string[]): string | null {
  if (items.length === 0) return null
  const left = items.length - most
  return [
    head,
    '',
    ...items.slice(0, most).map((item) => `- ${item}`),
    ...(left > 0 ? [`- …and ${left} more`] : []),
  ].join('\n')
}
