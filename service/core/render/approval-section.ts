import { approveLine } from '../approval/approve-line.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Verdict } from '../model/verdict.ts'
import { given, heardSections } from './approvals-heard.ts'
import { neededOf } from './headline.ts'
import { code, prose } from './markdown-text.ts'
import { subjectName } from './subject-name.ts'

const mostWays = 20
const mostSubjects = 8

/**
 * Who must approve what and how, what is met by whom, and what became of approvals that do not count, in Markdown; null
 * where nobody is asked. `asked` is from when proposed dates count; null by hand, where nobody can approve.
 */
export function approvalSection(verdict: Verdict, asked: string | null): string | null {
  const { requirements, heard } = verdict
  const sections = [
    openSection(verdict, asked),
    metSection(requirements.filter((one) => one.satisfied)),
    ...(heard === undefined ? [] : heardSections(heard)),
  ]
  const said = sections.filter((section) => section !== null)
  return said.length === 0 ? null : said.join('\n\n')
}

/** One requirement is a sentence; several are a list, in which those with the same approvers stand together. */
function openSection({ requirements }: Verdict, asked: string | null): string | null {
  const open = requirements.filter((one) => !one.satisfied)
  const ways = [...grouped(open, who)]
  const [only] = open
  if (only === undefined) return null
  const line = (policy: string) => (asked === null ? null : approveLine(policy, requirements, asked))
  const own = "The author's own approval does not count."
  if (requirements.length === 1) {
    const written = line(only.policy)
    const how = `by approving this pull request${written === null ? '' : ` or with ${code(written)}`}`
    return `**Who can approve**: ${who(only)}, ${how}. ${own}`
  }
  const head = `**Who can approve**, by approving this pull request${asked === null ? '' : ' or with the line beside it'}. ${own}`
  const shown = ways.slice(0, mostWays).map(([people, ones]) => `- ${people} for ${wayText(ones, line)}`)
  return [head, '', ...shown, ...more(ways.length)].join('\n')
}

function metSection(met: readonly Requirement[]): string | null {
  if (met.length === 0) return null
  const ways = [...grouped(met, given)]
  const [only] = ways
  const text = ([people, ones]: readonly [string, readonly Requirement[]]) => `${wayText(ones, () => null)} ${people}`
  if (ways.length === 1 && only !== undefined) return `**Approved**: ${text(only)}.`
  return ['**Approved**', '', ...ways.slice(0, mostWays).map((way) => `- ${text(way)}`), ...more(ways.length)].join(
    '\n',
  )
}

function more(ways: number): readonly string[] {
  return ways > mostWays ? [`- …and ${ways - mostWays} more`] : []
}

/** The names as code, so that nobody is called by a mention. */
function who(requirement: Requirement): string {
  const { approvedBy } = requirement
  const has = approvedBy.length === 0 ? '' : ` (approved by ${approvedBy.map((name) => code(`@${name}`)).join(', ')})`
  return `${neededOf(requirement, code)}${has}`
}

function wayText(requirements: readonly Requirement[], line: (policy: string) => string | null): string {
  const policies = [...grouped(requirements, (one) => one.policy)].map(([policy, ones]) => {
    const subjects = ones.slice(0, mostSubjects).map((one) => code(subjectName(one.subject)))
    const left = ones.length - subjects.length
    const written = line(policy)
    const what = `${prose(policy)} on ${subjects.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
    return written === null ? what : `${what}: ${code(written)}`
  })
  return policies.join('; ')
}

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}
