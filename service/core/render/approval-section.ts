import type { Requirement } from '../model/requirement.ts'
import type { Verdict } from '../model/verdict.ts'
import { needs } from './headline.ts'
import { code, prose } from './markdown-text.ts'

const mostWays = 20
const mostSubjects = 8

/**
 * Who must approve what, in Markdown; null where nobody is asked. One requirement is a sentence; several are a list, in
 * which those with the same approvers stand together.
 */
export function approvalSection(verdict: Verdict): string | null {
  const open = verdict.requirements.filter((one) => !one.satisfied)
  const ways = [...grouped(verdict.requirements, who)]
  if (ways.length === 0) return null
  const [only] = ways
  const body =
    ways.length === 1 && only !== undefined
      ? `**Who can approve**: ${wayText(only)}.`
      : [
          '**Who can approve**',
          '',
          ...ways.slice(0, mostWays).map((way) => `- ${wayText(way)}`),
          ...more(ways.length),
        ].join('\n')
  return open.length === 0 ? body : `${body}\n\n${caveat}`
}

/** Said as long as it is so: collecting approvals comes with a later release. */
const caveat =
  "<sub>The author's own approval never counts. This release says who is needed; it does not take approvals yet.</sub>"

function more(ways: number): readonly string[] {
  return ways > mostWays ? [`- …and ${ways - mostWays} more`] : []
}

/** The names as code, so that nobody is called by a mention. */
function who(requirement: Requirement): string {
  return needs(requirement, code)
}

function wayText([people, requirements]: readonly [string, readonly Requirement[]]): string {
  const policies = [...grouped(requirements, (one) => one.policy)].map(([policy, ones]) => {
    const subjects = ones.slice(0, mostSubjects).map((one) => code(subjectName(one)))
    const left = ones.length - subjects.length
    return `${prose(policy)} on ${subjects.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
  })
  return `${people} for ${policies.join('; ')}`
}

function subjectName({ subject }: Requirement): string {
  return subject.logicalId === undefined ? subject.name : `${subject.name}/${subject.logicalId}`
}

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}
