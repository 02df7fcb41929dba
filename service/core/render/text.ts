import type { Verdict } from '../model/verdict.ts'
import { fileText } from './finding-text.ts'
import { findingsInNumbers, headline } from './headline.ts'
import { impactText } from './impact-text.ts'
import { counted } from './number-words.ts'
import { type Paint, paint } from './paint.ts'
import { planText } from './plan-text.ts'
import type { Report } from './report.ts'
import { byStanding, type Standing } from './standing.ts'
import { oneLine } from './visible.ts'

/** The report for people at a terminal: findings by file with the line quoted, what the merge does, one line of summary. */
export function renderText(report: Report): string {
  const colours = paint(report.colour)
  const { verdict } = report
  const parts = [
    ...findingParts(report, colours),
    impactText(report.impact, verdict.mode, colours),
    planText(verdict.plan, report.currency, colours),
    noticeText(verdict, colours),
    summaryText(report, colours),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const shownStandings: ReadonlySet<Standing> = new Set(['denies', 'asks', 'warns', 'approved', 'waived'])

/** One part a file, in the order of paths; what has no place comes last. */
function findingParts(report: Report, colours: Paint): readonly string[] {
  const files = new Map<string, ReturnType<typeof byStanding>[number][]>()
  for (const one of byStanding(report.verdict)) {
    if (!shownStandings.has(one.standing)) continue
    const path = one.finding.location?.path ?? '\uffff'
    files.set(path, [...(files.get(path) ?? []), one])
  }
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, shown]) => fileText(shown, report, colours))
}

function noticeText(verdict: Verdict, colours: Paint): string {
  if (verdict.notices.length === 0) return ''
  const lines = verdict.notices.map(({ message, location }) => {
    const place = location === undefined ? '' : colours.dim(` ${oneLine(location.path)}:${location.line}`)
    return `  ${oneLine(message)}${place}`
  })
  return [colours.strong('Announced'), ...lines].join('\n')
}

const signs: { readonly [verdict in Verdict['verdict']]: { readonly sign: string; readonly colour: keyof Paint } } = {
  pass: { sign: '✔', colour: 'good' },
  'needs-approval': { sign: '◆', colour: 'ask' },
  deny: { sign: '✖', colour: 'bad' },
}

/** `✖ denied: 2 denied, 1 warning (6 documents, 31 policies, 1 resource)`. */
function summaryText({ verdict, change }: Report, colours: Paint): string {
  const { sign, colour } = signs[verdict.verdict]
  const { documents, policies, resources, skipped } = verdict.counts
  const numbers = findingsInNumbers(verdict) || (verdict.verdict === 'pass' ? 'nothing to object to' : '')
  const read = [
    counted(documents, 'document'),
    counted(policies, 'policy', 'policies'),
    counted(resources, 'resource'),
    ...(skipped === 0 ? [] : [`${skipped} not judged here`]),
  ]
  const observing = verdict.mode === 'observe' ? ' (observing: nothing blocks)' : ''
  const line = `${colours[colour](`${sign} ${headline(verdict)}`)}: ${numbers}${observing} ${colours.dim(`· ${read.join(', ')}`)}`
  return [...asides(verdict, change, colours), line].join('\n')
}

/** What is not shown one by one. */
function asides(verdict: Verdict, change: boolean, colours: Paint): readonly string[] {
  const all = byStanding(verdict)
  const before = all.filter((one) => one.standing === 'before').length
  const recorded = all.filter((one) => one.standing === 'recorded').length
  return [
    ...(before === 0 || !change
      ? []
      : [`${counted(before, 'finding')} stood before this change (--format json lists all).`]),
    ...(recorded === 0 ? [] : [`${counted(recorded, 'audit finding')} recorded (--format json lists all).`]),
  ].map(colours.dim)
}
