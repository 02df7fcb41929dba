import type { Finding } from '../model/finding.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Verdict } from '../model/verdict.ts'
import { listed } from './number-words.ts'
import { isOpen, type Standing, standing } from './standing.ts'

/** The verdict in two or three words: `pass`, `approval needed`, `denied`. */
export const verdictWords: { readonly [verdict in Verdict['verdict']]: string } = {
  pass: 'pass',
  'needs-approval': 'approval needed',
  deny: 'denied',
}

/** In `observe` mode: what it would have been (rule J14). */
export const observedWords: { readonly [verdict in Verdict['verdict']]: string } = {
  pass: 'would pass',
  'needs-approval': 'would need approval',
  deny: 'would be denied',
}

/** The verdict's words, as its mode has them. */
export function headline(verdict: Verdict): string {
  return verdict.mode === 'observe' ? observedWords[verdict.verdict] : verdictWords[verdict.verdict]
}

/** The findings in numbers, `2 findings deny, 1 asks for approval, 1 warning`; empty where none is shown. */
export function findingsInNumbers(verdict: Verdict): string {
  const shown = verdict.findings.map((finding) => standing(finding, verdict))
  const parts = told.flatMap(({ standing: wanted, one, several }) => {
    const count = shown.filter((each) => each === wanted).length
    return count === 0 ? [] : [{ count, words: count === 1 ? one : several }]
  })
  return parts
    .map(
      ({ count, words }, index) =>
        `${count}${index === 0 && /^(den|ask)/.test(words) ? (count === 1 ? ' finding' : ' findings') : ''} ${words}`,
    )
    .join(', ')
}

const told: readonly { readonly standing: Standing; readonly one: string; readonly several: string }[] = [
  { standing: 'denies', one: 'denies', several: 'deny' },
  { standing: 'asks', one: 'asks for approval', several: 'ask for approval' },
  { standing: 'warns', one: 'warning', several: 'warnings' },
  { standing: 'approved', one: 'approved', several: 'approved' },
  { standing: 'waived', one: 'waived', several: 'waived' },
]

/** Who is needed, or who approved: `Needs 1 of @acme/security`. */
export function needs(requirement: Requirement): string {
  if (requirement.satisfied) return `Approved by ${listed(requirement.approvedBy.map((name) => `@${name}`))}`
  return `Needs ${neededOf(requirement, (name) => name)}`
}

/** How many are still needed, and of whom: `1 more of @acme/security`. `show` writes a name, its `@` included. */
export function neededOf({ approvers, approvedBy }: Requirement, show: (name: string) => string): string {
  const names = [...new Set([...approvers.teams, ...approvers.users])].map((name) => show(`@${name}`))
  const missing = Math.max(approvers.count - approvedBy.length, 1)
  // Approvers that the estate names nobody for.
  const people = names.length === 0 ? "the repository's administrators" : names.join(', ')
  return `${missing}${approvedBy.length > 0 ? ' more' : ''} of ${people}`
}

/** The requirement that a finding makes, where it makes one. */
export function requirementOf(finding: Finding, verdict: Verdict): Requirement | null {
  if (!isOpen(finding) && finding.status !== 'approved') return null
  return verdict.requirements.find(({ key }) => key === finding.key) ?? null
}
