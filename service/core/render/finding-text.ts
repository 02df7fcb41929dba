import type { Finding } from '../model/finding.ts'
import { needs, requirementOf } from './headline.ts'
import type { Paint } from './paint.ts'
import { columns, quote } from './quote.ts'
import type { Report } from './report.ts'
import type { Standing } from './standing.ts'
import { oneLine, visible } from './visible.ts'

type Shown = { readonly finding: Finding; readonly standing: Standing }

/** How each standing is called, and in which colour. */
const words: { readonly [standing in Standing]: { readonly word: string; readonly colour: keyof Paint } } = {
  denies: { word: 'denied', colour: 'bad' },
  asks: { word: 'needs approval', colour: 'ask' },
  warns: { word: 'warning', colour: 'warn' },
  approved: { word: 'approved', colour: 'good' },
  waived: { word: 'waived', colour: 'dim' },
  before: { word: 'stood before', colour: 'dim' },
  recorded: { word: 'recorded', colour: 'dim' },
}

/** All findings in one file: its path, then each finding with its line. */
export function fileText(shown: readonly Shown[], report: Report, colours: Paint): string {
  const path = shown[0]?.finding.location?.path
  const head = path === undefined ? 'Elsewhere' : visible(path)
  const inOrder = [...shown].sort((one, other) => line(one) - line(other))
  return [colours.strong(head), inOrder.map((one) => findingText(one, report, colours)).join('\n\n')].join('\n')
}

function line({ finding }: Shown): number {
  return finding.location?.line ?? 0
}

function findingText({ finding, standing }: Shown, report: Report, colours: Paint): string {
  const { word, colour } = words[standing]
  const { location } = finding
  const place = location === undefined ? subjectText(finding) : `${location.line}:${location.column}`
  const deleted = finding.deleted === true ? colours.dim(' (in the deleted file)') : ''
  return [
    `  ${colours.place(place)}${deleted} ${colours[colour](finding.category === 'document' ? 'broken document' : word)}  ${oneLine(finding.message)}`,
    ...quoted(finding, report, (text) => colours[colour](text), colours),
    ...(finding.fix === undefined ? [] : [`    ${colours.good('fix:')} ${oneLine(finding.fix)}`]),
    `    ${colours.dim(facts(finding, report))}`,
  ].join('\n')
}

function subjectText({ subject }: Finding): string {
  return visible(`${subject.kind} ${subject.name}`)
}

/** `bucket-not-public · high · Needs 1 of @acme/security`. */
function facts(finding: Finding, report: Report): string {
  const requirement = requirementOf(finding, report.verdict)
  const title = finding.policy === null ? undefined : report.policy(finding.policy)?.title
  return [
    finding.policy === null ? subjectText(finding) : `${finding.policy}${title === undefined ? '' : ` (${title})`}`,
    finding.severity,
    finding.status === 'error' && finding.category !== 'document' ? 'could not be judged' : null,
    finding.until === undefined ? null : `until ${finding.until}`,
    requirement === null ? null : needs(requirement),
  ]
    .flatMap((part) => (part === null ? [] : [oneLine(part)]))
    .join(' · ')
}

function quoted(finding: Finding, report: Report, mark: (text: string) => string, colours: Paint): readonly string[] {
  const { location } = finding
  const text = location === undefined ? null : report.text(location.path)
  const found = location === undefined || text === null ? null : quote(text, location)
  if (found === null) return []
  const number = String(found.line)
  const gutter = ' '.repeat(columns(number))
  return [
    `    ${colours.dim(`${number} │`)} ${found.text}`,
    `    ${colours.dim(`${gutter} │`)} ${' '.repeat(found.from)}${mark('^'.repeat(found.width))}`,
  ]
}
