import type { NotSeen, ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import type { Severity } from '../../model/severity.ts'
import { code, prose } from '../markdown-text.ts'
import { scanCommands } from './scan-commands.ts'
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
  unseenTypes,
} from './scan-words.ts'

/** How a table of findings is written. */
export type RowStyle = {
  /** Whether commands to copy stand behind each finding. */
  readonly commands: boolean
  /** At most so many differences of one finding are shown; the rest is counted. */
  readonly differences: number
}

const icons: { readonly [severity in Severity]: string } = {
  critical: '🚨',
  high: '🔴',
  medium: '🟠',
  low: '🟡',
  info: '🔵',
}

/** The head of a table of findings. */
export const findingHead = ['| finding | where | what | status |', '|---|---|---|---|'].join('\n')

/** The head of a table of what could not be seen. */
export const unseenHead = ['| where | what | call | why |', '|---|---|---|---|'].join('\n')

/** One finding as a row; whatever comes from estates and clouds is inert in it (rule G4). */
export function findingRow({ finding, change }: ChangedFinding, style: RowStyle, report: ScanReport): string {
  return `| ${[what(finding, report), where(finding), why(finding, style), status({ finding, change }, style)].join(' | ')} |`
}

/** One thing that could not be seen as a row. */
export function unseenRow(one: NotSeen): string {
  const cells = [
    prose(placeOf(one), 'cell'),
    one.types === null ? unseenTypes(one) : one.types.map((type) => code(type, 'cell')).join(', ') || '(nothing)',
    code(one.call, 'cell'),
    prose(one.reason, 'cell'),
  ]
  return `| ${cells.join(' | ')} |`
}

function what(finding: ScanFinding, report: ScanReport): string {
  const { title } = policyWords(finding.policy, report)
  const policy = prose(finding.policy ?? 'broken document', 'cell')
  const titled = title === undefined ? '' : `: ${prose(title, 'cell')}`
  return `${icons[finding.severity]} ${finding.severity} ${finding.category} ${code(shortFingerprint(finding), 'cell')} ${policy}${titled}`
}

function where(finding: ScanFinding): string {
  const source = sourceOf(finding)
  const set = source === null ? '' : `, set at ${code(source, 'cell')}`
  return `${code(scanSubject(finding), 'cell')} in ${prose(placeOf(finding), 'cell')}: ${code(resourceWords(finding), 'cell')}${set}`
}

function why({ message, fix, differences = [], facts = {}, status }: ScanFinding, style: RowStyle): string {
  const shown = differences.slice(0, style.differences).map((one) => code(differenceLine(one), 'cell'))
  const left = differences.length - shown.length
  const told = Object.entries(facts).map(([name, value]) => `${prose(name, 'cell')} ${prose(value, 'cell')}`)
  return [
    sentence(prose(message, 'cell')),
    ...(shown.length === 0 ? [] : [`${[...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ')}.`]),
    ...(fix === undefined || status === 'resolved' ? [] : [sentence(prose(fix, 'cell'))]),
    ...(told.length === 0 ? [] : [`(${told.join('; ')})`]),
  ].join(' ')
}

function status({ finding, change }: ChangedFinding, { commands }: RowStyle): string {
  const words = prose(statusWords(finding, change), 'cell')
  const by = finding.status === 'resolved' ? '' : finding.status === 'waived' ? ', since' : ' since'
  const since = `${words}${by} ${prose(dayWords(finding.since), 'cell')}${finding.known ? ' (known)' : ''}`
  const lines = commands ? scanCommands(finding).map(({ line }) => code(line, 'cell')) : []
  return lines.length === 0 ? since : `${since}: ${lines.join(' or ')}`
}

/** Closed by a full stop where it is closed by nothing. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
