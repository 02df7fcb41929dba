import type { ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import type { Severity } from '../../model/severity.ts'
import type { Paint } from '../paint.ts'
import { oneLine } from '../visible.ts'
import type { ChangedFinding } from './scan-parts.ts'
import {
  dayWords,
  differenceLine,
  placeOf,
  policyWords,
  resourceWords,
  scanSubject,
  shortFingerprint,
  sourceOf,
  statusWords,
} from './scan-words.ts'

/** The colour of each severity. */
export const severityColours: { readonly [severity in Severity]: keyof Paint } = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: 'place',
  info: 'dim',
}

/** One finding: what it is about, what is wrong, each difference, the way out, the facts. `isAnywhere`: says which account. */
export function scanFindingText(
  { finding, change }: ChangedFinding,
  isAnywhere: boolean,
  report: ScanReport,
  colours: Paint,
): string {
  const { severity, status } = finding
  const mark = colours[signs[status] === '✖' ? severityColours[severity] : 'dim'](`${signs[status]} ${severity}`)
  const place = isAnywhere ? ` in ${placeOf(finding)}` : finding.region === null ? '' : ` (${finding.region})`
  const facts = Object.entries(finding.facts ?? {}).map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`)
  return [
    `  ${mark}  ${colours.place(oneLine(scanSubject(finding)))} ${colours.dim(oneLine(`${resourceWords(finding)}${place}`))}`,
    `    ${oneLine(finding.message)}`,
    ...(finding.differences ?? []).map((one) => `      ${oneLine(cut(differenceLine(one)))}`),
    ...(finding.fix === undefined || status === 'resolved'
      ? []
      : [`    ${colours.good('fix:')} ${oneLine(finding.fix)}`]),
    ...(facts.length === 0 ? [] : [`    ${facts.join(' · ')}`]),
    `    ${colours.dim(lifeLine(finding, change, report))}`,
  ].join('\n')
}

const signs: { readonly [status in ScanFinding['status']]: string } = {
  open: '✖',
  error: '✖',
  approved: '○',
  waived: '○',
  resolved: '✔',
}

/** `drift · builtin-drift (Things live as they were set) · open since 2026-11-28 · catalog/services/orders.yaml:9 · 3f2c1e9a`. */
function lifeLine(finding: ScanFinding, change: ChangedFinding['change'], report: ScanReport): string {
  const { title } = policyWords(finding.policy, report)
  return [
    finding.category,
    finding.policy === null ? null : `${finding.policy}${title === undefined ? '' : ` (${title})`}`,
    statusWords(finding, change),
    `first seen ${dayWords(finding.firstSeen)}, last ${dayWords(finding.lastSeen)}${finding.known ? ' (known)' : ''}`,
    sourceOf(finding),
    shortFingerprint(finding),
  ]
    .flatMap((part) => (part === null ? [] : [oneLine(part)]))
    .join(' · ')
}

const longest = 300

function cut(text: string): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}… (${text.length} characters)`
}
